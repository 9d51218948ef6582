import { Unreadable } from './unreadable.ts';

/** What went wrong with an input, in a sentence for the person who imports. */
export function whyNotImported(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC') return 'the disk is full; make room, and import again';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `you may not write there: ${message}`;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it takes more memory than there is';
  if (error instanceof RangeError) return 'it is nested too deeply, or too large';
  if (code !== undefined) return `the system says: ${message}`;
  return `this is a fault of Broadsheet; please report it: ${message}`;
}
