/**
 * Finds the caption and credit of a lead image that no figure ties to it, in its attributes and in what stands beside it. Those
 * of figures are in `read-caption.ts`.
 */
import type { Element } from 'hast';
import { countLetters, has, isHidden } from '../tree/blocks.ts';
import { shareIn } from '../body/share-in.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { imagesIn, isFrame, sameName } from './figures.ts';
import { hasCaptionPart, isNamedCaption } from './caption-parts.ts';
import { readCaptionOf } from './read-caption.ts';
import { saysWho } from '../authors/author-names.ts';
import { countLinked } from '../body/links/count-linked.ts';
import { printedDays } from '../../../date/printed-days.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import { readPicture } from './pictures.ts';
import { findCredit } from '../../../markdown/shape/figures/find-credit.ts';
import { creditLabels } from '../../../language/labels.ts';
import { labelOf } from '../../../language/label.ts';

export interface Caption {
  caption: string;
  credit: string;
}

const longest = 450;
const longestFolded = 900;
const shortest = 8;
const longestOfCell = 200;
const longestByline = 120;
/** A caption is hardly as many times as long as the alternative text that it says; a text may say that, too. */
const mostOfAlt = 4;
const mostLevels = 6;
const mostPictures = 8;
const none: Caption = { caption: '', credit: '' };
const creditAttributes = ['dataCredit', 'dataCredits', 'dataCopyright', 'dataPhotographer', 'dataSource'];

/** @param story what holds more than one paragraph of the text, and so is no figure */
export function leadCaption(page: Page, image: Element, story: ReadonlySet<Element>): Caption {
  const caption = captionIn(page, image);
  if (caption !== '') return { caption, credit: creditIn(image) };
  const picture = readPicture(page, image);
  if (!picture) return none;
  let at = image;
  for (let level = 0; level < mostLevels; level++) {
    const outer = page.parents.get(at);
    if (!outer || outer.tagName === 'body') break;
    const folded = foldedCaption(outer, at);
    if (folded) return folded;
    const isShared = imagesIn(page, outer, mostPictures).some(
      (other) => !sameName(other.picture.src, picture.src),
    );
    const found = readCaptionOf(outer);
    if (isShared || story.has(outer) || has(outer, /^h[1-6]$/) || lettersOf(found) > longest)
      return behind(outer, at, picture.alt, story);
    if (lettersOf(found) > 0 && isTableOf(outer, found, story)) return found;
    if (lettersOf(found) > 0)
      return isCaption(outer, found, picture.alt) ? found : behind(outer, at, picture.alt, story);
    at = outer;
  }
  return none;
}

/** A table, or a cell, that sets a line below the picture, beside a text. */
const isTableOf = ({ tagName }: Element, found: Caption, story: ReadonlySet<Element>): boolean =>
  /^(?:td|tbody|table)$/.test(tagName) &&
  story.size > 0 &&
  lettersOf(found) <= longestOfCell &&
  !isByline(`${found.caption} ${found.credit}`.trim());

/** Said by the image, or by the link that enlarges it (https://fancyapps.com/fancybox/). */
function captionIn(page: Page, image: Element): string {
  const around = page.parents.get(image);
  const link = around?.tagName === 'a' ? attribute(around, 'dataCaption') : undefined;
  const said = (attribute(image, 'dataCaption') ?? link ?? '').trim();
  return /<[a-z/]/i.test(said) ? '' : said;
}

function creditIn(image: Element): string {
  const credits = creditAttributes.map((name) => attribute(image, name)?.trim() ?? '');
  return credits.find((credit) => /\p{L}/u.test(credit) && !/^(?:https?:|\/|\{)/.test(credit)) ?? '';
}

/** A caption behind the picture that a script shows to who points at it. */
function foldedCaption(outer: Element, at: Element): Caption | undefined {
  const next = outer.children.slice(outer.children.indexOf(at) + 1).find((node) => node.type === 'element');
  const isFolded = next !== undefined && isHidden(next) && isNamedCaption(next);
  const found = isFolded ? readCaptionOf(next) : none;
  return lettersOf(found) >= shortest && lettersOf(found) <= longestFolded ? found : undefined;
}

/** The first thing behind the picture that has words, if they are a caption. */
function behind(outer: Element, at: Element, alt: string, story: ReadonlySet<Element>): Caption {
  const next = outer.children
    .slice(outer.children.indexOf(at) + 1)
    .find((node) => (node.type === 'element' ? lettersOf(readCaptionOf(node)) > 0 : /\S/.test(textOf(node))));
  if (next?.type !== 'element' || story.has(next)) return none;
  const found = readCaptionOf(next);
  const isOne = lettersOf(found) <= longest && !has(next, /^h[1-6]$/) && isCaption(next, found, alt);
  return isOne ? found : none;
}

/** What speaks for it: its element, words by which credits begin, who made it (an agency alone may sign a text), or the picture's alternative text. */
function isCaption(element: Element, found: Caption, alt: string): boolean {
  const text = `${found.caption} ${found.credit}`.trim();
  if (countLetters(text) < shortest || isByline(text) || countLinked(element) > 0.5 * lettersOf(found))
    return false;
  if (element.tagName === 'figcaption' || isFrame(element) || hasCaptionPart(element)) return true;
  const [told, words] = [squeeze(alt), squeeze(text)];
  const isTold = told.length >= 20 && words.length <= mostOfAlt * told.length && shareIn(words, told) >= 0.8;
  return startsWithCredit(text) || isTold || /[\s/]/.test(findCredit(text)?.credit ?? '');
}

/** What stands with the picture of a writer says who wrote, or when. */
export function isByline(line: string): boolean {
  return (
    line.length <= longestByline &&
    !/[。！？]/.test(line) &&
    (saysWho(line) || printedDays(line, false).some(({ before }) => before.trim() === ''))
  );
}

/** `Foto: Ida Holm`, at the start or behind the caption. */
function startsWithCredit(text: string): boolean {
  return [...text.matchAll(/(?:^|[\s(（【|,;.。])([\p{L}\p{M}]{2,20})\s?[:：]\s?\p{L}/gu)].some(
    ([, word = '']) => creditLabels.has(labelOf(word)),
  );
}

const lettersOf = ({ caption, credit }: Caption): number => countLetters(caption) + countLetters(credit);

const textOf = (node: { type: string; value?: string }): string =>
  node.type === 'text' ? (node.value ?? '') : '';
