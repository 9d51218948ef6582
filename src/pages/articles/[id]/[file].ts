import type { APIRoute } from 'astro';
import { allFilesOf, type ArticleFile, readArticleFile } from '../../../library/article-files.ts';
import { contentFolder } from '../../../library/content-folder.ts';
import { getLibrary } from '../../../library/get-library.ts';
import { addressOf } from '../../../site/address.ts';
import { pagesToMake } from '../../../site/routes/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const { articles, versions, stamps } = library;
  const files = articles.flatMap((article) => {
    const { id } = article;
    const earlier = (versions.get(id) ?? []).map((version) => version.article);
    return allFilesOf([article, ...earlier]).map((file) => ({
      address: addressOf.file(id, file.name),
      facts: () => [stamps.get(id), file],
      params: { id, file: file.name },
      props: { file },
    }));
  });
  return pagesToMake(files, library);
}

/** A picture, in full or in one of its sizes, or a recording. */
export const GET: APIRoute<{ file: ArticleFile }> = async ({ props }) =>
  new Response(await readArticleFile(props.file, contentFolder));
