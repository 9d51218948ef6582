import { alikeIn } from './alike.ts';
import type { Findable } from './findable.ts';
import type { Prepared } from './prepare.ts';
import { searchLists } from './search-index.ts';

// Astro loads the pages apart from the command that begins.
const shared = globalThis as { broadsheetPrepared?: Promise<Prepared> };

/** Gives the pages what another thread makes of the articles. */
export function givePrepared(prepared: Promise<Prepared>): void {
  shared.broadsheetPrepared = prepared;
}

/** The search's lists, and which articles are alike; without a thread that makes them, each is made when it is asked for. */
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
