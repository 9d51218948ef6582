import { rmSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { replaceFile } from '../files/whole-file.ts';
import { givenPath } from './given-path.ts';
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
  await refusePlace(file);
  await replaceFile(givenPath(file), async (unfinished) => {
    onEnd(() => {
      rmSync(unfinished, { force: true });
    });
    await write(unfinished).catch((error: NodeJS.ErrnoException) => {
      throw error.path?.startsWith(unfinished) ? Object.assign(error, { path: file }) : error;
    });
    await refusePlace(file);
  });
}

/** Refuses the name of a file that is there already, or cannot be, before any work is done for it. */
export async function refusePlace(file: string): Promise<void> {
  const path = givenPath(file);
  const above = await stat(dirname(path)).catch(() => undefined);
  if (above && !above.isDirectory())
    throw new Refusal(`${file}: a part of this path is a file; name another with --out.`);
  if (!above)
    throw new Refusal(`${file}: its folder is not there; make it, or name another file with --out.`);
  if (await stat(path).catch(() => undefined)) {
    throw new Refusal(
      `${file}: a file of this name is there already, and nothing is written over it. Move it away, or name another with --out.`,
    );
  }
}
