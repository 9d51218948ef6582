/** Where the addresses on a page lead. */
import { attribute, type Page } from './tree/parse-page.ts';

/** Tells the page where it is. */
export function placePage(page: Page, address: string | undefined): void {
  page.address = URL.parse(address ?? '') ?? undefined;
  page.base = baseOf(page) ?? page.address;
}

/** What the first `base` names (https://html.spec.whatwg.org/multipage/semantics.html#the-base-element). */
function baseOf(page: Page): URL | undefined {
  const named = page.elements.find(
    (element) => element.tagName === 'base' && attribute(element, 'href') !== undefined,
  );
  const base = named && URL.parse(attribute(named, 'href') ?? '', page.address);
  return base && /^https?:$/.test(base.protocol) ? base : undefined;
}

export function resolveAddress(page: Page, address: string): string | undefined {
  const url = URL.parse(address, page.base);
  if (url === null) return address === '' || /^[a-z][a-z\d+.-]*:/i.test(address) ? undefined : address;
  return /^(?:https?|data|mailto|tel|file|cid):$/.test(url.protocol) ? url.href : undefined;
}

/** Of a link, which stays as it was written if it is whole, or leads to a place of its own page. */
export function resolveLink(page: Page, href: string): string {
  return /^(?:#|[a-z][a-z\d+.-]*:)/i.test(href) ? href : (resolveAddress(page, href) ?? href);
}
