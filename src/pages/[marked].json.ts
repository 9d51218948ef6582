import type { APIRoute } from 'astro';
import { getLibrary } from '../library/get-library.ts';
import { pageIfAny } from '../site/routes/page-if-any.ts';
import { passagesJson } from '../site/passages/passages-json.ts';

export async function getStaticPaths() {
  const { marked } = await getLibrary();
  return pageIfAny('marked', marked);
}

/** All marked passages, for other programs. */
export const GET: APIRoute = ({ locals: { library } }) =>
  new Response(passagesJson(library.marked, library.settings), {
    headers: { 'Content-Type': 'application/json' },
  });
