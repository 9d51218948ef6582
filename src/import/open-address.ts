/** Opens an address to be imported: what its server answers. */
import { fetchAddress, NotFetched } from '../fetch/fetch-address.ts';
import { isAllowed } from '../fetch/robots.ts';
import type { Input, Wishes } from './reader.ts';
import { Unreadable } from './unreadable.ts';

/**
 * @param isOfList it was not asked for by itself, so that the host's rules for programs are heeded
 *
 * @throws Unreadable if it cannot be had, or is no page
 */
export async function openAddress(
  address: string,
  isOfList: boolean,
  { allowPrivate }: Wishes,
): Promise<Input> {
  try {
    if (isOfList && !(await isAllowed(address, { allowPrivate })))
      throw new Unreadable(
        'its host asks programs not to fetch it (robots.txt); name it by itself, or save the page',
      );
    const { address: found, type, bytes } = await fetchAddress(address, { allowPrivate });
    const [kind = ''] = type.toLowerCase().split(';');
    if (/^(?:image|audio|video|font)\/|\/pdf$/.test(kind.trim()))
      throw new Unreadable(`it is no page with an article, but ${kind.trim()}`);
    return {
      name: address,
      address: found,
      // The day of its retrieval is a fact of the article.
      day: new Date().toISOString().slice(0, 10),
      size: bytes.length,
      start: bytes.subarray(0, 65_536),
      read: () => Promise.resolve(bytes),
    };
  } catch (error) {
    throw error instanceof NotFetched ? new Unreadable(error.message) : error;
  }
}
