import type { APIRoute } from 'astro';
import { gatherFiles } from '../../archive/gather-files.ts';
import { savedCopy } from '../../archive/saved-copy.ts';
import type { Article } from '../../article/article.ts';
import { contentFolder } from '../../library/content-folder.ts';
import { getLibrary } from '../../library/get-library.ts';
import { addressOf } from '../../site/address.ts';
import { pagesToMake } from '../../site/routes/pages-to-make.ts';
import { savedFiles } from '../../site/routes/saved-files.ts';
import { fontFaces } from '../../site/font-faces.ts';
import article from '../../styles/article.css?inline';
import articleHeader from '../../styles/article-header.css?inline';
import byline from '../../styles/byline.css?inline';
import elements from '../../styles/elements.css?inline';
import embeds from '../../styles/embeds.css?inline';
import figures from '../../styles/figures.css?inline';
import players from '../../styles/players.css?inline';
import prose from '../../styles/prose.css?inline';
import relatedAside from '../../styles/related-aside.css?inline';
import relatedLink from '../../styles/related-link.css?inline';
import copy from '../../styles/saved-copy.css?inline';
import scripts from '../../styles/scripts.css?inline';
import tables from '../../styles/tables.css?inline';
import tokens from '../../styles/tokens.css?inline';

/** The cuts that nearly every page needs; what they lack is the reader's own serif. */
const fonts = import.meta.glob<string>('../../fonts/{newsreader-*-basic,alegreya-figures-normal}.woff2', {
  query: '?inline',
  import: 'default',
  eager: true,
});
const styleSheet = [
  '@layer tokens,elements,components;',
  fontFaces((file) => [fonts[`../../fonts/${file}.woff2`]].filter((source) => source !== undefined)),
  ...[tokens, elements, scripts, article, articleHeader, byline, prose, tables, figures, players, embeds],
  ...[relatedAside, relatedLink, copy],
].join('\n');
const style = new TextEncoder().encode(styleSheet);

export async function getStaticPaths() {
  const library = await getLibrary();
  return pagesToMake(savedFiles('html', addressOf.savedCopy, library), library);
}

export const GET: APIRoute<{ article: Article }> = async ({
  props: { article },
  locals: { library, words },
}) => {
  const files = await gatherFiles(article, contentFolder, library.versions.get(article.id));
  return new Response(savedCopy(article, { library, words, style, ...files }), {
    // Not `text/html`: the pages' own policy is not put into it.
    headers: { 'content-type': 'application/octet-stream' },
  });
};
