import { siteVersion } from '../../library/cache/code-version.ts';
import type { Library } from '../../library/library.ts';
import { stayingFiles } from '../../library/staying-files.ts';
import { hashFacts } from './hash-facts.ts';
import { oncePerObject } from '../../memory/once-per.ts';

/** A page or file as Astro's `getStaticPaths` gives it, with what tells whether it must be made anew. */
export interface Made<Params, Props> {
  /** From the root of the site, as `addressOf` gives it. */
  address: string;
  /** All that decides its bytes besides what all pages show, as JSON: the same facts, the same file. */
  facts: () => unknown;
  params: Params;
  props: Props;
}

/**
 * Of the pages of a route those that a build must make: the others stay as the last build made them.
 *
 * @see docs/decisions/15-unchanged-files-stay.md
 */
export function pagesToMake<Params, Props>(
  pages: readonly Made<Params, Props>[],
  library: Library,
): { params: Params; props: Props }[] {
  return pages
    .filter(
      ({ address, facts }) =>
        !stayingFiles.stays(decodeURIComponent(address), () => hashFacts([frameOf(library), facts()])),
    )
    .map(({ params, props }) => ({ params, props }));
}

/** Identifies everything that a site is made of. */
export function inputOf(library: Library): string {
  const { articles, collections, stamps } = library;
  const groups = collections.map(({ members, ...collection }) => [
    collection,
    members.map(({ article, part }) => [article.id, part]),
  ]);
  return hashFacts([frameOf(library), articles.map(({ id }) => [id, stamps.get(id)]), groups]);
}

/** Identifies what all pages depend on: code, settings, and which lists the foot of a page links to. */
const frameOf = oncePerObject(hashFrame);

function hashFrame({ settings, collections, marked, changed }: Library): string {
  const lists = [collections, marked, changed].map((list) => list.length > 0);
  return hashFacts([siteVersion(), settings, lists]);
}
