import type { Article } from '../../article/article.ts';
import type { IsoDate } from '../../date/iso-date.ts';

/** What an article said earlier: a file of its folder `versions`. */
export interface Version {
  /** Its part of the address; no two versions of an article share it. */
  slug: string;
  /** When it said so, as its file's name has it. */
  moment: IsoDate;
  /** The article as it was then; its id is that of the newest. */
  article: Article;
}
