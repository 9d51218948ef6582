/**
 * What stands above the headline of a text without headings: what kind of text it is (`FOR IMMEDIATE RELEASE`), or the paper and the day, as a printed page
 * has them (`Lake Herald, 6 May 2024, p. 3`).
 */
import { releaseLabels } from '../../language/labels.ts';
import { labelOf } from '../../language/label.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import { parseDate } from '../../date/parse-date.ts';
import { printedDays } from '../../date/printed-days.ts';
import { factsOfLine } from '../lines/facts-of-line.ts';
import { isWriter } from '../lines/with-name.ts';
import type { FoundHead } from './found-head.ts';

const longestTitle = 160;
const longestMasthead = 120;
/** Of contacts, between the label of a press release and its headline. */
const mostBlocksBetween = 5;
const heading = /^[ \t]{0,3}(?:#{1,6}[ \t]|={3,}[ \t]*$|-{3,}[ \t]*$)/m;
/** `, page 4`, `S. 4 / Lokales`, `(월) 4면` */
const page =
  /^[\s,;.(–—|-]*(?:\(\p{L}{1,3}\)\s?)?(?:(?:\p{L}[\p{L}\p{M}]{0,9}\.?\s?){1,3}\p{Nd}{1,4}|\p{Nd}{1,4}(?=\p{Lo}))\p{Lo}?(?:\s?[/|]\s?\p{L}[\p{L} &-]{1,30})?[\s,;.)–—|-]*$/u;
/** `Media contact: Ida Holm` */
const labelled = /^\s*\p{L}[\p{L} ]{1,20}[:：]\s/u;
/** `FOR IMMEDIATE RELEASE: May 6, 2024` */
const behindLabel = /^([^:：–—]{3,40})[:：–—]\s*(\S.*)$/u;
const year = /\p{Nd}{4}|\p{Nd}[./]\p{Nd}{2}(?!\p{Nd})/u;
const nothing = /^[\s,;.)–—|-]*$/;
/** What parts the name of a paper from the day: signs, a wide gap, a short word, the day of the week. */
const behindName =
  /(?:(?<sure>\s[–—|-]|\s{3})|[,.;:(]|(?<=\S)(?=\s\p{Ll}{2,3}\s?$))[\s,]{0,120}(?:\p{Ll}{2,3}\s*)?(?<weekday>\p{L}[\p{L}\p{M}-]{2,12},?\s*)?[([]?$/u;

/** `Lake Herald`, `Journal of the Lake` */
const house = /^\p{Lu}\S{0,30}(?:\s(?:\p{Lu}\S{0,30}|&|\p{Ll}{1,3})){0,5}$/u;
const wideGap = /\S {3,}\S/;

interface Block {
  /** Its lines, from 0. */
  start: number;
  lines: readonly string[];
}

/** What the lines above a headline say, and which of them are gone with it, from 0. */
interface Above {
  facts: [string, string][];
  cut: number[];
}

/** @returns undefined for a text that begins otherwise */
export function plainHead(text: string): FoundHead | undefined {
  const start = text.slice(0, 5000);
  if (heading.test(start)) return undefined;
  const blocks = blocksOf(start);
  const released = readRelease(blocks[0]);
  const above = released ?? readMasthead(blocks);
  if (!above) return undefined;
  const at = blocks.findIndex(
    (block, at) =>
      at > 0 &&
      at <= (released ? mostBlocksBetween : 1) &&
      isTitle(block, blocks[at + 1]) &&
      !(released && labelled.test(block.lines[0] ?? '')),
  );
  const title = blocks[at];
  if (!title) return undefined;
  const facts = new Map([['title', title.lines.join().trim()], ...above.facts]);
  const cut = new Set([title.start, ...above.cut]);
  const [below, behind] = blocks.slice(at + 1);
  const name = below?.lines.length === 1 ? (below.lines[0] ?? '').trim() : '';
  if (!released && below && behind && isWriter(name, text)) {
    facts.set('author', name);
    cut.add(below.start);
  }
  const rest = text.split('\n').map((line, at) => (cut.has(at) ? '' : line));
  return { facts, rest: rest.join('\n') };
}

/** `FOR IMMEDIATE RELEASE`, alone or with the day behind it. */
function readRelease(block: Block | undefined): Above | undefined {
  const line = block?.lines[0] ?? '';
  const [, label = line, behind = ''] = behindLabel.exec(line) ?? [];
  const date = parseDate(behind);
  const isLabel =
    releaseLabels.has(labelOf(line)) || (date !== undefined && releaseLabels.has(labelOf(label)));
  return isLabel ? { facts: date === undefined ? [] : [['date', date]], cut: [] } : undefined;
}

function blocksOf(start: string): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of start.split('\n').entries()) {
    const last = blocks.at(-1);
    if (line.trim() === '') continue;
    if (last && last.start + last.lines.length === at) last.lines = [...last.lines, line];
    else blocks.push({ start: at, lines: [line] });
  }
  return blocks;
}

/** Above a paragraph, a line that stands alone, ends no sentence, and is no fact. */
function isTitle({ lines }: Block, below: Block | undefined): boolean {
  const [line = '', ...others] = lines.map((each) => each.trim());
  const isPlain = /^[\p{L}\p{N}“"«‘'¿¡„]/u.test(line) && !/@|:\/\//.test(line) && line.length <= longestTitle;
  const isWhole = !/[.。,:：]$/.test(line) || !/[:：\p{Ll}]/u.test(line);
  if (others.length > 0 || !isPlain || !isWhole || !/\s|\p{Lo}{4}/u.test(line) || below === undefined)
    return false;
  return factsOfLine(line, 'en', false, []) === undefined;
}

/** The paper and the day on one line, or one below the other; the name is that of a paper where a page, a dash, a wide gap, or capitals and the day of the week say so. */
function readMasthead([first, second, third]: readonly Block[]): Above | undefined {
  // It takes a while to find a day somewhere on a line.
  if (!first || !second || !year.test(first.lines.join(' ')) || !isTitle(second, third)) return undefined;
  const { start, lines } = first;
  const [line = '', below] = lines.map((each) => each.trimEnd());
  if (lines.length > 2 || line.length > longestMasthead || (below?.length ?? 0) > longestMasthead)
    return undefined;
  const [day, ...others] = printedDays(below ?? line, false);
  if (!day || others.length > 0) return undefined;
  const hasPage = page.test(day.after);
  if (!hasPage && !nothing.test(day.after)) return undefined;
  const { index, groups } = behindName.exec(day.before) ?? {};
  if (below !== undefined && (!hasPage || !/^\p{L}*[\s,]*$/u.test(day.before))) return undefined;
  const name = (
    below === undefined ? day.before.slice(0, index ?? (hasPage ? day.before.length : 0)) : line
  ).trim();
  if (name === '' || !/^[^\p{Ll}\p{N}]/u.test(name) || endsSentence.test(name)) return undefined;
  if (factsOfLine(line, 'en', false, [])?.facts.author) return undefined;
  const isInCapitals = !/\p{Ll}/u.test(name) && groups?.['weekday'] !== undefined;
  const isParted = groups?.['sure'] !== undefined && house.test(name);
  if (!hasPage && !isParted && !isInCapitals && !wideGap.test(line)) return undefined;
  return {
    facts: [
      ['date', day.date],
      ['publisher', name],
    ],
    cut: !hasPage ? lines.map((_, at) => start + at) : [],
  };
}
