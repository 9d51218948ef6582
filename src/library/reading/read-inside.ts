import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What is said of a path at which there is nothing. */
export const nothing = 'there is no such file';

/** What lies at a path of the content folder, and where links on the way to it lead. */
export type Found =
  | { kind: 'file' | 'folder'; real: string }
  /** Why it is not read, and what to do. */
  | { kind: 'refused'; problem: string };

/**
 * Looks at a path without opening what is there: opening a pipe never ends.
 *
 * @param folder absolute path of the content folder
 * @param path from the content folder, with slashes
 */
export async function findInside(folder: string, path: string): Promise<Found> {
  let real: string;
  try {
    real = await realpath(join(folder, path));
  } catch (error) {
    const isThere = await lstat(join(folder, path)).then(
      () => true,
      ({ code }: NodeJS.ErrnoException) => code === 'EACCES',
    );
    return {
      kind: 'refused',
      problem: isThere ? explainLink((error as NodeJS.ErrnoException).code) : explainAbsence(path),
    };
  }
  const root = await realpath(folder);
  if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
    return {
      kind: 'refused',
      problem:
        'it is a link that leads out of the content folder, and is not published; move what it leads to here',
    };
  }
  const found = await lstat(real);
  if (found.isDirectory()) return { kind: 'folder', real };
  if (found.isFile()) return { kind: 'file', real };
  return { kind: 'refused', problem: 'it is a pipe, a socket or a device; remove it' };
}

/**
 * Reads a file of the content folder.
 *
 * @param folder absolute path of the content folder
 * @param path from the content folder, with slashes
 * @returns its bytes, or why it is not read and what to do
 */
export async function readInside(folder: string, path: string): Promise<Uint8Array | string> {
  const found = await findInside(folder, path);
  if (found.kind === 'refused') return found.problem;
  if (found.kind === 'folder') return unreadable;
  try {
    const handle = await open(found.real, flags);
    try {
      return (await handle.stat()).isFile() ? await handle.readFile() : unreadable;
    } finally {
      await handle.close();
    }
  } catch {
    return unreadable;
  }
}

/**
 * The same, faster, for a file to which no symbolic link leads: resolving the path takes longer than reading.
 *
 * @param path absolute
 */
export function readPlain(path: string): Uint8Array | string {
  let handle: number | undefined;
  try {
    handle = openSync(path, flags);
    return fstatSync(handle).isFile() ? readFileSync(handle) : unreadable;
  } catch {
    return unreadable;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** If a symbolic link or pipe takes the file's place in between, it is neither followed nor waited for. */
const flags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);

const unreadable = 'it cannot be read; make it a file that you may read, or remove it';

function explainLink(code: string | undefined): string {
  if (code === 'ELOOP') return 'it is a link that leads back to itself; remove it';
  return code === 'ENOENT'
    ? 'it is a link that leads nowhere; put there what it led to, or remove it'
    : unreadable;
}

function explainAbsence(path: string): string {
  // Node gives bytes that are not UTF-8 as this sign, and then finds no file of that name.
  return path.includes('\uFFFD') ? 'its name is not UTF-8; rename it' : nothing;
}
