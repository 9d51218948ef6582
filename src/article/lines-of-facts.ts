/**
 * What a person or a program writes directly below the headline, each line saying who wrote or when it was published, and nothing else: `*By Ida Holm |
 * May 6, 2024*`. It is known then, and no line of the text; a line that says anything else as well, or what front matter says otherwise, stays one.
 */
import { isReadingTime } from '../language/is-reading-time.ts';
import { labelOf } from '../language/label.ts';
import { controlLabels } from '../language/labels.ts';
import { endsSentence } from '../language/sentence-end.ts';
import { someWords } from '../markdown/shape/figures/captions.ts';
import { readDatedSignature } from './dated-signature.ts';
import type { FactsOfLines } from './fact-of-part.ts';
import { factsOfLine, isBylineWord, linkOfDay, type SaidByLine } from './facts-of-line.ts';
import { keyOfLabel } from './front-matter/key-of-label.ts';
import { blankLines, countLineEnds } from './front-matter/front-matter.ts';
import { hasHeadline, headlineIn } from './headline-in.ts';
import { plainDek } from './plain-line.ts';

/** The same as front matter has it; a day may be none that can be read. */
type Known = Pick<FactsOfLines, 'title' | 'dek' | 'author' | 'source' | 'publisher'> & {
  date?: string | undefined;
  updated?: string | undefined;
};

interface Found {
  facts: FactsOfLines;
  /** Lines that say nothing else, from and to. */
  cuts: [number, number][];
}

