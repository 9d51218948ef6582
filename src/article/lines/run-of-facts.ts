/** Lines one below the other that each say who wrote, or when or by whom it was published; what a page sets among them goes with them. */
import { isReadingTime } from '../../language/is-reading-time.ts';
import { labelOf } from '../../language/label.ts';
import { controlLabels } from '../../language/labels.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import { recogniseService } from '../../markdown/shape/embeds/recognise-service.ts';
import type { FactsOfLines } from './fact-of-part.ts';
import { factsOfLine, isBylineWord, linkOfDay, type SaidByLine, withoutMarks } from './facts-of-line.ts';
import { lineAt } from './line-at.ts';
import { withName } from './with-name.ts';
import { keyOfLabel } from '../front-matter/key-of-label.ts';

/** The same as front matter has it; a day may be none that can be read. */
export type KnownFacts = Pick<FactsOfLines, 'title' | 'dek' | 'author' | 'source' | 'publisher'> & {
  date?: string | undefined;
  updated?: string | undefined;
};

export interface RunOfFacts {
  facts: FactsOfLines;
  /** Lines that say nothing else, from and to. */
  cuts: [number, number][];
  /** Behind the last of them, in UTF-16 code units. */
  end: number;
  /** What each says, by where the next one begins. */
  said: [number, SaidByLine][];
}

