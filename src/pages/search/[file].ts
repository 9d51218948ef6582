import type { APIRoute } from 'astro';
import { getLibrary } from '../../library/get-library.ts';
import { searchIndex } from '../../search/search-index.ts';
import { addressOf } from '../../site/address.ts';
import { pagesToMake } from '../../site/pages-to-make.ts';

export async function getStaticPaths() {
  const library = await getLibrary();
  const files = [...searchIndex(library.articles).scripts].map(([file, text]) => ({
    address: addressOf.searchScript(file),
    facts: text,
    ...{ params: { file }, props: { text } },
  }));
  return pagesToMake(files, library);
}

/** A part of the search's index. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
