/** Makes an article of a page, wherever its pictures were saved. */
import { readPage } from '../page/read-page.ts';
import { findReferences } from '../pictures/find-references.ts';
import { renameReferences } from '../pictures/rename-references.ts';
import type { Facts, FoundArticle } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { unwrapArchived } from './archived-page.ts';
import { liftPictures } from './lift-pictures.ts';
import { readNoteProperties } from './note-properties.ts';
import { readSavedFrom } from './saved-from.ts';

export interface SavedPage {
  html: string;
  /** What is known of it from elsewhere. */
  address?: string;
  day?: string;
  /** Pictures that were saved with it: by a path from its folder, or by an address. */
  find(reference: string): Promise<Uint8Array | undefined>;
}

/** Browsers leave the addresses of larger pictures beside those that they saved. */
const savedPicture = /\ssrc=["'](?:\.\/)?[^"':/.][^"':]{0,200}\/[^"']{1,200}["']/;
const largerPictures = /\s(?:data-)?srcset=(?:"[^"]{0,20000}"|'[^']{0,20000}')/gi;

/** @throws Unreadable if there is no article on it */
export async function readSavedPage({ html: written, address, day, find }: SavedPage): Promise<FoundArticle> {
  const saved = readSavedFrom(written);
  const savedAt = address ?? saved.address;
  const archived = unwrapArchived(written, savedAt);
  const properties = readNoteProperties(archived?.html ?? written);
  const html = properties?.html ?? archived?.html ?? written;
  const lifted = liftPictures(html);
  const isSavedWhole = /<!--\s*saved from url=/.test(html.slice(0, 4000)) || savedPicture.test(html);
  const plain = isSavedWhole ? lifted.html.replace(largerPictures, '') : lifted.html;
  const page = readPage(plain, { address: archived?.original ?? savedAt });
  if (page.body.trim() === '') throw new Unreadable('there is no article on this page');

  const source = properties?.facts.source ?? page.source ?? savedAt;
  const pictures = new Map(lifted.pictures);
  const references = [page.image?.src ?? '', ...findReferences(page.body).map(({ src }) => src)];
  for (const reference of new Set(references)) {
    const bytes =
      pictures.get(reference) ?? (await find(reference)) ?? (await find(pathOf(reference, source)));
    if (bytes) pictures.set(reference, bytes);
  }
  const larger = new Map([...page.larger].filter(([shown]) => !pictures.has(shown)));
  const image = page.image && { ...page.image, src: larger.get(page.image.src) ?? page.image.src };

  const retrieved = day ?? saved.day;
  const facts: Facts = {
    ...(page.title && { title: page.title }),
    ...(page.author.length > 0 && { author: page.author }),
    ...(page.date && { date: page.date }),
    ...(source && { source }),
    ...(page.publisher && { publisher: page.publisher }),
    ...(page.dek && { dek: page.dek }),
    ...(page.lang && { lang: page.lang }),
    ...(image && { image }),
    ...(page.updated && page.updated !== page.date && { updated: page.updated }),
    ...(retrieved && { retrieved }),
    ...(archived && { archived: [archived.copy] }),
    ...properties?.facts,
  };
  const remarks = [
    ...(page.kicker === undefined ? [] : [`kicker: ${page.kicker}`]),
    ...page.notes.map((note) => `note: ${note}`),
    ...(properties?.remarks ?? []),
  ];
  return {
    facts,
    remarks,
    leftOut: page.leftOut,
    markdown: renameReferences(`${page.body.trim()}\n`, larger),
    pictures,
  };
}

/** Where a browser saved a picture, whose path was taken for one of the site. */
function pathOf(reference: string, page: string | undefined): string {
  const folder = URL.parse('.', page)?.href;
  return folder !== undefined && reference.startsWith(folder) ? reference.slice(folder.length) : reference;
}
