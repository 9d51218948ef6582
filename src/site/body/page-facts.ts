import type { Article } from '../../article/article.ts';
import type { Words } from '../../language/words.ts';
import type { Library } from '../../library/library.ts';
import { addressOf } from '../address.ts';
import type { BodyFacts } from './facts.ts';

/** What the body of an article needs on a page of the site. */
export function pageFacts(
  { id, lang }: Pick<Article, 'id' | 'lang'>,
  { words, library, root }: { words: Words; library: Pick<Library, 'findRelated'>; root: string },
): BodyFacts {
  return {
    lang,
    words,
    addressOfFile: (name) => root + addressOf.file(id, name),
    addressOfArticle: (other) => root + addressOf.article(other),
    findRelated: library.findRelated,
    isStyled: true,
  };
}
