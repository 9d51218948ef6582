import type { Input } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';

const mostBytes = 100_000_000;

/** The bytes of a page that was saved with all that belongs to it. @throws Unreadable if they are too many */
export async function readPackage(input: Input): Promise<Uint8Array> {
  if (input.size > mostBytes)
    throw new Unreadable('it has more than 100 MB; save it again without its films and attachments');
  return input.read();
}
