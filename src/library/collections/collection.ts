import type { Article } from '../../article/article.ts';
import type { Body } from '../../markdown/body.ts';

/** Articles that belong together, in an order of their own. */
export interface Collection {
  name: string;
  /** Its part of the address; no two collections share it. */
  slug: string;
  dek?: string;
  /** Its file, from the content folder; absent for a series that has none. */
  path?: string;
  /** BCP 47 tag of its name and introduction; absent for a series without a file, whose articles may differ. */
  lang?: string;
  introduction: Body;
  members: Member[];
  /** How many parts it has as far as is known, those included that the library does not hold. */
  parts: number;
}

/** An article in a collection. */
export interface Member {
  article: Article;
  /** Which part it is: as it says itself, or else where it stands. */
  part: number;
}

/** Where an article stands in a collection. */
export interface Membership {
  collection: Collection;
  part: number;
  previous?: Article;
  next?: Article;
}
