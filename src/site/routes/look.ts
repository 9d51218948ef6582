import type { Article } from '../../article/article.ts';
import { heldLink } from '../../library/held-link.ts';
import type { Library } from '../../library/library.ts';
import { linksIn } from '../../markdown/links-in.ts';
import { hashFacts } from './hash-facts.ts';

/**
 * Identifies everything that decides how an article looks wherever it is shown: the article itself, what the library says of
 * the articles and names in it, and its places in collections. A page that shows more of the library adds that to its facts.
 */
export function lookOf(article: Article, library: Library): string {
  const look = known.get(article) ?? hashLook(article, library);
  known.set(article, look);
  return look;
}

const known = new WeakMap<Article, string>();

function hashLook(article: Article, library: Library): string {
  const stampOf = (other: Article | undefined) => other && library.stamps.get(other.id);
  const earlier = (library.versions.get(article.id) ?? []).map((version) => version.article);
  const named = [article, ...earlier].map(({ author, topics, publisher, lead, links, related, pointers }) => [
    author.map((name) => library.authors.slugOf(name)),
    topics.map((name) => library.topics.slugOf(name)),
    publisher && library.publishers.slugOf(publisher),
    [...links, ...linksIn(lead ? [lead] : [])].map((href) =>
      stampOf(heldLink(href, library.findRelated).held),
    ),
    [...related, ...pointers].map((link) => stampOf(library.findRelated(link).held)),
  ]);
  const places = library.memberships
    .get(article.id)
    ?.map(({ collection, part, previous, next }) => [
      ...[collection.name, collection.slug, collection.lang, collection.parts, part],
      ...[stampOf(previous), stampOf(next)],
    ]);
  return hashFacts([stampOf(article), named, places]);
}
