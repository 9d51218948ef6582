/** Decides which picture stands for the article, and finds its caption and credit where the page shows it. */
import type { Body } from '../body/body.ts';
import type { Figure } from './figures.ts';
import { figuresBefore, unloadedCaption, wordsOf } from './figures-before.ts';
import type { Part } from '../body/flatten.ts';
import { listOf, textOf, type Thing } from '../metadata/json-ld.ts';
import { firstOf } from '../metadata/metadata.ts';
import { leadCaption, isByline } from './lead-caption.ts';
import { isHousePicture } from './house-picture.ts';
import { isSamePicture } from './same-picture.ts';
import { isPlaceholder, readPicture, resolveAddress } from './pictures.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { attribute, type Page } from '../parse-page.ts';
import type { Sources } from '../sources.ts';
import { lineOf } from '../text.ts';

/** Captions of teasers and ornaments are shorter. */
const fewestLettersOfAlt = 20;
const mostPlaces = 10;
/** Of a paragraph; bylines are shorter. */
const fewestLettersOfText = 60;

export interface LeadImage {
  src: string;
  alt?: string;
  caption?: string;
  credit?: string;
}

export function chooseLeadImage(
  sources: Sources,
  title: string,
  body: Body | undefined,
): { image?: LeadImage; rest: Part[] } {
  const { page, meta, thing } = sources;
  const parts = body?.parts ?? [];
  const told: LeadImage[] = [];
  const add = (src: unknown, more: Partial<LeadImage> = {}): void => {
    const address = typeof src === 'string' ? resolveAddress(page, src.trim()) : undefined;
    if (address !== undefined && !isPlaceholder(address) && !isHousePicture(address, sources.sites))
      told.push({ src: address, ...more });
  };
  const said = lineOf(firstOf(meta, 'og:image:alt', 'twitter:image:alt') ?? '');
  const alt = [title, ...sources.sites].map(squeeze).includes(squeeze(said)) ? undefined : said;
  for (const [at, src] of (meta.get('og:image') ?? meta.get('og:image:url') ?? []).entries())
    add(src, at === 0 ? { alt } : {});
  for (const image of listOf(thing['image'] ?? thing['primaryImageOfPage'])) {
    if (typeof image === 'string') add(image);
    else if (typeof image === 'object' && image !== null) {
      const object = image as Thing;
      add(textOf(object['contentUrl']) ?? textOf(object['url']) ?? object['@id'], {
        caption: textOf(object['caption']) ?? textOf(object['description']),
        credit: textOf(object['creditText']) ?? textOf(object['copyrightHolder']) ?? textOf(object['author']),
      });
    }
  }
  for (const name of [
    'twitter:image',
    'twitter:image:src',
    'image',
    'parsely-image-url',
    'sailthru.image.full',
    'thumbnail',
  ])
    for (const src of meta.get(name) ?? []) add(src);
  for (const src of [...listOf(thing['thumbnailUrl']), ...otherAddresses(page)]) add(src);
  const isTold = ({ src }: Figure): boolean => told.some((image) => isSamePicture(image.src, src));
  const above = figuresBefore(page, title, body, isTold);
  const shown = [...above, ...parts.filter((part) => part.figure).map((part) => part.figure as Figure)];
  const match = [...preloadedImages(page), ...told.map(({ src }) => src)]
    .map((src) => shown.find((figure) => isSamePicture(figure.src, src)))
    .find((figure) => figure !== undefined);
  const before = above[0] ?? (parts[0]?.leads === true ? undefined : parts[0]?.figure);
  // In the text an alternative text alone does not set a picture apart.
  const isDescribed =
    before && (before.caption !== '' || (before === above[0] && before.alt.length >= fewestLettersOfAlt));
  const chosen = match ?? (isDescribed || told.length === 0 ? before : undefined);
  const described = told.find((image) => image.caption !== undefined || image.credit !== undefined);
  const image: LeadImage | undefined = chosen
    ? { src: chosen.src, alt: chosen.alt, caption: chosen.caption, credit: chosen.credit }
    : told[0];
  const long = parts.findIndex((part) => part.letters > fewestLettersOfText);
  const firstText = long < 0 ? parts.length : long;
  const kept = parts.filter(({ figure }, at) => !(figure && at < firstText && isByline(wordsOf(figure))));
  if (!image) return { rest: kept };
  if (!image.caption) Object.assign(image, captionOnPage(page, image));
  if (!chosen && !image.caption) Object.assign(image, unloadedCaption(page, title, body));
  if (!image.caption && described && (chosen === undefined || isSamePicture(described.src, image.src)))
    image.caption = described.caption;
  if (!image.credit && described && isSamePicture(described.src, image.src)) image.credit = described.credit;
  for (const key of ['alt', 'caption', 'credit'] as const) image[key] = lineOf(image[key] ?? '') || undefined;
  return {
    image,
    rest: kept.filter(
      (part) =>
        !(
          part.figure &&
          (part.figure === chosen || isSamePicture(part.figure.src, image.src)) &&
          parts.indexOf(part) <= firstText + 1
        ),
    ),
  };
}

/** By which older pages are shared, and what is seen of the first film before it plays. */
function otherAddresses({ elements }: Page): (string | undefined)[] {
  const link = elements.find(
    (element) => element.tagName === 'link' && attribute(element, 'rel') === 'image_src',
  );
  const film = elements.find((element) => element.tagName === 'video' && attribute(element, 'poster'));
  const addresses = [link && attribute(link, 'href'), film && attribute(film, 'poster')];
  return addresses.filter((address) => !/logo/i.test(address ?? ''));
}

/** Where the page shows the picture in several places, one of them may tell what it shows. */
function captionOnPage(page: Page, { src, credit }: LeadImage): Partial<LeadImage> {
  let places = 0;
  for (const element of page.elements) {
    if (element.tagName !== 'img' && element.tagName !== 'amp-img') continue;
    const picture = readPicture(page, element);
    if (!picture || !isSamePicture(picture.src, src)) continue;
    if (++places > mostPlaces) break;
    const found = leadCaption(page, element);
    if (found.caption !== '' || (found.credit !== '' && !credit))
      return { caption: found.caption, credit: found.credit || credit };
  }
  return {};
}

/** A picture with `fetchpriority=high` is the one at the top (https://web.dev/articles/optimize-lcp). */
function preloadedImages(page: Page): string[] {
  return page.elements.flatMap((element) => {
    if (element.tagName !== 'link' || attribute(element, 'as') !== 'image') return [];
    const src = attribute(element, 'href') || (attribute(element, 'imageSrcSet') ?? '').split(/[\s,]/)[0];
    return (src && resolveAddress(page, src)) || [];
  });
}
