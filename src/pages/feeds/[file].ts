import type { APIRoute } from 'astro';
import { allFeeds, type FeedFile } from '../../feeds/all-feeds.ts';
import { getLibrary } from '../../library/get-library.ts';

export async function getStaticPaths() {
  return allFeeds(await getLibrary()).map((feed) => ({
    params: { file: decodeURIComponent(feed.address.replace(/^feeds\//, '')) },
    props: { feed },
  }));
}

export const GET: APIRoute<{ feed: FeedFile }> = ({ props: { feed } }) =>
  // As bytes: a response would look at each letter of a text twice.
  new Response(Buffer.from(feed.write()), { headers: { 'content-type': feed.type } });
