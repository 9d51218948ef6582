import type { Article } from '../article/article.ts';
import type { Part } from '../markdown/body.ts';
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

/** As `links` writes them. */
const link = /<a href="(https?:[^"]*|#article-[^"]*)"/g;

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
export function mentionedIn({ id, body }: Article, find: Shelf['findRelated']): Set<string> {
  const mentioned = new Set<string>();
  for (const html of body.flatMap(linkedText)) {
    for (const [, href = ''] of html.matchAll(link)) {
      const { held } = heldLink(href, find);
      if (held && held.id !== id) mentioned.add(held.id);
    }
  }
  return mentioned;
}

/** What of a part may hold a link of the author's. */
function linkedText(part: Part): string[] {
  const html = part.kind === 'figure' ? part.caption : 'html' in part ? part.html : undefined;
  return html?.includes('<a href="') ? [html] : [];
}
