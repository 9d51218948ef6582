import { fetchAddress, NotFetched } from '../../fetch/fetch-address.ts';
import type { Wishes } from '../reader.ts';

/**
 * Fetches a remote picture.
 *
 * @param address http(s) or without a scheme
 * @returns its bytes, or why it cannot be had
 */
export async function fetchPicture(
  address: string,
  { allowPrivate }: Pick<Wishes, 'allowPrivate'>,
): Promise<Uint8Array | string> {
  try {
    const { bytes } = await fetchAddress(address.replace(/^\/\//, 'https://'), { allowPrivate });
    return bytes;
  } catch (error) {
    if (error instanceof NotFetched) return error.message;
    throw error;
  }
}
