import type { Element } from 'hast';
import { attribute, type Page } from '../../tree/parse-page.ts';
import { linksIn } from './teasers.ts';

const fewestHosts = 3;

/** Where all links of an element lead, if that is known of the page and alike for all. */
export function linkHosts(page: Page, element: Element): 'own' | 'other' | undefined {
  const { host } = page.address ?? {};
  const addresses = linksIn(element).map((link) => URL.parse(attribute(link, 'href') ?? '', page.base));
  const areOf = (isOwn: boolean): boolean =>
    addresses.every(
      (address) => address && /^https?:$/.test(address.protocol) && (address.host === host) === isOwn,
    );
  if (addresses.length === 0) return undefined;
  if (host === undefined) return areOfMany(addresses) ? 'other' : undefined;
  return areOf(true) ? 'own' : areOf(false) ? 'other' : undefined;
}

/** They lead to many sites, so that hardly one is the page's. */
function areOfMany(addresses: readonly (URL | null)[]): boolean {
  const hosts = new Set(addresses.map((address) => address?.host));
  return !hosts.has(undefined) && hosts.size >= fewestHosts && hosts.size > addresses.length / 2;
}
