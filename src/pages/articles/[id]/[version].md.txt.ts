import type { APIRoute } from 'astro';
import type { Article } from '../../../article/article.ts';
import { getLibrary } from '../../../library/get-library.ts';
import { addressOf } from '../../../site/address.ts';
import { pagesToMake } from '../../../site/routes/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const files = [...library.versions].flatMap(([id, all]) =>
    all.map(({ slug, article }) => ({
      address: addressOf.versionMarkdown(id, slug),
      facts: () => article.sha256,
      params: { id, version: slug },
      props: { article },
    })),
  );
  return pagesToMake(files, library);
}

/** The source of an earlier version, byte for byte. */
export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(props.article.markdown, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
