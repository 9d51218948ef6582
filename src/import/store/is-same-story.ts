import { termsOf } from '../../terms/terms.ts';
import { tryArticle } from '../try-article.ts';

/** Texts in one language have a third of their words in common; two wordings of one article have most. */
const enough = 0.5;
/** Fewer words tell nothing. */
const fewestWords = 8;

/**
 * Tells another wording of an article from another article under the same headline: there is a `News in brief` each day, and
 * more than one on some.
 *
 * @param one text with front matter, as the library reads it
 */
export function isSameStory(one: string, other: string): boolean {
  const [fewer, more] = [one, other].map(wordsOf).sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ];
  return fewer.size < fewestWords || fewer.intersection(more).size >= enough * fewer.size;
}

function wordsOf(text: string): Set<string> {
  const read = tryArticle(text);
  return new Set('article' in read ? termsOf(read.article.text).map(({ term }) => term) : []);
}
