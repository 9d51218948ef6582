import type { APIRoute } from 'astro';
import { getLibrary } from '../../../library/get-library.ts';

export async function getStaticPaths() {
  const { versions } = await getLibrary();
  return [...versions].flatMap(([id, all]) =>
    all.map(({ slug, article }) => ({
      params: { id, version: slug },
      props: { markdown: article.markdown },
    })),
  );
}

/** The source of an earlier version, byte for byte. */
export const GET: APIRoute<{ markdown: string }> = ({ props }) =>
  new Response(props.markdown, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
