/** Decides which picture stands for the article, and finds its caption and credit where the page shows it. */
import type { Element } from 'hast';
import type { Body } from '../body/body.ts';
import type { Figure } from './figures.ts';
import { figuresBefore, unloadedCaption, wordsOf } from './figures-before.ts';
import { findCoverLine, isSaidAgain } from './cover-line.ts';
import { isHousePicture } from './house-picture.ts';
import type { Part } from '../body/part.ts';
import { leadCaption, isByline } from './lead-caption.ts';
import { isSamePicture } from './same-picture.ts';
import { metadataImages } from './metadata-images.ts';
import { thumbnailOf, withThumbnailLast } from './metadata-thumbnail.ts';
import { isDrawing, readPicture } from './pictures.ts';
import { resolveAddress } from '../resolve-address.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import type { Sources } from '../sources.ts';
import { lineOf } from '../tree/text.ts';
import type { LeadImage } from './lead-image.ts';

/** Captions of teasers and ornaments are shorter. */
const fewestLettersOfAlt = 20;
const mostPlaces = 10;
/** A paragraph has as many; bylines are shorter. */
const fewestLettersOfText = 60;
/** Paragraphs above a picture at the top, and of a text that is long enough to have one. */
const mostAbove = 2;
const fewestOfLonger = 5;

/** @returns `rest`: the body without it; `told`: all pictures that the page names to machines */
export function chooseLeadImage(
  sources: Sources,
  title: string,
  found: Body | undefined,
): { image?: LeadImage; rest: Part[]; told: readonly LeadImage[] } {
  const { page, sites } = sources;
  const body = found && { ...found, parts: withoutMarks(found.parts, sites) };
  const parts = body?.parts ?? [];
  const thumbnail = thumbnailOf(sources);
  const told = withThumbnailLast(metadataImages(sources, title), thumbnail);
  const chosen = chooseFigure(page, title, body, told, thumbnail);
  const firstText = findText(parts);
  const kept = parts.filter(({ figure }, at) => !(figure && at < firstText && isByline(wordsOf(figure))));
  const image = chosen ? imageOf(chosen) : told[0];
  if (!image) return { rest: kept, told };

  if (!image.caption) Object.assign(image, captionOnPage(page, image, body));
  if (!chosen && !image.caption) Object.assign(image, unloadedCaption(page, title, body));
  addTold(image, told, chosen);
  if (!image.caption && isShownAlone(image.alt ?? '', [title, sources.description], body))
    image.caption = image.alt;
  if (isText(image.caption ?? '', parts)) image.caption = undefined;
  const cover = findCoverLine(page, body);
  const isCovered = cover !== undefined && (!image.caption || isSaidAgain(cover.said, image));
  if (cover && !image.caption) Object.assign(image, { credit: image.credit, ...cover.said });
  for (const key of ['alt', 'caption', 'credit'] as const) image[key] = lineOf(image[key] ?? '') || undefined;
  const isAgain = ({ figure }: Part): boolean =>
    figure !== undefined && (figure === chosen || isSamePicture(figure.src, image.src));
  const second = parts.findIndex(({ letters }, at) => at > firstText && letters > fewestLettersOfText);
  const isBehind = new Set(second < 0 ? [] : parts.slice(second + 1));
  const isMoved = ({ figure }: Part): boolean =>
    told.length === 0 && figure !== undefined && figure === chosen;
  const rest = kept.filter(
    (part) =>
      !(isCovered && part.text === cover.text) && !isMoved(part) && (!isAgain(part) || isBehind.has(part)),
  );
  return { image, rest, told };
}

/** Is all that the body says in it? A short text may stand in one box with its picture. */
function isText(caption: string, parts: readonly Part[]): boolean {
  const text = squeeze(parts.map((part) => part.text).join(''));
  return text !== '' && squeeze(caption).includes(text);
}

/** Without the logo above a text, as pages for printers have it. */
function withoutMarks(parts: readonly Part[], sites: readonly string[]): Part[] {
  const names = ['', ...sites].map(squeeze);
  const isMark = ({ src, alt, caption }: Figure): boolean =>
    caption === '' && names.includes(squeeze(alt)) && isHousePicture(src, sites);
  const firstText = findText(parts);
  return parts.filter(({ figure }, at) => !(figure && at < firstText && isMark(figure)));
}

const imageOf = ({ src, alt, caption, credit }: Figure): LeadImage => ({ src, alt, caption, credit });

/** Where the text begins: lines before it may be a byline's or a caption's. */
function findText(parts: readonly Part[]): number {
  const long = parts.findIndex((part) => part.letters > fewestLettersOfText);
  return long < 0 ? parts.length : long;
}

