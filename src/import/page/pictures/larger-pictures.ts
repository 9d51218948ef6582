/** Finds the larger form of what a page shows small: the file that a picture's own link opens, or the one that machines are told of. */
import type { Element } from 'hast';
import { pictureEndings } from '../../../pictures/picture-name.ts';
import { decodePercent } from '../../../address/decode-percent.ts';
import { withoutQuery } from '../../../address/without-query.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import { imagesIn } from './figures.ts';
import { readPicture, widthIn } from './pictures.ts';
import { resolveAddress } from '../resolve-address.ts';
import { isSamePicture } from './same-picture.ts';

/** A page of a wiki, of GitHub or of Blogger's may end as a picture does. */
const file = new RegExp(`^[^:]*/[^/:]+\\.(?:${pictureEndings})$`, 'i');
const pageOfPicture = /\/blob\/|\/s\d+-h\//;
const mostFrames = 3;
const mostTold = 20;
/** Wide enough for any text. */
const wide = 900;
/** What is a little wider may be cut otherwise. */
const clearly = 1.2;
const narrow = 400;
const mostOfRatio = 0.1;
const ratio = /(?<![\d:x]|\d\.)(\d{1,4})[x:](\d{1,4})(?![\d:x]|\.\d)/g;
/** Widths that names stand for, about. */
const widths: Readonly<Record<string, number>> = {
  thumb: 150,
  thumbnail: 150,
  small: 320,
  medium: 500,
  large: 700,
  articlelarge: 600,
  jumbo: 1024,
  superjumbo: 2048,
};
const widthName = new RegExp(`[-_](${Object.keys(widths).join('|')})\\.[a-z]{3,4}$`, 'i');
/** `/l_quay01.jpg` */
const largeBefore = /\/(?:l|xl|large|big)_[^/]+$/i;
const sizeEnding = /[-_](?:\d{2,4}x\d{2,4}|thumb(?:nail)?)(?=\.[a-z]{3,4}$)/i;

/**
 * @param told addresses that machines are told of
 * @returns addresses by those that the page shows
 */
export function largerPictures(page: Page, told: readonly string[]): Map<string, string> {
  const larger = new Map<string, string>();
  const opened = new Set<Element>();
  const few = told.slice(0, mostTold);
  for (const image of page.elements) {
    if (image.tagName !== 'img') continue;
    const src = readPicture(page, image)?.src;
    if (src === undefined || larger.has(src) || !/^https?:/.test(src)) continue;
    const found =
      linkedPicture(page, image, src, opened) ??
      few.find((other) => isSamePicture(other, src) && isLarger(other, src, image));
    if (found !== undefined && found !== src) larger.set(src, found);
  }
  return larger;
}

/**
 * `<a href="quay.jpg"><img src="quay-300x200.jpg"></a>`
 *
 * @param opened links that were looked into, which takes as long as what they hold
 */
function linkedPicture(page: Page, image: Element, src: string, opened: Set<Element>): string | undefined {
  let link = page.parents.get(image);
  for (let level = 1; link && link.tagName !== 'a' && level < mostFrames; level++)
    link = page.parents.get(link);
  const href = link?.tagName === 'a' ? attribute(link, 'href') : undefined;
  const address = href === undefined ? undefined : URL.parse(resolveAddress(page, href.trim()) ?? '');
  if (!link || !address || !/^https?:$/.test(address.protocol) || opened.has(link)) return undefined;
  opened.add(link);
  const { search, href: found } = address;
  const path = decodePercent(address.pathname);
  if (!file.test(path) || search !== '' || pageOfPicture.test(path)) return undefined;
  const isNoLarger = widthIn(found) > 0 && widthIn(found) <= widthIn(src);
  const isOne = isSamePicture(found, src) && imagesIn(page, link, 2).length === 1;
  return isOne && !isNoLarger ? found : undefined;
}

/** As far as addresses, and the width at which the image is shown, tell. */
function isLarger(other: string, src: string, image: Element): boolean {
  // What is asked of a service may be cut, or have something drawn on it.
  if (other.includes('?')) return false;
  if (!sizeEnding.test(other) && withoutQuery(src).replace(sizeEnding, '') === other) return true;
  if (largeBefore.test(other) && !largeBefore.test(src)) return true;
  const width = widthOf(src) || Number.parseFloat(attribute(image, 'width') ?? '') || 0;
  if (width === 0 || width >= wide || widthOf(other) < width * clearly) return false;
  const [own, others] = [ratioIn(src), ratioIn(other)];
  return width < narrow || own === others || Math.abs(own / others - 1) < mostOfRatio;
}

function widthOf(address: string): number {
  const [, name = ''] = widthName.exec(withoutQuery(address)) ?? [];
  return widths[name.toLowerCase()] ?? widthIn(address);
}

/** Of `800x600` or `4:3`; 0 where it is not told. */
function ratioIn(address: string): number {
  const [, width = 0, height = 1] = [...address.matchAll(ratio)].at(-1) ?? [];
  return Number(width) / Number(height);
}
