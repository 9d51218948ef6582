import type { Element } from 'hast';
import { attribute, type Page } from '../parse-page.ts';
import { linksIn } from './teasers.ts';

/** Where all links of an element lead, if that is known of the page and alike for all. */
export function linkHosts(page: Page, element: Element): 'own' | 'other' | undefined {
  const { host } = page.address ?? {};
  const addresses = linksIn(element).map((link) => URL.parse(attribute(link, 'href') ?? '', page.address));
  const areOf = (isOwn: boolean): boolean =>
    addresses.every(
      (address) => address && /^https?:$/.test(address.protocol) && (address.host === host) === isOwn,
    );
  if (host === undefined || addresses.length === 0) return undefined;
  return areOf(true) ? 'own' : areOf(false) ? 'other' : undefined;
}
