import { clipping } from './clipping/clipping.ts';
import { bookmarkTree } from './exports/links/bookmark-tree.ts';
import { bookmarks } from './exports/links/bookmarks.ts';
import { evernote } from './exports/evernote/evernote.ts';
import { linkFile } from './exports/links/link-file.ts';
import { linkJson } from './exports/links/link-json.ts';
import { linkTable } from './exports/links/link-table.ts';
import { scrapedJson } from './exports/scraped-json.ts';
import { wallabag } from './exports/wallabag.ts';
import { zipReader } from './exports/zip/zip.ts';
import { mail } from './saved-page/mail.ts';
import { mhtml } from './saved-page/mhtml.ts';
import { page } from './saved-page/page.ts';
import { webarchive } from './saved-page/webarchive.ts';
import { savedCopy } from './saved-copy.ts';
import { scrape } from './scrape/scrape.ts';
import type { Input, Reader } from './reader.ts';

/** All readers, the most specific first: the first that recognises an input reads it. */
const readers: readonly Reader[] = [
  zipReader((input) => recognise(input)),
  savedCopy,
  mail,
  mhtml,
  webarchive,
  wallabag,
  scrapedJson,
  evernote,
  bookmarkTree,
  linkJson,
  bookmarks,
  linkFile,
  page,
  clipping,
  linkTable,
  scrape,
];

/** The kinds of readers that find nothing but addresses. */
export const listKinds: ReadonlySet<string> = new Set(
  [bookmarks, bookmarkTree, linkFile, linkJson, linkTable].map(({ kind }) => kind),
);

/** Decides what an input is. @returns undefined if no reader knows it */
export function recognise(input: Input): Reader | undefined {
  return readers.find((reader) => reader.recognises(input));
}
