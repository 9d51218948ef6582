/** Decodes the addresses of e-mail that Cloudflare hides from machines: a page without its script shows `[email protected]`. */
import type { Element } from 'hast';
import { attribute, type Page } from '../tree/parse-page.ts';

const longest = 600;
const hiddenLink = /\/cdn-cgi\/l\/email-protection#([\da-f]+)$/i;

/** Changes the page. */
export function revealAddresses(page: Page): void {
  for (const element of page.elements) {
    const shown = decode(attribute(element, 'dataCfemail'));
    if (shown !== undefined) element.children = [{ type: 'text', value: shown }];
    if (element.tagName !== 'a') continue;
    const linked =
      decode(hiddenLink.exec(attribute(element, 'href') ?? '')?.[1]) ?? shown ?? shownIn(element);
    if (linked !== undefined && isHidden(element)) element.properties['href'] = `mailto:${linked}`;
  }
}

const isHidden = (link: Element): boolean =>
  /\/cdn-cgi\/l\/email-protection/.test(attribute(link, 'href') ?? '');

/** The link comes before what it holds. */
function shownIn(link: Element): string | undefined {
  for (const child of link.children)
    if (child.type === 'element') {
      const shown = decode(attribute(child, 'dataCfemail'));
      if (shown !== undefined) return shown;
    }
  return undefined;
}

/** Each byte is crossed with the first. */
function decode(code: string | undefined): string | undefined {
  if (code === undefined || code.length > longest || !/^(?:[\da-f]{2})+$/i.test(code)) return undefined;
  const [key = 0, ...bytes] = code.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  const address = new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte ^ key));
  return address.includes('@') ? address : undefined;
}
