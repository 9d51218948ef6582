import { type Alike, alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import { type SearchLists, searchLists } from './search-index.ts';

/** What is made of all of a library's articles at once. */
export interface Prepared {
  lists: SearchLists;
  alike: Alike;
}

/** In a thread of its own, while a build does something else. */
export default function prepare(articles: Findable[]): Prepared {
  return { lists: searchLists(articles), alike: alikeIn(articles) };
}
