import type { APIRoute } from 'astro';
import { articleBook } from '../../archive/book/book.ts';
import { writeBook } from '../../archive/book/write-book.ts';
import type { Article } from '../../article/article.ts';
import { contentFolder } from '../../library/content-folder.ts';
import { getLibrary } from '../../library/get-library.ts';
import { addressOf } from '../../site/address.ts';
import { pagesToMake } from '../../site/routes/pages-to-make.ts';
import { savedFiles } from '../../site/routes/saved-files.ts';
import style from '../../styles/book.css?raw';

export async function getStaticPaths() {
  const library = await getLibrary();
  return pagesToMake(savedFiles('epub', addressOf.book, library), library);
}

/** An article as an e-book. */
export const GET: APIRoute<{ article: Article }> = async ({ props: { article }, locals: { library } }) => {
  const bytes = await writeBook(articleBook(article), { library, style, folder: contentFolder });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/epub+zip' } });
};
