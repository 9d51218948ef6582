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

/** The line of a front matter that keeps where a picture was. */
export function originRemark(name: string, address: string): string {
  return `picture ${name}: ${address}`;
}

/** Adds such lines to a file's front matter, or begins one with them; the rest stays as it is. */
export function addRemarks(markdown: string, remarks: readonly string[]): string {
  if (remarks.length === 0) return markdown;
  const newline = markdown.includes('\r\n') ? '\r\n' : '\n';
  const comments = remarks
    .map((remark) => `# ${remark.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}${newline}`)
    .join('');
  const head = /^\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?(?=(?:---|\.\.\.)[ \t]*(?:\r?\n|$))/.exec(markdown)?.[0];
  if (head !== undefined) return head + comments + markdown.slice(head.length);
  return `---${newline}${comments}---${newline}${newline}${markdown}`;
}
