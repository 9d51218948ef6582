import type { APIRoute } from 'astro';
import { allFilesOf, type ArticleFile, readArticleFile } from '../../../library/article-files.ts';
import { contentFolder } from '../../../library/content-folder.ts';
import { getLibrary } from '../../../library/get-library.ts';

export async function getStaticPaths() {
  const { articles, versions } = await getLibrary();
  return articles.flatMap((article) =>
    allFilesOf([article, ...(versions.get(article.id) ?? []).map((version) => version.article)]).map(
      (file) => ({ params: { id: article.id, file: file.name }, props: { file } }),
    ),
  );
}

/** A picture, in full or in one of its sizes, or a recording. */
export const GET: APIRoute<{ file: ArticleFile }> = async ({ props }) =>
  new Response(await readArticleFile(props.file, contentFolder));
