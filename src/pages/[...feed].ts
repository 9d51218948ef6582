import type { APIRoute } from 'astro';
import { allFeeds, type FeedFile } from '../feeds/all-feeds.ts';
import { getLibrary } from '../library/get-library.ts';
import { pagesToMake } from '../site/routes/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const files = allFeeds(library).map((feed) => ({
    address: feed.address,
    facts: feed.facts,
    params: { feed: decodeURIComponent(feed.address) },
    props: { feed },
  }));
  return pagesToMake(files, library);
}

export const GET: APIRoute<{ feed: FeedFile }> = ({ props: { feed } }) => {
  const body = new ReadableStream({
    start(controller) {
      for (const piece of feed.write()) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': feed.type } });
};
