/** Removes the lines below a story by which the house keeps its rights, with who wrote above them: sources may stand behind them. */
import { endsSentence } from '../../../../language/sentence-end.ts';
import { squeeze } from '../../../../language/letters-of.ts';
import { saysRights, withoutRightsSign } from '../../../../language/rights.ts';
import { by } from '../../authors/author-names.ts';
import type { Part } from '../part.ts';
import { isStory } from '../story-parts.ts';

const longest = 300;
const longestLine = 120;
const fewestOfName = 4;
const article = /^the\s+/i;

/** @param authors who wrote @param houses names of the site */
export function withoutRights(parts: Part[], authors: readonly string[], houses: readonly string[]): Part[] {
  const names = houses
    .map((house) => squeeze(house.replace(article, '')))
    .filter(({ length }) => length >= fewestOfName);
  const first = parts.findIndex(isStory);
  return parts.filter((part, at) => at <= first || !isRightsOf(part, authors, names));
}

function isRightsOf(
  { node, text, figure }: Part,
  authors: readonly string[],
  houses: readonly string[],
): boolean {
  if (node.tagName !== 'p' || figure || text.length > longest) return false;
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const isOfHouse = (line: string): boolean => {
    const owner = squeeze(withoutRightsSign(line)?.replace(article, '') ?? '');
    return houses.some((house) => owner.startsWith(house));
  };
  const isByline = (line: string): boolean =>
    by.test(line) && authors.some((author) => squeeze(line.replace(by, '')) === squeeze(author));
  const isLine = (line: string): boolean =>
    line.length <= longestLine && (isOfHouse(line) || saysRights(line) || isByline(line));
  return lines.some((line) => isOfHouse(line) && !endsSentence.test(line)) && lines.every(isLine);
}
