import type { Element } from 'hast';
import { alternatives } from '../../../language/alternatives.ts';
import { isReadingTime } from '../../../language/is-reading-time.ts';
import { isNotice } from '../../../language/calls.ts';
import { labelOf } from '../../../language/label.ts';
import {
  bylineLabels,
  controlLabels,
  publishedLabels,
  relatedLabels,
  topicLabels,
  updatedLabels,
} from '../../../language/labels.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { saysRights } from '../../../language/rights.ts';
import type { Body } from '../body/body.ts';
import { countLinked } from '../body/links/count-linked.ts';
import { oncePerObject } from '../../../memory/once-per.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { namesOf } from '../tree/vocabulary.ts';
import { isFileName } from '../pictures/file-name.ts';
import { textIn } from '../tree/text.ts';
import { bylineName } from '../authors/byline.ts';
import { isOfDayWords } from '../../../date/day-words.ts';
import { isUpdate } from '../../../language/is-update.ts';
import type { Line } from './line.ts';
import { kickerName } from '../headline/trim-headings.ts';
import { printedDays } from '../../../date/printed-days.ts';

const longest = 200;
const placeName = new RegExp(
  `[ -](?:dateline|location|place|${alternatives(phrasesOf('placeNames'))})(?=[ -])`,
);
/** Whether a line is more than a link, a control, a day, a count or rights. */
export function isPlainLine(
  page: Page,
  body: Body,
  { text, element }: Pick<Line, 'text' | 'element'>,
): boolean {
  if (text.length > longest || !/\p{L}{2}/u.test(text) || isFileName(text)) return false;
  if (holdsLinks(element) || closest(page, element, ({ tagName }) => noLines.test(tagName))) return false;
  if (closest(page, element, (at) => body.isBeside(at) && !isOfByline(at))) return false;
  if (
    isNotice(text) ||
    saysRights(text) ||
    (/[:：]$/.test(text) && !kickerName.test(namesOf(element))) ||
    text.includes('://') ||
    isDay(text, element)
  )
    return false;
  const pieces = text.split(/(?<!\s)\s*[|·•●｜／]\s*|\s[/–—-]\s|\s{2,}/).filter((piece) => piece !== '');
  return !pieces.every(isSmallPrint);
}

const noLines = /^(?:a|li|nav|aside|footer|form|label|td|th|dl|figure|figcaption|time|table)$/;

/** Do its names call it a byline or a place? */
export const isOfByline = (element: Element): boolean =>
  bylineName.test(namesOf(element)) || isPlace(element);

export const isPlace = (element: Element): boolean => placeName.test(namesOf(element));

/** `1 day ago`, or a day without its year, by its markup. */
function isDay(text: string, element: Element): boolean {
  let rest = text;
  for (const time of timesIn(element)) rest = rest.replace(time, '');
  return rest !== text && isDayLabel(rest);
}

const timesIn = oncePerObject(({ children }: Element): string[] =>
  children.flatMap((child) =>
    child.type !== 'element' ? [] : child.tagName === 'time' ? [textIn(child)] : timesIn(child),
  ),
);

const holdsLinks = oncePerObject((element: Element): boolean => countLinked(element) > 0);

function isSmallPrint(piece: string): boolean {
  const label = labelOf(piece.replace(/\p{Nd}+/gu, ''));
  return (
    label.length < 2 ||
    isReadingTime(piece) ||
    isUpdate(piece) ||
    [bylineLabels, controlLabels, relatedLabels, topicLabels, publishedLabels, updatedLabels].some((labels) =>
      labels.has(label),
    ) ||
    counted.test(piece) ||
    (/\p{Nd}/u.test(piece) && isOfDayWords(piece)) ||
    printedDays(piece, false).some(({ before, after }) => isDayLabel(before) && !/\p{L}{4}/u.test(after))
  );
}

/** `Comments (12)` */
const counted = /^[\p{L}\p{M}]+ ?\(\p{Nd}{1,6}\)$/u;
/** A word or two before a day, with a colon. */
const someLabel = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?\s?[:：]\s*$/u;

function isDayLabel(before: string): boolean {
  const label = labelOf(before);
  return label === '' || publishedLabels.has(label) || updatedLabels.has(label) || someLabel.test(before);
}
