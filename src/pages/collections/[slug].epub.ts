import type { APIRoute } from 'astro';
import { collectionBook } from '../../archive/book/book.ts';
import { writeBook } from '../../archive/book/write-book.ts';
import type { Collection } from '../../library/collections/collection.ts';
import { contentFolder } from '../../library/content-folder.ts';
import { getLibrary } from '../../library/get-library.ts';
import style from '../../styles/book.css?raw';

export async function getStaticPaths() {
  const { collections, settings } = await getLibrary();
  if (!settings.saved.includes('epub')) return [];
  return collections.map((collection) => ({ params: { slug: collection.slug }, props: { collection } }));
}

/** A collection as an e-book. */
export const GET: APIRoute<{ collection: Collection }> = async ({ props: { collection } }) => {
  const library = await getLibrary();
  const book = collectionBook(collection, library);
  const bytes = await writeBook(book, { library, style, folder: contentFolder });
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/epub+zip' } });
};
