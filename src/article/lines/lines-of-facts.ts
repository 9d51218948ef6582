/**
 * What a person or a program writes directly below the headline, each line saying who wrote or when it was published, and nothing else: `*By Ida Holm |
 * May 6, 2024*`. It is known then, and no line of the text; a line that says anything else as well, or what front matter says otherwise, stays one.
 */
import { wideScripts } from '../../language/scripts.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import { readDatedSignature } from './dated-signature.ts';
import { factsOfLine, type SaidByLine } from './facts-of-line.ts';
import { findLines } from './find-lines.ts';
import { hasHeadline, headlineIn } from './headline-in.ts';
import { lineAt } from './line-at.ts';
import { hasFacts, type KnownFacts, type RunOfFacts, runOfFacts } from './run-of-facts.ts';
import { type FactsAndRest, withoutLines } from './without-lines.ts';

/** Plain or in bold, where nothing else names the article. */
const plainTitle = /^\s*(?:\*\*([^*\n]{3,120})\*\*|([\p{L}\p{N}“"«‘'¿¡][^\n]{2,120}?))[ \t]*\\?\n/u;
/** The address of the original stands above it. */
const addressAbove = /^\s*<?(https?:\/\/[^\s<>/]+\/[^\s<>]+)>?[ \t]*\n/;
/** `# [The ferry is late](https://news.example/late)`: a word or two name a project; and the first page of a site is that of no article. */
const linkedHeadline = new RegExp(
  `^\\s*#{1,2} \\[(?=[^\\]\\n]{0,300}(?:\\s\\S{1,50}\\s|[${wideScripts}]{6}))[^\\]\\n]{1,300}\\]\\((https?://[^\\s()/]+/[^\\s()]+)\\)\\s*$`,
  'u',
);

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
  const { from, to } = headline ?? onlyHeading(text);
  const source = linkedHeadline.exec(start.slice(from, to))?.[1];
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

/** Of the second level at the start of a text that has no other, nor one of the first. */
function onlyHeading(text: string): { from: number; to: number } {
  const line = lineAt(text, 0) ?? '';
  const isOnly = /^\s*## /.test(line) && !/^#{1,2} /m.test(text.slice(line.length));
  return { from: 0, to: isOnly ? line.length : 0 };
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
  const isNews = found.cuts.length > 0 || known.date === undefined;
  return isDay && isNews && hasFacts(found) ? withoutLines(text, found) : undefined;
}

function linesBelow(text: string, known: KnownFacts, lang: string, from: number): FactsAndRest {
  const start = text.slice(0, 5000);
  const isSigned = readDatedSignature(lineAt(start, 0)?.trim() ?? '', [], lang) !== undefined;
  if (known.title === undefined && from === 0 && !isSigned) {
    const plain = belowPlainTitle(text, start, known, lang);
    // Parts below may be headed as the whole is elsewhere.
    if (!hasHeadline(text, start) || plain?.facts.author) return plain;
  }
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
  const first = lineAt(start, 0) ?? '';
  const said = factsOfLine(first.trim(), lang, false, []);
  const source = addressAbove.exec(start)?.[1] ?? (said?.isPart ? undefined : said?.facts.source);
  const above = source === undefined ? '' : first;
  const [below = '', bold, plain] = plainTitle.exec(start.slice(above.length)) ?? [];
  const line = above + below;
  const title = (bold ?? plain)?.trim();
  if (title === undefined || title.includes('://') || endsSentence.test(title) || /[,，،、]$/.test(title))
    return undefined;
  const found = findLines(text, line.length, known, lang);
  if (!hasFacts(found)) return undefined;
  return withoutLines(text, {
    ...found,
    facts: { ...(source !== undefined && { source }), ...found.facts, title },
    cuts: [[0, line.length], ...found.cuts],
  });
}

/** The day of a line that also names somebody who is not known to have written: it stays. */
function signedBeside(text: string, from: number, known: KnownFacts, lang: string) {
  const line = lineAt(text, from)?.trim() ?? '';
  const date = readDatedSignature(line, known.author ?? [], lang)?.date;
  return date === undefined || known.date !== undefined
    ? undefined
    : { facts: { date }, rest: text, below: 0, said: nothingSaid };
}