/** The figure of the page that is one of those told; else, if it speaks for itself, the one before the text. */
function chooseFigure(
  page: Page,
  title: string,
  body: Body | undefined,
  told: readonly LeadImage[],
  thumbnail: string | undefined,
): Figure | undefined {
  const parts = body?.parts ?? [];
  const isTold = ({ src }: Figure): boolean => told.some((image) => isSamePicture(image.src, src));
  const tied = new Map(
    parts.flatMap(({ figure }) => (figure && isTied(figure) ? [[figure.src, figure] as const] : [])),
  );
  const above = figuresBefore(page, title, body, isTold).map(
    (figure) => (figure.caption === '' ? tied.get(figure.src) : undefined) ?? figure,
  );
  const shown = [...above, ...parts.flatMap(({ figure }) => figure ?? [])];
  const match = [...preloadedImages(page), ...told.map(({ src }) => src)]
    .map((src) => shown.find((figure) => isSamePicture(figure.src, src)))
    .find((figure) => figure !== undefined);
  const opening = parts[0]?.leads === true ? undefined : parts[0]?.figure;
  const before = [...above, opening].find((figure) => figure && !isOrnament(figure));
  // In the text an alternative text alone does not set a picture apart.
  const isDescribed =
    before && (before.caption !== '' || (above.includes(before) && before.alt.length >= fewestLettersOfAlt));
  const found = match ?? (isDescribed || told.every(({ src }) => src === thumbnail) ? before : undefined);
  // The body has the line behind it that is its caption.
  const inBody = parts.find(({ figure }) => found?.caption === '' && figure?.src === found.src)?.figure;
  return inBody ?? found ?? (told.length === 0 ? captionedAtTop(parts) : undefined);
}

/** Where machines are told of none: the first picture with a caption, before the third paragraph of a longer text. */
function captionedAtTop(parts: readonly Part[]): Figure | undefined {
  const story = parts.filter(({ letters }) => letters > fewestLettersOfText);
  const third = story.length >= fewestOfLonger ? story[mostAbove] : undefined;
  return parts
    .slice(0, third ? parts.indexOf(third) : 0)
    .find(({ figure, leads }) => leads !== true && figure !== undefined && figure.caption !== '')?.figure;
}

/** Is its alternative text a sentence that a line of the page says, too: a heading above it, as a rule? */
function isShownAlone(alt: string, known: readonly string[], body: Body | undefined): boolean {
  const words = squeeze(alt);
  if (words.length < fewestLettersOfAlt || !endsWithStop.test(alt) || known.map(squeeze).includes(words))
    return false;
  return body?.blocks.some(({ text }) => squeeze(text) === words) === true;
}

/** A drawing of which nothing is said. */
const isOrnament = ({ src, alt, caption }: Figure): boolean => isDrawing(src) && alt + caption === '';

/** Its caption is the line behind it that says what its alternative text does. */
const isTied = ({ alt, caption }: Figure): boolean => caption !== '' && squeeze(alt) === squeeze(caption);

/** Adds what the page tells machines of the picture, where it shows people nothing. */
function addTold(image: LeadImage, told: readonly LeadImage[], chosen: Figure | undefined): void {
  const described = told.find(({ caption, credit }) => caption !== undefined || credit !== undefined);
  if (!described) return;
  const isSame = isSamePicture(described.src, image.src);
  if (!image.caption && (chosen === undefined || isSame)) image.caption = described.caption;
  if (!image.credit && isSame) image.credit = described.credit;
}

/** Where the page shows the picture in several places, one of them may tell what it shows. */
function captionOnPage(page: Page, { src, credit }: LeadImage, body: Body | undefined): Partial<LeadImage> {
  const story = holdersOfStory(page, body?.parts ?? []);
  let places = 0;
  for (const element of page.elements) {
    if (element.tagName !== 'img' && element.tagName !== 'amp-img') continue;
    const picture = readPicture(page, element);
    if (!picture || !isSamePicture(picture.src, src)) continue;
    if (++places > mostPlaces) break;
    const found = leadCaption(page, element, story);
    if (found.caption !== '' || (found.credit !== '' && !credit))
      return { caption: found.caption, credit: found.credit || credit };
  }
  return {};
}

/** What holds the first two paragraphs of the text, or its only one. */
function holdersOfStory(page: Page, parts: readonly Part[]): Set<Element> {
  const [first, second] = parts
    .filter(({ letters }) => letters > fewestLettersOfText)
    .map(({ origin }) => origin);
  if (!first) return new Set();
  return second ? around(page, first).intersection(around(page, second)) : around(page, first);
}

function around(page: Page, element: Element): Set<Element> {
  const found = new Set<Element>();
  for (let at = page.parents.get(element); at; at = page.parents.get(at)) found.add(at);
  return found;
}

/** A picture with `fetchpriority=high` is the one at the top (https://web.dev/articles/optimize-lcp). */
function preloadedImages(page: Page): string[] {
  return page.elements.flatMap((element) => {
    if (element.tagName !== 'link' || attribute(element, 'as') !== 'image') return [];
    const src = attribute(element, 'href') || (attribute(element, 'imageSrcSet') ?? '').split(/[\s,]/)[0];
    return (src && resolveAddress(page, src)) || [];
  });
}
