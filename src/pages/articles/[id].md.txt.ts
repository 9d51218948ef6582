import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/get-library.ts';

export async function getStaticPaths() {
  const { articles } = await getLibrary();
  return articles.map((article) => ({
    params: { id: article.id },
    props: { markdown: article.markdown },
  }));
}

/** An article's source, byte for byte. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(props.markdown, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
