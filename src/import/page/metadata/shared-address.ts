/** Finds where a page is in what its buttons share, where its metadata do not say: the words of that address are those of its title. */
import type { Element } from 'hast';
import { squeeze } from '../../../language/letters-of.ts';
import { attribute, type Page } from '../tree/parse-page.ts';

const service =
  /^(?:mailto:|https?:\/\/(?:[\w-]+\.)*(?:facebook|twitter|x|linkedin|pinterest|reddit|google|tumblr)\.com\/)/i;
const parameters = ['counturl', 'u', 'url', 'body'];
const attributes = ['dataCountUrl', 'dataCounturl', 'dataUrl', 'dataHref'];
const longest = 4000;
const fewestOfWord = 4;
const fewestWords = 2;
/** How many of its words the title has. */
const leastSaid = 0.5;

/** @param window its title @returns nothing where several are shared that could be it */
export function sharedAddress({ elements }: Page, window: string): string | undefined {
  const title = squeeze(window);
  const found = new Map<string, string>();
  for (const address of elements.flatMap(addressesOf)) {
    const url = address.length > longest ? null : URL.parse(address);
    if (url && isOfTitle(url.pathname, title)) found.set(url.host + url.pathname, url.origin + url.pathname);
  }
  return found.size === 1 ? [...found.values()][0] : undefined;
}

function addressesOf(element: Element): string[] {
  const own = attributes.map((name) => attribute(element, name) ?? '');
  // `<fb:like href="…">`
  if (element.tagName.startsWith('fb:')) own.push(attribute(element, 'href') ?? '');
  const href = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : '';
  const query = service.test(href) ? new URLSearchParams(href.split('?', 2)[1]) : undefined;
  const shared = parameters.map((name) => query?.get(name) ?? '');
  return [...own, ...shared].flatMap((text) => /https?:\/\/[^\s"'<>]+/i.exec(text)?.[0] ?? []);
}

function isOfTitle(path: string, title: string): boolean {
  const slug = path.split('/').findLast((part) => /\p{L}/u.test(part)) ?? '';
  const words = slug
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}]+/u)
    .filter(({ length }) => length >= fewestOfWord);
  const said = words.filter((word) => title.includes(squeeze(word)));
  return said.length >= fewestWords && said.length >= leastSaid * words.length;
}
