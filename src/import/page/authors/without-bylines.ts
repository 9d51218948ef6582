/** Removes lines that are only a byline, or the day of publication, from a body: the front matter has both. */
import type { Element } from 'hast';
import { by, withoutMail } from './author-names.ts';
import { isOfDayWords } from '../../../date/day-words.ts';
import { printedDays } from '../../../date/printed-days.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { endsSentence } from '../../../language/sentence-end.ts';
import { lineIn } from '../tree/blocks.ts';
import type { Part } from '../body/part.ts';
import { bylineEnding } from '../../../language/byline.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { labelOf } from '../../../language/label.ts';
import { publishedLabels, updatedLabels } from '../../../language/labels.ts';
import { phrasesOf } from '../../../language/phrases.ts';

const longest = 120;
const longestDay = 90;
const fewestOfStory = 60;
const fewestOfFacts = 3;
const longestFacts = 400;
/** What follows a name in a byline: a role, an agency, another name; a sentence would go on with a word. */
const afterName = new RegExp(
  `^\\s*(?:$|[,;|/&•·–—(-]|(?:${alternatives(phrasesOf('andWords'))})\\s\\P{Ll}|(?:\\p{Lu}[\\p{L}.]*\\s?){1,4}$)`,
  'u',
);

/**
 * @param authors names that are known
 * @param sites names by which the site calls itself
 * @param day of publication
 */
export function withoutBylines(
  parts: Part[],
  authors: readonly string[],
  sites: readonly string[],
  day?: string,
): Part[] {
  const names = [...authors, ...sites].map(squeeze).filter((name) => name.length > 2);
  const stories = parts.filter(
    ({ letters, text }) => letters > fewestOfStory && /[.!?…。！？।؟]\S?$/.test(text),
  );
  // The first may be a standfirst, with the dateline behind it.
  const start = parts.indexOf(stories[1] ?? stories[0] ?? (parts[0] as Part));
  const end = parts.indexOf(stories.at(-1) ?? (parts.at(-1) as Part));
  const isTold = (line: string, at: number): boolean =>
    (day !== undefined &&
      ((at < start && isDateline(line, day, authors)) ||
        // Some give the day again below the text.
        (at > end && isDateline(line, day, [])))) ||
    isDayLine(line, sites) ||
    isByline(line, authors);
  return parts.filter((part, at) => {
    if (at < start && day !== undefined && isOfFacts(part, day)) return false;
    if (part.letters === 0 || part.text.length > longest) return true;
    if (/^[uo]l$/.test(part.node.tagName))
      return at > start || !itemsOf(part).every((line) => isTold(line, at));
    if (!/^(?:p|pre|h[2-6])$/.test(part.node.tagName)) return true;
    const line = lineOf(part.node);
    if (isTold(line, at)) return false;
    // A subhead may name who is asked.
    if (/^h[23]$/.test(part.node.tagName)) return true;
    let rest = squeeze(withoutMail(line).replace(by, '').replace(bylineEnding, ''));
    if (!authors.some((author) => rest.includes(squeeze(author)))) return true;
    for (const name of names) rest = rest.replaceAll(name, '');
    return rest.length > 3;
  });
}

const lineOf = (node: Element): string => lineIn(node.children).replace(/\s+/g, ' ').trim();

/** `<ul><li>By Ida Holm</li><li>Updated: May 6, 2024</li></ul>` */
const itemsOf = ({ node }: Part): string[] =>
  node.children.flatMap((child) => (child.type === 'element' ? lineOf(child) : []));

function isByline(text: string, authors: readonly string[]): boolean {
  const names = text.replace(by, '').trim();
  return (
    by.test(text) &&
    authors.some(
      (author) =>
        names.toLowerCase().startsWith(author.toLowerCase()) && afterName.test(names.slice(author.length)),
    )
  );
}

/** Its sign behind a day: `AFP`. */
const agency = /\s\(?\p{Lu}{2,5}\)?$/u;

/** A line that is only the day of publication, with the hour as a rule and an agency's sign at times, or gives it behind who wrote. */
function isDateline(line: string, day: string, authors: readonly string[]): boolean {
  const days = [true, false].flatMap((monthFirst) => printedDays(line, monthFirst));
  if (!days.some(({ date }) => date.slice(0, 10) === day.slice(0, 10))) return false;
  return (
    isOfDayWords(line.replace(agency, '')) ||
    (!endsSentence.test(line.replace(/\)$/, '')) &&
      authors.some((author) => line.replace(by, '').startsWith(author))) ||
    days.some(({ before, after }) => before === '' && namesOnly(after.replace(hour, ''), authors))
  );
}

/** `10:28 p.m.` */
const hour = /^[\s,|·•–—-]*\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?![\d\p{L}])/iu;

const namesOnly = (line: string, names: readonly string[]): boolean =>
  names.some(
    (name) => name !== '' && squeeze(line.replace(/^[\s,|·•–—-]+/, '').replace(by, '')) === squeeze(name),
  );

/** Short lines, one of them with the day behind its label: `Ports`, `Kind of text: news`, `Date: May 6, 2024`. */
function isOfFacts({ node, text }: Part, day: string): boolean {
  if (node.tagName !== 'p' || text.length > longestFacts) return false;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isDay = (line: string): boolean =>
    printedDays(line, false).some(
      ({ date, before }) => date.slice(0, 10) === day.slice(0, 10) && /[:：]\s*$/.test(before),
    );
  return (
    lines.length >= fewestOfFacts &&
    lines.every((line) => line.length <= longestDay && !endsSentence.test(line)) &&
    lines.some(isDay)
  );
}

/** `Updated 16:20`, on the day itself */
const clock = /^(\p{L}[\p{L}\p{M} ]*)[:：]?\s\d{1,2}[:.]\d{2}(?:\s\p{L}{1,3})?$/u;

/** `Updated May 6, 2024, 4 p.m.`, `The Harbour (Oslo) First published …`, but no sentence that begins so */
function isDayLine(text: string, sites: readonly string[]): boolean {
  if (endsSentence.test(text.replace(/[ap]\.m\.$/, ''))) return false;
  const before = printedDays(text, false)[0]?.before ?? clock.exec(text)?.[1] ?? '';
  const site = sites.find((name) => before.startsWith(`${name} `)) ?? '';
  const label = labelOf(before.slice(site.length).replace(/^\s*\([^()]*\)/, ''));
  return text.length <= longestDay && (publishedLabels.has(label) || updatedLabels.has(label));
}
