/** Decides which address an image really has (the largest offered, the late one behind a placeholder), and whether it shows anything. */
import type { Element } from 'hast';
import { parseSrcset } from 'srcset';
import { alternativeText } from './alternative-text.ts';
import {
  isCode,
  lateAddresses,
  lateSets,
  otherAddresses,
} from '../../../markdown/read/html/late-addresses.ts';
import { anyOf } from '../../../language/any-of.ts';
import { countElements, has } from '../tree/blocks.ts';
import { withoutService } from './served-picture.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';
import { resolveAddress } from '../resolve-address.ts';
import { namesOf } from '../tree/vocabulary.ts';

export interface Picture {
  src: string;
  alt: string;
}

const smallest = 64;
/** A drawing as many times as wide as it is high is the head of a page, or an advertisement. */
const mostWide = 5;
const longestAddress = 20_000_000;
const mostFrames = 4;
/** No photograph: a drawing of the page's, or of the house. */
export const isDrawing = (src: string): boolean => /\.(?:gif|bmp)(?:[?#]|$)/i.test(src);
const placeholder = anyOf(
  /^\s*(?:$|about:blank|#)/i,
  /^\s*data:image\/(?:gif|svg\+xml|png|webp)[;,][^]{0,1500}$/i,
  /^\s*\S*\b(?:blank|spacer?|placeholder|lazy|lazyload|loading|loader|transparent|trans|none|empty|grey|gray|pixel|1x1|default_image|dummy|1px)(?:[-_][\w-]{0,40})?\.(?:gif|png|svg|jpe?g)(?:[?#]|$)/i,
  // A site's front page.
  /^\s*https?:\/\/[^/?#\s]+\/?$/i,
  /^\s*\S*\/(?:null|undefined|none)$/i,
);
export const isPlaceholder = (address: string): boolean => placeholder.test(address);
const ornament =
  /[ -](?:avatar|icon|icons|logo|emoji|pixel|spacer|badge|sprite|author-image|author-photo|byline|profile|gravatar|smiley)(?=[ -])/;

/** Names of an element that holds the picture of a person. */
const avatar =
  /[ -](?:avatar|gravatar|headshot|author-(?:image|photo|picture|avatar)|profile-(?:pic|picture|photo))(?=[ -])/;

/** Where systems keep the pictures of those who write. */
const portrait =
  /\/(?:authors?|autor(?:en|es)|auteurs|avatars?|gravatar|profile[-_]?(?:images|pics|photos))\//i;

/** @returns undefined for an image that shows nothing of the story: a spacer, an icon, an avatar */
export function readPicture(page: Page, image: Element): Picture | undefined {
  const known = pictures.get(image);
  if (known && known.base === page.base) return known.picture;
  const picture = lookAt(page, image);
  pictures.set(image, { base: page.base, picture });
  return picture;
}

/** What was found already, for each box around a picture asks for it. */
const pictures = new WeakMap<Element, { base?: URL; picture?: Picture }>();

function lookAt(page: Page, image: Element): Picture | undefined {
  const width = Number.parseFloat(attribute(image, 'width') ?? '');
  const height = Number.parseFloat(attribute(image, 'height') ?? '');
  if (width <= smallest && !(height > 100) && !/%/.test(attribute(image, 'width') ?? '')) return undefined;
  if (height <= smallest && !(width > 200)) return undefined;
  if (width >= mostWide * height && isDrawing(attribute(image, 'src') ?? '')) return undefined;
  if (isOfShareLink(page, image) || isCounter(image)) return undefined;
  if (ornament.test(namesOf(image)) || isStyledSmall(image) || isInAvatar(page, image)) return undefined;
  const candidates: { url: string; size: number }[] = [];
  const picture = page.parents.get(image);
  const sources =
    picture?.tagName === 'picture'
      ? picture.children.filter((child) => child.type === 'element' && child.tagName === 'source')
      : [];
  for (const element of [image, ...(sources as Element[])]) {
    for (const name of ['srcSet', ...lateSets]) {
      const set = attribute(element, name);
      if (!set || set.length > 20_000) continue;
      for (const { url, width, density } of parseSrcset(set))
        candidates.push({ url, size: width ?? (density ?? 1) * (widthIn(url) || 400) });
    }
  }
  for (const url of lateAddresses(image)) candidates.push({ url, size: Math.max(399, widthIn(url)) });
  for (const url of otherAddresses(image)) candidates.push({ url, size: 1 });
  const shown = attribute(image, 'src') ?? '';
  candidates.push({ url: shown, size: Math.max(398, widthIn(shown)) });
  const best = candidates
    .filter(({ url }) => !placeholder.test(url) && !isCode(url) && !standsIn(image, url))
    .filter(({ url }) => url.length < longestAddress)
    .sort((left, right) => right.size - left.size)[0];
  const src = best && resolveAddress(page, best.url.trim());
  if (
    src === undefined ||
    (/\.svg(?:[?#]|$)|^data:image\/svg/i.test(src) && !isCaptioned(page, image)) ||
    portrait.test(src) ||
    isBadge(src) ||
    isSign(src)
  )
    return undefined;
  return { src: withoutService(src), alt: alternativeText(attribute(image, 'alt') ?? '', src) };
}

/** Does it say where a script finds its picture? */
export const isLoadedLate = (image: Element): boolean =>
  lateAddresses(image).length > 0 || lateSets.some((name) => attribute(image, name));

/** Does the image say that this is what a script will replace: `placeholdersrc="…"`, `data-placeholder="…"`? */
function standsIn({ properties }: Element, address: string): boolean {
  return Object.entries(properties).some(([name, value]) => /placeholder/i.test(name) && value === address);
}

/** Drawings are signs of the page, unless one stands alone with words of its own. */
function isCaptioned(page: Page, image: Element): boolean {
  const figure = closest(page, image, ({ tagName }) => tagName === 'figure');
  return figure !== undefined && has(figure, /^figcaption$/) && countElements(figure, 'img') === 1;
}

/** Is what holds it, in a link or a frame of its own, called so? */
function isInAvatar(page: Page, image: Element): boolean {
  let frame = page.parents.get(image);
  for (let level = 0; frame && level < mostFrames; level++) {
    if (avatar.test(namesOf(frame))) return true;
    if (holdsSeveral(frame)) return false;
    frame = page.parents.get(frame);
  }
  return false;
}

function holdsSeveral({ children }: Element): boolean {
  const first = children.findIndex(({ type }) => type === 'element');
  return children.findIndex(({ type }, at) => at > first && type === 'element') >= 0;
}

/** `/pixel.gif?account=…` tells somebody who reads. */
const isCounter = (image: Element): boolean =>
  /\.gif\?[^]{60}/i.test(attribute(image, 'src') ?? '') && (attribute(image, 'alt') ?? '') === '';

/** What services are told by a page that is shared: `https://pinterest.com/pin/create/button/?url=…` */
const shareAddress = /\/(?:sharer?(?:\.php)?|shareArticle|intent\/tweet|pin\/create\/[a-z]+)\/?\?/i;

function isOfShareLink(page: Page, image: Element): boolean {
  const link = closest(page, image, ({ tagName }) => tagName === 'a');
  return link !== undefined && shareAddress.test(attribute(link, 'href') ?? '');
}

function isStyledSmall(image: Element): boolean {
  const [, width] = /(?:^|[\s;])(?:max-)?width\s*:\s*(\d+)px/i.exec(attribute(image, 'style') ?? '') ?? [];
  return Number(width) <= smallest && Number(width) > 0;
}

/** `800x600`, not the box of `0x40:800x640` that is cut. */
const widthAndHeight = /(?<![\d:x])(\d{3,4})x\d{1,4}(?![\d:x])/;
const widthAlone = /[?&,/_](?:w(?:idth)?[=_]|m?w)(\d{3,4})(?=[^\dA-Za-z]|$)|_(\d{3,4})w(?=[/_.])/;

/** The width that an address asks for: `800x600`, `w=800`, `_w800_`, `_800w/`. */
export function widthIn(address: string): number {
  const [, ...widths] = widthAndHeight.exec(address) ?? widthAlone.exec(address) ?? [];
  return Number(widths.find((width) => width !== undefined) ?? 0);
}

/** Where WordPress keeps its code, and what it looks like. */
const ofSystem = /\/wp-content\/(?:plugins|themes)\/|\/wp-includes\//;

/** What is drawn on a control: `icon_print.gif`, `btn-share.png`. */
const signNames = anyOf(
  /\/(?:icons?|ico|btn|buttons?|bullet|sprite)[-_][^/]*/,
  /\/[^/]*[-_](?:icons?|ico|btn|button)/,
  /\/[^/]*[-_]ico[-_][^/]*/,
  /\/arrow[-_](?:[a-z]+[-_])?(?:left|right|up|down)/,
  /\/(?:print(?:er)?|get_?(?:adobe_?)?flash_?player|share|e?mail|fontsize|rss|comments?|search|menu|close)/,
);
const sign = new RegExp(`(?:${signNames.source})\\.(?:png|gif|svg)(?:[?#]|$)`, 'i');
const smallLogo = /logo[-_]?\d{2,3}x\d{2}\.(?:png|gif|jpe?g)(?:[?#]|$)/i;
const isSign = (address: string): boolean =>
  sign.test(address) || smallLogo.test(address) || ofSystem.test(address);

/** A licence or a counter: its address tells how small it is. */
function isBadge(address: string): boolean {
  if (/[?&]w(?:idth)?=\d{1,2}(?:&|$)|[?&]width=100(?:&|$)|:(\d{2}):\1\//.test(address)) return true;
  const [, width, height] = /(?<![\da-z])(\d{1,4})x(\d{1,4})(?![\da-z])/i.exec(address) ?? [];
  return Number(width) <= 100 && Number(height) <= 100 && Number(width) > 16;
}