/** Before a day, something short. */
const aside = /^[^#>|<!`][^]{0,59}$/u;
const mostAsides = 3;
/** A line of signs that parts others; two bars begin a table. */
const sign = /^(?!\|.*\|)[\s·•|\\*_>–—―-]{1,12}$/u;
/** A program wrote the label, and knew nothing: `**Published:**` */
const emptyField = /^\*\*([^*:：]{1,30})(?:\*\*[:：]|[:：]\*\*)$/;
const linked = /^\[([^[\]]{1,40})\]\([^()\s]{1,500}\)$/;
/** How many clapped or answered. */
const counter = /^\d{1,4}(?:[.,]\d)?[KM]?$/i;
/** An image, or a link that begins with one. */
export const picture = /^\[?!\[/;
/** A picture, a recording or a document, not a page. */
const file = /\.(?:avif|gif|jpe?g|m4a|mp[34]|og[agv]|pdf|png|svg|wav|webm|webp)(?:[?#]|$)/i;
const addressAlone = /^<?(https?:\/\/[^\s<>/]+\/[^\s<>]+)>?$/;
const mostLines = 14;
const longestLine = 1000;

/**
 * @param from where the first of them stands, in UTF-16 code units
 * @param known what front matter says
 * @returns nothing for a line of the text
 */
export function runOfFacts(text: string, from: number, known: KnownFacts, lang: string): RunOfFacts {
  let sure = nothingAt(from);
  const read = nothingAt(from);
  /** Whether only a day makes sure that these are lines of facts. */
  let needsDay = false;
  let isSure = false;
  let isBelowPart = false;
  let asides = 0;
  let at = from;
  for (let count = 0; count < mostLines; count++) {
    const whole = sayingAt(text, at);
    if (whole === undefined) break;
    const line = whole.split(/\n\s*/).join(' ').trim();
    const authors = read.facts.author ?? known.author ?? [];
    const next = at + whole.length;
    const own = factsOfLine(line, lang, read.facts.author !== undefined, authors);
    const said = authors.length === 0 ? withName(own, line, text, next, lang) : own;
    const isDay = (said?.facts.date ?? said?.facts.updated) !== undefined;
    if (
      said &&
      agree(said.facts, { ...known, ...read.facts }) &&
      (!said.isPart || isAlone(text, next, lang))
    ) {
      const source = said.facts.date === undefined ? undefined : linkOfDay(line, lang);
      if (source !== undefined && known.source === undefined) read.facts.source ??= source;
      Object.assign(read.facts, { ...said.facts, ...read.facts });
      if (!said.isPart) read.cuts.push([at, next]);
      needsDay ||= said.isUnsure === true && read.facts.date === undefined;
      isSure = !needsDay || isDay;
      read.said.push([next, said]);
      if (isSure) sure = { facts: { ...read.facts }, cuts: [...read.cuts], end: next, said: [...read.said] };
    } else if (said) {
      // Days one below the other part a text.
      return needsDay && isDay ? nothingAt(from) : sure;
    } else if (!isSure && (read.facts.source ?? known.source) === undefined && isOriginal(line)) {
      const facts = { source: line.replace(/^<|>$/g, '') };
      Object.assign(read.facts, facts);
      read.cuts.push([at, next]);
      read.said.push([next, { facts }]);
    } else if (
      isOfPage(line, isBelowPart) ||
      (authors.length === 1 && withoutMarks(line) === authors[0]) ||
      isEmptyField(line, lineAt(text, next)?.trim() ?? '')
    ) {
      read.cuts.push([at, next]);
      isBelowPart = true;
      // A figure alone may begin the text.
      if (isSure && !counter.test(line)) sure = { ...sure, cuts: [...read.cuts], end: next };
    } else if (!line.startsWith(':::')) {
      if (!isAside(line) || ++asides > mostAsides) break;
      needsDay = true;
      isSure = isBelowPart = false;
    }
    at = next;
  }
  return sure;
}

export function nothingAt(from: number): RunOfFacts {
  return { facts: {}, cuts: [], end: from, said: [] };
}

/** Whether lines say anything. */
export function hasFacts({ facts }: RunOfFacts): boolean {
  return Object.keys(facts).length > 0;
}

/** A line, and the one below it if there stands the name to the word of a byline. */
function sayingAt(text: string, at: number): string | undefined {
  const line = lineAt(text, at);
  if (line === undefined || !isBylineWord(line.trim())) return line;
  return line + (lineAt(text, at + line.length) ?? '');
}

/** Signs, counters and controls around the lines: `5 min read`, `[Follow](…)`; without a link, `Photos` is one only beside others. */
function isOfPage(line: string, isBelowPart: boolean): boolean {
  const words = linked.exec(line)?.[1] ?? (isBelowPart ? line : '');
  return (
    sign.test(line) ||
    counter.test(line) ||
    isReadingTime(withoutMarks(line)) ||
    controlLabels.has(labelOf(words))
  );
}

/** An address alone, of no first page and of nothing to be shown in the text: people copy it along with the headline. */
function isOriginal(line: string): boolean {
  const [, address = ''] = addressAlone.exec(line) ?? [];
  return address !== '' && !file.test(address) && recogniseService(address) === undefined;
}

/** Its value may stand below. */
function isEmptyField(line: string, below: string): boolean {
  const [, label = ''] = emptyField.exec(line) ?? [];
  return (
    keyOfLabel(label) !== undefined && (sign.test(below) || /^(?:#|\*\*[^*:：]{1,30}[:：*])/.test(below))
  );
}

function isAside(line: string): boolean {
  const words = line.replace(/\]\([^()\s]{1,500}\)/g, ']');
  return aside.test(words) && !endsSentence.test(words);
}

/** A line that says something else as well goes on in the next, unless that is another fact or a picture. */
function isAlone(text: string, at: number, lang: string): boolean {
  const below = /^[^\n]*/.exec(text.slice(at, at + longestLine))?.[0].trim() ?? '';
  return below === '' || picture.test(below) || factsOfLine(below, lang, true, []) !== undefined;
}

function agree(said: SaidByLine['facts'], known: KnownFacts): boolean {
  const day = (date?: string) => date?.slice(0, 10);
  const letters = (names: string[]) => names.map(labelOf).join();
  return (
    (['source', 'publisher'] as const).every(
      (key) => said[key] === undefined || known[key] === undefined || said[key] === known[key],
    ) &&
    (['date', 'updated'] as const).every(
      (key) => said[key] === undefined || known[key] === undefined || day(said[key]) === day(known[key]),
    ) &&
    (said.author === undefined || !known.author?.length || letters(said.author) === letters(known.author))
  );
}
