/**
 * Finds what a paper calls itself where its metadata does not say: in the title of the window (`A shorter night - The Harbour`)
 * or on what leads to its first page, as its address, those two together or who has the rights confirm.
 */
import type { Element } from 'hast';
import { squeeze } from '../../../language/letters-of.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';
import { rightsOwner } from './rights-owner.ts';

const longest = 40;
const fewestLetters = 3;
/** Without an address a short word may be a section. */
const fewestAlone = 8;
const mostLinks = 40;
const parting = /[|•·»]|(?<=[\p{L}\s])[–—:-]\s/u;
/** Before the country of an address: `harbour.co.uk` */
const kind = /^(?:com?|org|net|ac|gov|or|ne|go)$/;

/** @param window its title */
export function masthead(page: Page, window: string, address: string | undefined): string | undefined {
  const all = window.split(parting).map(tidy);
  const pieces = all.filter(isOfItsLength).reverse();
  const behind = all.slice(1).filter(isOfItsLength).reverse();
  const hosts = namesOfHost(URL.parse(address ?? '')?.hostname ?? '');
  const isOfHost = (name: string): boolean => hosts.includes(letters(name));
  const found = pieces.find(isOfHost);
  if (found !== undefined) return found;
  const onLinks = homeLinks(page, address)
    .flatMap(wordsOf)
    // `The Harbour — What the tide brings`
    .flatMap((words) => [words, ...words.split(parting)])
    .map(tidy)
    .filter(isOfItsLength);
  const onLink = onLinks.find(isOfHost);
  if (onLink !== undefined) return onLink;
  const said = new Set(
    onLinks.flatMap((name) => [letters(name), letters(name.replace(/\.\p{Ll}{2,7}$/u, ''))]),
  );
  const isSaid = (piece: string): boolean => piece.length >= fewestAlone && said.has(letters(piece));
  return (
    behind.slice(0, 1).find((last) => last.length < window.length / 2 && beginsLike(last, hosts)) ??
    (hosts.length > 0 ? undefined : behind.find(isSaid)) ??
    rightsOwner(page, pieces)
  );
}

/** `Harbour News and Coast Report` at `harbournews.example` */
function beginsLike(name: string, hosts: readonly string[]): boolean {
  const words = name.split(' ');
  return words.some((_, at) => at > 0 && hosts.includes(letters(words.slice(0, at).join(' '))));
}

/** Of `www.harbour.co.uk` the whole, `harbour.co.uk` and `harbour`. */
function namesOfHost(host: string): string[] {
  const parts = host.replace(/^www\./, '').split('.');
  if (parts.length < 2) return [];
  const last = parts.length > 2 && kind.test(parts.at(-2) ?? '') ? 3 : 2;
  return [parts.join('.'), parts.slice(-last).join('.'), parts.at(-last) ?? ''].map(squeeze);
}

function homeLinks({ elements }: Page, address: string | undefined): Element[] {
  const site = URL.parse(address ?? '')?.origin;
  const leadsHome = (href: string): boolean => {
    if (/^\/(?:index\.\w+)?$/.test(href)) return true;
    const url = /^https?:\/\/[^/?#]+\/?$/i.test(href) ? URL.parse(href) : null;
    return url !== null && (site === undefined || url.origin === site);
  };
  return elements
    .filter((element) => element.tagName === 'a' && leadsHome(attribute(element, 'href') ?? ''))
    .slice(0, mostLinks);
}

function wordsOf(link: Element): string[] {
  const image = imageIn(link);
  return [
    textIn(link),
    attribute(link, 'title') ?? '',
    attribute(link, 'ariaLabel') ?? '',
    ...(image ? [attribute(image, 'alt') ?? '', attribute(image, 'title') ?? ''] : []),
  ];
}

function imageIn({ children }: Element): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'img' ? child : imageIn(child);
    if (found) return found;
  }
  return undefined;
}

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim();
const letters = (name: string): string => squeeze(name.replaceAll('&', 'and'));

function isOfItsLength(name: string): boolean {
  return name.length <= longest && squeeze(name).length >= fewestLetters;
}
