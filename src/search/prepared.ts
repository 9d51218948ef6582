import { alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import type { Prepared } from './prepare.ts';
import { searchLists } from './search-index.ts';

// Astro loads its own copies of these modules; both must use one result.
const shared = globalThis as { broadsheetPrepared?: Promise<Prepared> };

/** Gives the pages the result of a thread. */
export function givePrepared(prepared: Promise<Prepared>): void {
  shared.broadsheetPrepared = prepared;
}

/** The search's lists, and which articles are alike: from the thread, or else computed when they are asked for. */
export async function prepared(articles: readonly Findable[]): Promise<Prepared> {
  return (
    (await shared.broadsheetPrepared) ?? {
      get lists() {
        return searchLists(articles);
      },
      get alike() {
        return alikeIn(articles);
      },
    }
  );
}
