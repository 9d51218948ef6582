import type { Article } from '../article/article.ts';
import { compareTexts } from '../language/compare-texts.ts';
import { termTable } from './term-table.ts';
import { termsOf } from '../terms/terms.ts';

/** Words that so many articles say are what somebody remembers of one. */
const rare = 5;

/** What somebody types who remembers an article, and which one it is. */
export interface KnownItem {
  kind: 'rare words' | 'name' | 'misspelt';
  query: string;
  at: number;
}

/**
 * Queries for articles of a library, a third of each kind, made of their own words: two or three rare ones; an author's name
 * with a word of the headline; two rare ones and one of them with a slip in a letter, wherever it is.
 *
 * @param random gives numbers from 0 to 1
 */
export function knownItems(articles: readonly Article[], count: number, random: () => number): KnownItem[] {
  const { terms, frequencies } = termTable(articles);
  const frequencyOf = new Map(terms.map((term, number) => [term, frequencies[number] ?? 0]));
  const pick = <Item>(list: readonly Item[]) => list[Math.floor(random() * list.length)] as Item;
  const rarest = (words: string) =>
    [...new Set(termsOf(words).map(({ term }) => term))]
      .filter((term) => term.length > 4 && !/\p{N}/u.test(term) && (frequencyOf.get(term) ?? 0) <= rare)
      .sort((a, b) => (frequencyOf.get(a) ?? 0) - (frequencyOf.get(b) ?? 0) || compareTexts(a, b));
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < 20 * count; tries++) {
    const at = Math.floor(random() * articles.length);
    const { title, author, text } = articles[at] as Article;
    const said = rarest(`${title}\n${text}`).slice(0, 12);
    const [ofTitle] = rarest(title);
    const kind = (['rare words', 'name', 'misspelt'] as const)[items.length % 3] ?? 'name';
    if (said.length < 8) continue;
    if (kind === 'rare words')
      items.push({ kind, at, query: `${pick(said.slice(0, 6))} ${pick(said.slice(6))}` });
    else if (kind === 'misspelt')
      items.push({ kind, at, query: `${slip(pick(said.slice(0, 6)), random)} ${pick(said.slice(6))}` });
    else if (author[0] !== undefined && ofTitle !== undefined)
      items.push({ kind, at, query: `${author[0]} ${ofTitle}` });
  }
  return items;
}

/** A word with a letter left out, doubled, exchanged with the next, or another one. */
function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * (word.length - 1));
  const [before, letter, next, after] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const other = word.charAt((at + 2) % word.length);
  const forms = [
    before + next + after,
    before + letter + letter + next + after,
    before + next + letter + after,
    before + other + next + after,
  ];
  return forms[Math.floor(random() * forms.length)] ?? word;
}
