/**
 * What a person or a program writes directly below the headline, each line saying who wrote or when it was published, and nothing else: `*By Ida Holm |
 * May 6, 2024*`. It is known then, and no line of the text; a line that says anything else as well, or what front matter says otherwise, stays one.
 */
import { wideScripts } from '../../language/scripts.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import { someWords } from '../../markdown/shape/figures/captions.ts';
import { findCredit } from '../../markdown/shape/figures/find-credit.ts';
import { readDatedSignature } from './dated-signature.ts';
import type { FactsOfLines } from './fact-of-part.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import { factsOfLine, type SaidByLine } from './facts-of-line.ts';
import { hasHeadline, headlineIn } from './headline-in.ts';
import { plainDek } from '../plain-line.ts';
import { lineAt } from './line-at.ts';
import { type RunOfFacts, type KnownFacts, nothingAt, picture, runOfFacts } from './run-of-facts.ts';

/** A dek or a picture may stand between. */
const between = /^(?:#{2,6}[ \t]|[*_]{1,2}[^*_\s]|\[?!\[)/;
/** `## The company gives in`, `*The company gives in*` */
const dekLine = /^(?:#{2,6}[ \t]+(\S.{0,400}?)[ \t]*#*|([*_]{1,3})([^*_]{1,400})\2)$/;
/** Of who wrote: `[![Ida Holm](ida.jpg)](/@ida)` */
const portrait = /^\[!\[([^[\]]{1,80})\]\([^()\s]{1,500}\)\]\([^()\s]{1,500}\)$/;
/** In the words of a text, below a headline and above a byline with a day. */
const plainDekLine = /^[\p{L}\p{N}“"«‘'¿¡][^\n]{1,300}$/u;
const mostBetween = 5;
/** Plain or in bold, where nothing else names the article. */
const plainTitle = /^\s*(?:\*\*([^*\n]{3,120})\*\*|([\p{L}\p{N}“"«‘'¿¡][^\n]{2,120}?))[ \t]*\\?\n/u;
/** The address of the original stands above it. */
const addressAbove = /^\s*<?(https?:\/\/[^\s<>/]+\/[^\s<>]+)>?[ \t]*\n/;
/** A rule parted the lines from the text. */
const rule = /^(\s{0,20})(?:-{3,}|\*{3,}|\* \* \*)[ \t]*(?=\n)/;

/** `# [The ferry is late](https://news.example/late)`: a word or two name a project; and the first page of a site is that of no article. */
const linkedHeadline = new RegExp(
  `^# \\[(?=[^\\]\\n]{0,300}(?:\\s\\S{1,50}\\s|[${wideScripts}]{6}))[^\\]\\n]{1,300}\\]\\((https?://[^\\s()/]+/[^\\s()]+)\\)\\s*$`,
  'u',
);

/** What the lines say, the text without those that say nothing else, and how many lines of it stand above what follows them. */
type FactsAndRest =
  | {
      facts: FactsOfLines;
      rest: string;
      below: number;
      /** What each of these lines says, by its number, from 0. */
      said: ReadonlyMap<number, SaidByLine>;
    }
  | undefined;
const nothingSaid: ReadonlyMap<number, SaidByLine> = new Map();

/**
 * @param known what front matter says
 * @returns undefined for a text that begins otherwise
 */
export function linesOfFacts(text: string, known: KnownFacts, lang: string): FactsAndRest {
  const start = text.slice(0, 5000);
  const headline = headlineIn(start, known.title);
  const above = headline ? dayAbove(text, headline.from, known, lang) : aboveHeadline(text, known, lang);
  if (above) {
    const rest = linesOfFacts(above.rest, { ...known, ...above.facts }, lang);
    return { ...above, ...rest, facts: { ...above.facts, ...rest?.facts } };
  }
  const source = linkedHeadline.exec(start.slice(headline?.from ?? 0, headline?.to ?? 0))?.[1];
  const found = linesBelow(text, known, lang, headline?.to ?? 0);
  if (source === undefined || known.source !== undefined) return found;
  return {
    below: 0,
    rest: text,
    said: nothingSaid,
    ...found,
    facts: { ...found?.facts, source: sourceOf(source, found) },
  };
}

/** A day may lead to its own page; what another site's line names as the source was there before. */
function sourceOf(headline: string, found: FactsAndRest): string {
  const { source } = found?.facts ?? {};
  return source === undefined || URL.parse(source)?.host === URL.parse(headline)?.host ? headline : source;
}

/** `URL: https://news.example/late`, longer than what pages have there. */
function aboveHeadline(text: string, known: KnownFacts, lang: string): FactsAndRest {
  const found = linesBelow(text, known, lang, 0);
  return found && /^\s*# /.test(found.rest) ? found : undefined;
}

/** `May 6, 2024`, above the headline. */
function dayAbove(text: string, headline: number, known: KnownFacts, lang: string): FactsAndRest {
  const found = runOfFacts(text.slice(0, headline), 0, known, lang);
  const isDay = Object.keys(found.facts).every((key) => key === 'date' || key === 'updated');
  return isDay && found.cuts.length > 0 ? withoutLines(text, found) : undefined;
}

function linesBelow(text: string, known: KnownFacts, lang: string, from: number): FactsAndRest {
  const start = text.slice(0, 5000);
  const isSigned = readDatedSignature(lineAt(start, 0)?.trim() ?? '', [], lang) !== undefined;
  if (known.title === undefined && !hasHeadline(text, start) && !isSigned)
    return belowPlainTitle(text, start, known, lang);
  const found = asTitle(findLines(text, from, known, lang), text, known);
  return hasFacts(found) ? withoutLines(text, found) : signedBeside(text, from, known, lang);
}

/** The heading that a text begins with is its headline, where no other is of the first level. */
function asTitle(found: RunOfFacts, text: string, { title }: KnownFacts): RunOfFacts {
  const { dek, ...facts } = found.facts;
  const isTitle =
    dek !== undefined && title === undefined && /^\s*##[^\n]/.test(text) && !/^#[ \t]/m.test(text);
  return isTitle ? { ...found, facts: { ...facts, title: dek } } : found;
}

/** Nothing marks the first line as the headline, but that such lines stand below it. */
function belowPlainTitle(text: string, start: string, known: KnownFacts, lang: string): FactsAndRest {
  const [above = '', source] = addressAbove.exec(start) ?? [];
  const [below = '', bold, plain] = plainTitle.exec(start.slice(above.length)) ?? [];
  const line = above + below;
  const title = (bold ?? plain)?.trim();
  if (title === undefined || title.includes('://') || endsSentence.test(title) || /[,，،、]$/.test(title))
    return undefined;
  const found = runOfFacts(text, line.length, known, lang);
  if (!hasFacts(found)) return undefined;
  return withoutLines(text, {
    ...found,
    facts: { ...(source !== undefined && { source }), ...found.facts, title },
    cuts: [[0, line.length], ...found.cuts],
  });
}

function hasFacts({ facts }: RunOfFacts): boolean {
  return Object.keys(facts).length > 0;
}

/** Blank lines stand in their place. */
function withoutLines(text: string, { facts, cuts, end, said }: RunOfFacts): FactsAndRest {
  let rest = '';
  let at = 0;
  for (const [from, to] of cuts) {
    rest += text.slice(at, from) + blankLines(countLineEnds(text.slice(from, to)));
    at = to;
  }
  const behind = text.slice(at);
  if (behind.trim() === '') return undefined;
  const lineOf = (at: number) => countLineEnds(text.slice(0, at));
  return {
    facts,
    rest: rest + behind.replace(rule, '$1'),
    below: lineOf(end),
    said: new Map(said.map(([next, each]) => [lineOf(next) - 1, each])),
  };
}

/** The lines below it, or below a dek and a picture, where they say who wrote: a day there is one of a section. */
function findLines(text: string, from: number, known: KnownFacts, lang: string): RunOfFacts {
  let at = from;
  let above = '';
  for (let count = 0; count <= mostBetween; count++) {
    const found = runOfFacts(text, at, known, lang);
    if (count === 0 && hasFacts(found)) return withDek(found, text, at, known, lang);
    const dek = count === 1 && known.dek === undefined ? dekIn(above.trim(), found) : undefined;
    // Any other line between them is one of the text.
    if (count === 1 && dek === undefined && !between.test(above.trim())) break;
    if (found.facts.author) return withLineAbove(found, above, at, dek);
    const line = lineAt(text, at);
    if (line === undefined || !(count === 0 || between.test(line.trim()) || picture.test(above.trim())))
      break;
    above = line;
    at += line.length;
  }
  return nothingAt(from);
}

/** A short dek above the lines. */
function withDek(found: RunOfFacts, text: string, at: number, known: KnownFacts, lang: string): RunOfFacts {
  const line = lineAt(text, at) ?? '';
  const isAbove = known.dek === undefined && (found.cuts[0]?.[0] ?? at) >= at + line.length;
  const isDek = isAbove && factsOfLine(line.trim(), lang, true, found.facts.author ?? []) === undefined;
  const dek = isDek ? dekIn(line.trim(), found) : undefined;
  return dek === undefined ? found : withLineAbove(found, line, at + line.length, dek);
}

/** A dek and a portrait of who wrote go with the lines below them. */
function withLineAbove(found: RunOfFacts, above: string, at: number, dek?: string): RunOfFacts {
  const { facts, cuts } = found;
  const [, named = ''] = portrait.exec(above.trim()) ?? [];
  if (dek === undefined && !facts.author?.includes(named)) return found;
  return {
    ...found,
    facts: dek === undefined ? facts : { ...facts, dek },
    cuts: [[at - above.length, at], ...cuts],
  };
}

/** The one line between headline and byline, if it is set off, or a day stands below it, too. */
function dekIn(line: string, { facts }: RunOfFacts): string | undefined {
  const [, heading, , emphasised] = dekLine.exec(line) ?? [];
  const isPlain = facts.author !== undefined && facts.date !== undefined && plainDekLine.test(line);
  const dek = heading ?? emphasised ?? (isPlain ? line : undefined);
  // Who made a picture stands below it.
  return dek !== undefined && someWords.test(dek) && !findCredit(dek) ? plainDek(dek) : undefined;
}

/** The day of a line that also names somebody who is not known to have written: it stays. */
function signedBeside(text: string, from: number, known: KnownFacts, lang: string) {
  const line = lineAt(text, from)?.trim() ?? '';
  const date = readDatedSignature(line, known.author ?? [], lang)?.date;
  return date === undefined || known.date !== undefined
    ? undefined
    : { facts: { date }, rest: text, below: 0, said: nothingSaid };
}
