import { webAddress } from './web-address.ts';

/**
 * The address of a site as relative ones are resolved against it: with a slash at its end.
 *
 * @returns undefined if it is no web address, or has a query or a fragment
 */
export function siteAddress(text: string): string | undefined {
  const address = webAddress(text);
  return !address || address.search || address.hash ? undefined : address.href.replace(/\/?$/, '/');
}
