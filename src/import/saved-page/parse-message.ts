import PostalMime, { type Email } from 'postal-mime';
import { Unreadable } from '../unreadable.ts';

/** @throws Unreadable for parts in one another, or a head, beyond what the parser takes */
export async function parseMessage(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new Unreadable(`it is damaged, or no letter that a program wrote: ${reason}`);
  }
}
