import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/get-library.ts';
import { preparedLists } from '../../search/prepared.ts';
import { textScripts } from '../../search/index/text-scripts.ts';
import { addressOf } from '../../site/address.ts';
import { pagesToMake } from '../../site/routes/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const lists = await preparedLists(library.articles);
  const parts = [...lists.scripts].map(([file, text]) => ({
    address: addressOf.searchScript(file),
    facts: () => text,
    params: { file },
    props: { write: () => text },
  }));
  const texts = [...textScripts(library.articles)].map(([file, { articles, write }]) => ({
    address: addressOf.searchScript(file),
    facts: () => articles.map(({ id }) => library.stamps.get(id)),
    params: { file },
    props: { write },
  }));
  return pagesToMake([...parts, ...texts], library);
}

/** A part of the search's index. */
export const GET: APIRoute<{ write: () => string }> = ({ props }) =>
  new Response(props.write(), { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
