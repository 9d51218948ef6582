import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/get-library.ts';
import { searchIndex } from '../../search/search-index.ts';

export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return [...searchIndex(articles).scripts].map(([file, text]) => ({ params: { file }, props: { text } }));
}

/** A part of the search's index. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
