/** Removes lines that are only a byline, or the day of publication, from a body: the front matter has both. */
import { by } from './author-names.ts';
import { printedDays } from './printed-days.ts';
import { endsSentence, squeeze } from '../body/choose-body.ts';
import type { Part } from '../body/flatten.ts';
import { alternatives } from '../../../language/alternatives.ts';
import { labelOf } from '../../../language/label.ts';
import { publishedLabels, updatedLabels } from '../../../language/labels.ts';
import { phrasesOf } from '../../../language/phrases.ts';

const longest = 120;
const longestDay = 90;
/** What follows a name in a byline: a role, an agency, another name; a sentence would go on with a word. */
const afterName = new RegExp(
  `^\\s*(?:$|[,;|/&•·–—(-]|(?:${alternatives(phrasesOf('andWords'))})\\s\\P{Ll})`,
  'u',
);

/**
 * @param authors names that are known
 * @param sites names by which the site calls itself
 */
export function withoutBylines(parts: Part[], authors: readonly string[], sites: readonly string[]): Part[] {
  const names = [...authors, ...sites].map(squeeze).filter((name) => name.length > 2);
  return parts.filter((part) => {
    if (part.node.tagName !== 'p' || part.letters === 0 || part.text.length > longest) return true;
    if (isDayLine(part.text) || isByline(part.text, authors)) return false;
    let rest = squeeze(part.text.replace(by, ''));
    if (!authors.some((author) => rest.includes(squeeze(author)))) return true;
    for (const name of names) rest = rest.replaceAll(name, '');
    return rest.length > 3;
  });
}

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

/** `Updated May 6, 2024, 4 p.m.`, but no sentence that begins so */
function isDayLine(text: string): boolean {
  if (endsSentence.test(text.replace(/[ap]\.m\.$/, ''))) return false;
  const label = labelOf(printedDays(text, false)[0]?.before ?? '');
  return text.length <= longestDay && (publishedLabels.has(label) || updatedLabels.has(label));
}
