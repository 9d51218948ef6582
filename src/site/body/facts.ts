import type { RelatedLink } from '../../library/related.ts';
import type { RelatedArticle } from '../../markdown/body.ts';
import type { Words } from '../../language/words.ts';

/** What the parts of a body need besides themselves. Pages, feeds and e-books differ in little but their addresses. */
export interface BodyFacts {
  /** BCP 47 tag of the article's language. */
  lang: string;
  words: Words;
  /**
   * The address of a picture or recording of the article, by its file name on the site, as seen from where the body
   * stands; undefined for one that is not there, which is then left out.
   */
  addressOfFile: (name: string) => string | undefined;
  /** The address of another article of the library; undefined for one that cannot be reached: its original is named. */
  addressOfArticle: (id: string) => string | undefined;
  /** Where a line that points to another article leads. */
  findRelated: (part: RelatedArticle) => RelatedLink;
  /** The site's style sheet goes with it, and is told what shape pictures have. */
  isStyled?: boolean;
}
