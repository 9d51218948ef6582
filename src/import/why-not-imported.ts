import { explainSystemError } from '../files/explain-system-error.ts';
import { Unreadable } from './unreadable.ts';

/** What went wrong with an input, in a sentence for the person who imports. */
export function whyNotImported(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return 'it takes more memory than there is';
  if (error instanceof RangeError) return 'it is nested too deeply, or too large';
  if (code !== undefined) {
    const { meaning, path } = explainSystemError(error) ?? {};
    return meaning === undefined
      ? `the system says: ${message}`
      : `${meaning}${path === undefined ? '' : ` (${path})`}`;
  }
  return `this is a fault of Broadsheet; please report it: ${message}`;
}
