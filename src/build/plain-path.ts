import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { Refusal } from '../command-line/refusal.ts';

/** Characters that Vite and Rolldown misread in a path: as parts of an address, a pattern or a string. */
const plain = /^[\w\-./\\:~]+$/;

/** A temporary folder whose path has none of these characters. */
export function plainTemporaryFolder(): string {
  const found = [tmpdir(), '/tmp'].find((path) => plain.test(path) && canBeWritten(path));
  if (found === undefined) {
    throw new Refusal(
      `${tmpdir()}: the folder for temporary files cannot be written to, or has a sign in its path that cannot be used; set TMPDIR to another one.`,
    );
  }
  return found;
}

function canBeWritten(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
