import type { Article } from '../article/article.ts';
import { heldLink } from './held-link.ts';
import type { Library } from './library.ts';

type Shelf = Pick<Library, 'articles' | 'findRelated'>;

/**
 * The articles whose texts link to each article, by its id; in the library's order, none twice, none to itself. Lines that
 * point to related articles are no mention: the list of related articles has them.
 */
export function mentionsOf(library: Shelf): ReadonlyMap<string, Article[]> {
  const mentions = known.get(library.articles) ?? findMentions(library);
  known.set(library.articles, mentions);
  return mentions;
}

/** Every page of an article asks. */
const known = new WeakMap<Article[], ReadonlyMap<string, Article[]>>();

function findMentions({ articles, findRelated }: Shelf): ReadonlyMap<string, Article[]> {
  const mentions = new Map<string, Article[]>();
  for (const article of articles) {
    for (const id of mentionedIn(article, findRelated)) {
      const list = mentions.get(id);
      if (list) list.push(article);
      else mentions.set(id, [article]);
    }
  }
  return mentions;
}

/** The ids of the articles that an article's text links to, without its own. */
export function mentionedIn(
  { id, links }: Pick<Article, 'id' | 'links'>,
  find: Shelf['findRelated'],
): Set<string> {
  const mentioned = new Set(links.flatMap((href) => heldLink(href, find).held?.id ?? []));
  mentioned.delete(id);
  return mentioned;
}
