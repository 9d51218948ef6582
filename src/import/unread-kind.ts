/** Tells what a file is that nobody reads here, though people have it: documents, web archives, packages. */

/** In words, and what to do with it. */
const kinds = {
  pdf: 'PDF, which nobody reads here; save the page itself, or put the text into a .txt file',
  rtf: 'RTF, which nobody reads here; save the page itself, or put the text into a .txt file',
  office:
    'a document of an office program, which nobody reads here; save it there as a web page (HTML) or as text',
  book: 'an e-book, which nobody reads here; import the pages or texts that it was made of',
  archive:
    'a web archive, which nobody reads here; open it in a player such as ReplayWeb.page, and save its pages from there',
  package: 'a package that nobody opens here; unpack it, and import what is in it',
} as const;

/** How such files begin, as a string of a character for each byte. */
const starts: readonly [string, keyof typeof kinds][] = [
  ['%PDF-', 'pdf'],
  ['{\\rtf', 'rtf'],
  // Word and its kin until 2003 ([MS-CFB], 2.2).
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'office'],
  ['WARC/', 'archive'],
  ['\x1f\x8b', 'package'],
  ['Rar!\x1a', 'package'],
  ['7z\xbc\xaf', 'package'],
  ['\xfd7zXZ', 'package'],
];

/** Files in a zip by which such a one is known: https://www.w3.org/TR/epub/#sec-container-metainf, OPC, ODF, iWork, WACZ. */
const members: readonly [RegExp, keyof typeof kinds][] = [
  [/^META-INF\/container\.xml$/, 'book'],
  [/^(?:\[Content_Types\]\.xml|META-INF\/manifest\.xml|Index\/Document\.iwa)$/, 'office'],
  [/^archive\/[^/]+\.warc(?:\.gz)?$/, 'archive'],
];

/** @returns `PDF, which nobody reads here; …`; undefined for a file that may be read */
export function unreadKind({ name = '', start }: { name?: string; start: Uint8Array }): string | undefined {
  const signature = Buffer.from(start.subarray(0, 8)).toString('latin1');
  const kind = starts.find(([beginning]) => signature.startsWith(beginning))?.[1];
  if (kind === undefined) return undefined;
  return kinds[/\.warc\.gz$/i.test(name) ? 'archive' : kind];
}

/** The same of a zip. @param paths of the files in it */
export function unreadPackage(paths: readonly string[]): string | undefined {
  const kind = members.find(([form]) => paths.some((path) => form.test(path)))?.[1];
  return kind && kinds[kind];
}