/** A dek or a picture may stand between... */
const between = /^(?:#{2,6}[ \t]|[*_]{1,2}[^*_\s]|\[?!\[)/;
const picture = /^\[?!\[/;
/** `## The company gives in`, `*The company gives in*` */
const dekLine = /^(?:#{2,6}[ \t]+(\S.{0,400}?)[ \t]*#*|([*_]{1,3})([^*_]{1,400})\2)$/;
/** Of who wrote: `[![Ida Holm](ida.jpg)](/@ida)` */
const portrait = /^\[!\[([^[\]]{1,80})\]\([^()\s]{1,500}\)\]\([^()\s]{1,500}\)$/;
const plainDekLine = /^[\p{L}\p{N}“"«‘'¿¡][^\n]{1,300}$/u;
const mostBetween = 5;
/** ...and, before a day, something short. */
const aside = /^[^#>|<!`][^]{0,59}$/u;
const mostAsides = 3;
/** A line of signs that parts others; two bars begin a table. */
const sign = /^(?!\|.*\|)[\s·•|\\*_>–—―-]{1,12}$/u;
/** A program wrote the label, and knew nothing: `**Published:**` */
const emptyField = /^\*\*([^*:：]{1,30})(?:\*\*[:：]|[:：]\*\*)$/;
const linked = /^\[([^[\]]{1,40})\]\([^()\s]{1,500}\)$/;
/** How many clapped or answered. */
const counter = /^\d{1,4}(?:[.,]\d)?[KM]?$/i;
/** Plain or in bold, where nothing else names the article. */
const plainTitle = /^\s*(?:\*\*([^*\n]{3,120})\*\*|([\p{L}\p{N}“"«‘'¿¡][^\n]{2,120}?))[ \t]*(?:\\?)\n/u;
const mostLines = 14;
const longestLine = 1000;
/** A rule parted the lines from the text. */
const rule = /^(\s{0,20})(?:-{3,}|\*{3,}|\* \* \*)[ \t]*(?=\n)/;

/** `# [Late](https://news.example/late)`; the first page of a site is that of no article. */
const linkedHeadline = /^# \[[^\]\n]{1,300}\]\((https?:\/\/[^\s()/]+\/[^\s()]+)\)\s*$/;

/** What the lines say, and the text without those that say nothing else. */
type FactsAndRest = { facts: FactsOfLines; rest: string } | undefined;

/**
 * @param known what front matter says
 * @returns undefined for a text that begins otherwise
 */
export function linesOfFacts(text: string, known: Known, lang: string): FactsAndRest {
  const start = text.slice(0, 5000);
  const headline = headlineIn(start, known.title);
  const source = linkedHeadline.exec(start.slice(headline?.from ?? 0, headline?.to ?? 0))?.[1];
  const found = linesBelow(text, known, lang, headline?.to ?? 0);
  if (source === undefined || known.source !== undefined) return found;
  return { facts: { source, ...found?.facts }, rest: found?.rest ?? text };
}

function linesBelow(text: string, known: Known, lang: string, from: number): FactsAndRest {
  const start = text.slice(0, 5000);
  const isSigned = readDatedSignature(lineAt(start, 0)?.trim() ?? '', [], lang) !== undefined;
  if (known.title === undefined && !hasHeadline(text, start) && !isSigned)
    return belowPlainTitle(text, start, known, lang);
  const found = findLines(text, from, known, lang);
  return hasFacts(found) ? withoutLines(text, found) : signedBeside(text, from, known, lang);
}

/** Nothing marks the first line as the headline, but that such lines stand below it. */
function belowPlainTitle(text: string, start: string, known: Known, lang: string): FactsAndRest {
  const [line = '', bold, plain] = plainTitle.exec(start) ?? [];
  const title = (bold ?? plain)?.trim();
  if (title === undefined || endsSentence.test(title) || /[,，،、]$/.test(title)) return undefined;
  const found = readLines(text, line.length, known, lang);
  if (!hasFacts(found)) return undefined;
  return withoutLines(text, {
    facts: { ...found.facts, title },
    cuts: [[0, line.length], ...found.cuts],
  });
}

function hasFacts({ facts }: Found): boolean {
  return Object.keys(facts).length > 0;
}

/** Blank lines stand in their place. */
function withoutLines(text: string, { facts, cuts }: Found): FactsAndRest {
  let rest = '';
  let at = 0;
  for (const [from, to] of cuts) {
    rest += text.slice(at, from) + blankLines(countLineEnds(text.slice(from, to)));
    at = to;
  }
  const behind = text.slice(at);
  return behind.trim() === '' ? undefined : { facts, rest: rest + behind.replace(rule, '$1') };
}

/** The lines below it, or below a dek and a picture, where they say who wrote: a day there is one of a section. */
function findLines(text: string, from: number, known: Known, lang: string): Found {
  let at = from;
  let above = '';
  for (let count = 0; count <= mostBetween; count++) {
    const found = readLines(text, at, known, lang);
    const [, named = ''] = portrait.exec(above.trim()) ?? [];
    const dek = count === 1 && known.dek === undefined ? dekIn(above.trim(), found) : undefined;
    if (count === 1 && dek === undefined && !between.test(above.trim())) break;
    if (found.facts.author && dek !== undefined) found.facts.dek = dek;
    if (found.facts.author && (dek !== undefined || found.facts.author.includes(named)))
      found.cuts.unshift([at - above.length, at]);
    if (found.facts.author || (at === from && hasFacts(found))) return found;
    const line = lineAt(text, at);
    if (line === undefined || !(count === 0 || between.test(line.trim()) || picture.test(above.trim())))
      break;
    above = line;
    at += line.length;
  }
  return { facts: {}, cuts: [] };
}

/** The one line between headline and byline, if it is set off, or a day stands below it, too. */
function dekIn(line: string, { facts }: Found): string | undefined {
  const [, heading, , emphasised] = dekLine.exec(line) ?? [];
  const isPlain = facts.author !== undefined && facts.date !== undefined && plainDekLine.test(line);
  const dek = heading ?? emphasised ?? (isPlain ? line : undefined);
  return dek !== undefined && someWords.test(dek) ? plainDek(dek) : undefined;
}

/** The day of a line that also names somebody who is not known to have written: it stays. */
function signedBeside(text: string, from: number, known: Known, lang: string) {
  const line = lineAt(text, from)?.trim() ?? '';
  const date = readDatedSignature(line, known.author ?? [], lang)?.date;
  return date === undefined || known.date !== undefined ? undefined : { facts: { date }, rest: text };
}

/** The first line that is not blank. */
function lineAt(text: string, at: number): string | undefined {
  return /^\s*\S[^\n]*(?:\n|$)/.exec(text.slice(at, at + longestLine))?.[0];
}

/** What the lines from a place on say. */
function readLines(text: string, from: number, known: Known, lang: string): Found {
  let sure: Found = { facts: {}, cuts: [] };
  const read: Found = { facts: {}, cuts: [] };
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
    const said = factsOfLine(line, lang, read.facts.author !== undefined, authors);
    const next = at + whole.length;
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
      if (isSure) sure = { facts: { ...read.facts }, cuts: [...read.cuts] };
    } else if (said) {
      // Days one below the other part a text.
      return needsDay && isDay ? { facts: {}, cuts: [] } : sure;
    } else if (isOfPage(line, isBelowPart)) {
      read.cuts.push([at, next]);
      isBelowPart = true;
      // A figure alone may begin the text.
      if (isSure && !counter.test(line)) sure.cuts = [...read.cuts];
    } else {
      if (!isAside(line) || ++asides > mostAsides) break;
      needsDay = true;
      isSure = isBelowPart = false;
    }
    at = next;
  }
  return sure;
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
  const [, label = ''] = emptyField.exec(line) ?? [];
  return (
    keyOfLabel(label) !== undefined ||
    sign.test(line) ||
    counter.test(line) ||
    isReadingTime(line) ||
    controlLabels.has(labelOf(words))
  );
}

function isAside(line: string): boolean {
  return aside.test(line.replace(/\]\([^()\s]{1,500}\)/g, ']')) && !endsSentence.test(line);
}

/** A line that says something else as well goes on in the next, unless that is another fact or a picture. */
function isAlone(text: string, at: number, lang: string): boolean {
  const below = /^[^\n]*/.exec(text.slice(at, at + longestLine))?.[0].trim() ?? '';
  return below === '' || picture.test(below) || factsOfLine(below, lang, true, []) !== undefined;
}

function agree(said: SaidByLine['facts'], known: Known): boolean {
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
