import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { access, rename } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from './refusal.ts';
import type { OnEnd } from './run-command.ts';

/**
 * Writes a file that appears whole or not at all, and never over another.
 *
 * @param file as the person wrote it
 * @param write writes it under the path that it is given
 */
export async function placeNewFile(
  file: string,
  onEnd: OnEnd,
  write: (unfinished: string) => Promise<unknown>,
): Promise<void> {
  const path = resolve(file);
  const unfinished = `${path}.${randomUUID()}`;
  onEnd(() => {
    rmSync(unfinished, { force: true });
  });
  await refuseExisting(file);
  await write(unfinished).catch((error: NodeJS.ErrnoException) => {
    if (!error.path?.startsWith(unfinished)) throw error;
    if (error.code !== 'ENOENT') throw Object.assign(error, { path: file });
    throw new Refusal(`${file}: its folder is not there; make it, or name another file with --out.`);
  });
  await refuseExisting(file);
  await rename(unfinished, path);
}

/** Refuses the name of a file that is there already, before any work is done for it. */
export async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(resolve(file)).then(
    () => true,
    () => false,
  );
  if (isThere) {
    throw new Refusal(
      `${file}: a file of this name is there already, and nothing is written over it. Move it away, or name another with --out.`,
    );
  }
}
