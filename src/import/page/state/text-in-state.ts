/** Finds the text of an article in the data of a page that shows nothing, or its beginning, before a script has run. */
import { squeeze } from '../../../language/letters-of.ts';
import { countLetters } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';
import { blocksToHtml, type Fields, isFields } from './blocks-to-html.ts';
import { stateData } from './state-data.ts';

const fewest = 400;
const fewestBlocks = 2;
const mostLevels = 4;
const mostObjects = 100_000;
const mostTitled = 20;

/** What such data hold besides an article's text. */
const otherFields =
  /related|recommend|comment|author|byline|latest|popular|next|prev|sidebar|trend|teaser|menu|nav|footer|header|topic|tags/i;

/** @returns HTML, of the data that say the headline, too */
export function textInState(page: Page, title: string): string | undefined {
  const words = squeeze(title);
  if (words === '') return undefined;
  const { own, around } = titledIn(stateData(page), words);
  return longestOf(own) || longestOf(around) || undefined;
}

const longestOf = (found: readonly Fields[]): string => longest(found.map((fields) => textIn(fields, 0)));

const longest = (texts: readonly string[]): string =>
  texts.reduce((most, each) => (each.length > most.length ? each : most), '');

/** What says the headline, and what holds that: `{ "headlines": { "basic": "…" } }`. */
function titledIn(data: unknown[], words: string): { own: Fields[]; around: Fields[] } {
  const found: { own: Fields[]; around: Fields[] } = { own: [], around: [] };
  const open: unknown[] = [...data];
  for (let at = 0; at < open.length && at < mostObjects; at++) {
    const value = open[at];
    const inner = Array.isArray(value) ? value : isFields(value) ? Object.values(value) : [];
    if (isFields(value) && saysIt(value, words)) found.own.push(value);
    else if (isFields(value) && inner.some((each) => isFields(each) && saysIt(each, words)))
      found.around.push(value);
    if (found.own.length + found.around.length >= mostTitled) break;
    for (const each of inner) if (typeof each === 'object' && each !== null) open.push(each);
  }
  return found;
}

const saysIt = (fields: Fields, words: string): boolean =>
  Object.values(fields).some(
    (value) => typeof value === 'string' && value.length <= 4 * words.length + 40 && squeeze(value) === words,
  );

/** The longest text in its fields. */
function textIn(value: unknown, depth: number): string {
  if (typeof value === 'string') return /[\s。]/.test(value) && countLetters(value) >= fewest ? value : '';
  if (typeof value !== 'object' || value === null || depth > mostLevels) return '';
  if (Array.isArray(value)) return value.length >= fewestBlocks ? blocksToHtml(value) : '';
  const fields = Object.entries(value).filter(([name]) => !otherFields.test(name));
  return longest(fields.map(([, each]) => textIn(each, depth + 1)));
}
