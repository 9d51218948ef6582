import type { APIRoute } from 'astro';
import { getLibrary } from '../library/get-library.ts';
import { pageIfAny } from '../site/routes/page-if-any.ts';
import { passagesMarkdown } from '../site/passages/passages-markdown.ts';

export async function getStaticPaths() {
  const { marked } = await getLibrary();
  return pageIfAny('marked', marked);
}

/** All marked passages, for a note program. */
export const GET: APIRoute = ({ locals: { library, words } }) =>
  new Response(passagesMarkdown(library.marked, library.settings, words), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
