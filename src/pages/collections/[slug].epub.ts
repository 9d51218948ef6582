import type { APIRoute } from 'astro';
import { collectionBook } from '../../archive/book/book.ts';
import { writeBook } from '../../archive/book/write-book.ts';
import type { Collection } from '../../library/collections/collection.ts';
import { contentFolder } from '../../library/content-folder.ts';
import { getLibrary } from '../../library/get-library.ts';
import { addressOf } from '../../site/address.ts';
import { lookOf } from '../../site/routes/look.ts';
import { pagesToMake } from '../../site/routes/pages-to-make.ts';
import style from '../../styles/book.css?raw';

export async function getStaticPaths() {
  const library = await getLibrary();
  if (!library.settings.saved.includes('epub')) return [];
  const files = library.collections.map((collection) => ({
    address: addressOf.collectionBook(collection.slug),
    facts: () => [collection.name, collection.members.map(({ article }) => lookOf(article, library))],
    params: { slug: collection.slug },
    props: { collection },
  }));
  return pagesToMake(files, library);
}

/** A collection as an e-book. */
export const GET: APIRoute<{ collection: Collection }> = async ({
  props: { collection },
  locals: { library },
}) => {
  const book = collectionBook(collection, library);
  const bytes = await writeBook(book, { library, style, folder: contentFolder });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/epub+zip' } });
};
