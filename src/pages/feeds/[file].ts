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
  new Response(feed.write(), { headers: { 'content-type': feed.type } });
