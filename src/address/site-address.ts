import { webAddress } from './web-address.ts';

/**
 * The address of a site as relative ones are resolved against it: with a slash at its end.
 *
 * @returns undefined if it is no web address, or has a query, a fragment or a password, which would be published
 */
export function siteAddress(text: string): string | undefined {
  const address = webAddress(text);
  return !address || address.search || address.hash || isSecret(text)
    ? undefined
    : address.href.replace(/\/?$/, '/');
}

/** Whether an address holds the name or the password of somebody. */
export function isSecret(text: string): boolean {
  const address = webAddress(text);
  return Boolean(address?.username || address?.password);
}
