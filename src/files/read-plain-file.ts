import { readFile, stat } from 'node:fs/promises';

/**
 * Reads a file of a folder that a stranger may have made.
 *
 * @returns undefined for what cannot be read, and for a pipe or a device: opening one may never end, and then no signal ends
 *   the command
 */
export async function readPlainFile(path: string): Promise<Buffer | undefined> {
  try {
    return (await stat(path)).isFile() ? await readFile(path) : undefined;
  } catch {
    return undefined;
  }
}
