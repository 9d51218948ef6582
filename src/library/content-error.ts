import { relative, sep } from 'node:path';

/** Something is wrong with the content. It is not a fault of the program, so it shows no stack. */
export class ContentError extends Error {
  override name = 'ContentError';
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/**
 * Tells a file, or the folder, that somebody removed while it was read from a fault of the program.
 *
 * @param folder absolute path of the content folder
 * @returns the error as it is, if it is another one
 */
export function asContentError(error: unknown, folder: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' || path === undefined || !`${path}${sep}`.startsWith(folder + sep)) return error;
  const name = relative(folder, path).split(sep).join('/') || folder;
  return new ContentError(`${name} was removed while it was read; do this again.`);
}
