import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/get-library.ts';
import { searchIndex } from '../../search/search-index.ts';
import { addressOf } from '../../site/address.ts';
import { pagesToMake } from '../../site/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const { scripts, texts } = searchIndex(library.articles);
  const lists = [...scripts].map(([file, text]) => ({
    ...{ address: addressOf.searchScript(file), facts: text },
    ...{ params: { file }, props: { write: () => text } },
  }));
  const others = [...texts].map(([file, { articles, write }]) => ({
    address: addressOf.searchScript(file),
    facts: articles.map(({ id }) => library.stamps.get(id)),
    ...{ params: { file }, props: { write } },
  }));
  return pagesToMake([...lists, ...others], library);
}

/** A part of the search's index. */
export const GET: APIRoute<{ write: () => string }> = ({ props }) =>
  new Response(props.write(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
