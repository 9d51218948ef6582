import type { Collection, Membership } from './collection.ts';

/** Where each article stands in collections, by its id; an article may be in several. */
export function membershipsOf(collections: Collection[]): Map<string, Membership[]> {
  const memberships = new Map<string, Membership[]>();
  for (const collection of collections) {
    for (const [index, { article, part }] of collection.members.entries()) {
      const previous = collection.members[index - 1]?.article;
      const next = collection.members[index + 1]?.article;
      const known = memberships.get(article.id) ?? [];
      memberships.set(article.id, [...known, { collection, part, previous, next }]);
    }
  }
  return memberships;
}
