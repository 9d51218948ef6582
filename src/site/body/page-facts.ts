import type { Article } from '../../article/article.ts';
import type { relatedFinder } from '../../library/related.ts';
import type { Words } from '../../words/words.ts';
import { addressOf } from '../address.ts';
import type { BodyFacts } from './facts.ts';

/** What the body of an article needs on a page of the site. */
export function pageFacts(
  { id, lang }: Article,
  words: Words,
  findRelated: ReturnType<typeof relatedFinder>,
  root: string,
): BodyFacts {
  return {
    lang,
    words,
    addressOfFile: (name) => root + addressOf.file(id, name),
    addressOfArticle: (other) => root + addressOf.article(other),
    findRelated,
  };
}
