import type { APIRoute } from 'astro';
import type { Article } from '../../article/article.ts';
import { getLibrary } from '../../library/get-library.ts';
import { addressOf } from '../../site/address.ts';
import { pagesToMake } from '../../site/routes/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const files = library.articles.map((article) => ({
    address: addressOf.markdown(article.id),
    facts: () => article.sha256,
    params: { id: article.id },
    props: { article },
  }));
  return pagesToMake(files, library);
}

/** An article's source, byte for byte. */
export const GET: APIRoute<{ article: Article }> = ({ props }) =>
  new Response(props.article.markdown, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
