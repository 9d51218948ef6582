/** Asks the web whether the addresses that articles name still lead anywhere. */
import { decodeHTML } from 'entities';
import pMap from 'p-map';
import type { VFile } from 'vfile';
import { withoutTracking } from '../address/without-tracking.ts';
import type { Article } from '../article/article.ts';
import { placeAt } from '../article/place-at.ts';
import type { Watcher } from '../library/watch-work.ts';
import { webArchiveAddress } from '../site/robust-link.ts';
import { fetchAddress, type FetchOptions, NotFetched } from '../fetch/fetch-address.ts';

/** Hosts are asked side by side, each at most once a second. */
const atOnce = 16;

/**
 * @param files those of the library; take a warning for each address that answers no more
 * @returns how many addresses were asked, each once, and what came of it
 */
export async function checkLinks(
  articles: readonly Article[],
  files: readonly VFile[],
  options: FetchOptions,
  progress?: Watcher,
): Promise<{ asked: number; alive: number; dead: number }> {
  const holders = new Map<string, Article[]>();
  for (const article of articles) {
    for (const address of new Set(addressesOf(article))) {
      const known = holders.get(address);
      if (known) known.push(article);
      else holders.set(address, [article]);
    }
  }
  const fileAt = new Map(files.map((file) => [file.path, file]));
  let dead = 0;
  let done = 0;
  await pMap(
    holders,
    async ([address, of]) => {
      const problem = await problemOf(address, options);
      progress?.count('Asking addresses', ++done, holders.size);
      if (problem === undefined) return;
      dead++;
      for (const article of of) {
        const reason = `${address}: ${problem}; ${webArchiveAddress(address, article.retrieved ?? article.date)} may have it`;
        fileAt.get(article.path)?.message(reason, {
          place: placeAt(article.markdown, Math.max(0, article.markdown.indexOf(address))),
          ruleId: 'dead-link',
        });
      }
    },
    { concurrency: atOnce },
  );
  return { asked: holders.size, alive: holders.size - dead, dead };
}

function addressesOf({ source, body, links, related }: Article): string[] {
  const named = [...related, ...body.filter((part) => part.kind === 'related' || part.kind === 'embed')];
  return [
    ...(source === undefined ? [] : [source]),
    ...links.map((href) => decodeHTML(href)),
    ...named.flatMap(({ url }) => (url === undefined ? [] : withoutTracking(url))),
  ].filter((address) => /^https?:/.test(address));
}

/** Many servers refuse to say only whether they have something: then all of it is asked for. */
async function problemOf(address: string, options: FetchOptions): Promise<string | undefined> {
  for (const method of ['HEAD', 'GET'] as const) {
    try {
      await fetchAddress(address, { ...options, method });
      return undefined;
    } catch (error) {
      if (!(error instanceof NotFetched)) throw error;
      if (method === 'GET' || error.status === undefined) return error.message;
    }
  }
  return undefined;
}
