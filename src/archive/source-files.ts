import { hash } from 'node:crypto';
import { z } from 'zod';
import { ContentError } from '../library/content-error.ts';

/** A file of an article's folder, to be kept to the byte. */
export interface SourceFile {
  /** From the article's folder, with slashes: `index.md`, `pictures/quay.jpg`. */
  name: string;
  /** Its media type, for whoever reads the copy by hand. */
  type: string;
  bytes: Uint8Array;
}

/** What a saved copy says of the article whose files it carries. */
export interface SourceFacts {
  /** The article's folder. */
  id: string;
  headline: string;
  /** BCP 47 tag. */
  lang: string;
  /** Address of the original. */
  url?: string;
  datePublished?: string;
  /** `sumOfWords` of the page that stands above the files. */
  textSha256?: string;
}

/** In base64 they are a third larger, and the page, which is one string, may not reach 512 MB. */
const mostBytes = 350_000_000;

/** The version of the form below; a reader refuses a later one. */
export const version = 1;
export const elementId = 'broadsheet-source';

/**
 * The files of an article as JSON-LD of schema.org (https://schema.org/MediaObject), the one data form that programs which
 * save pages again leave in them. Each file is a data address, in a line of its own, so that a text editor and `base64 -d`
 * are enough to take it out. See docs/saved-copy.md.
 *
 * @returns text for a script element: nothing in it can end that
 * @throws ContentError if they are too large for one
 */
export function writeSourceFiles(
  { id, headline, lang, url, datePublished, textSha256 }: SourceFacts,
  files: SourceFile[],
): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > mostBytes) {
    const [largest] = files.toSorted((a, b) => b.bytes.length - a.bytes.length);
    throw new ContentError(
      `articles/${id}: its files have ${inMegabytes(bytes)}, and a saved copy holds ${inMegabytes(mostBytes)}; take "${largest?.name ?? ''}" out, or leave saved copies out: write "saved: [epub]" into site.yaml.`,
    );
  }
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': elementId,
    version,
    identifier: id,
    headline,
    inLanguage: lang,
    url,
    datePublished,
    textSha256,
    encoding: files.map(({ name, type, bytes }) => ({
      '@type': 'MediaObject',
      name,
      encodingFormat: type,
      contentSize: String(bytes.length),
      sha256: hash('sha256', bytes),
      contentUrl: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    })),
  };
  return JSON.stringify(document, null, 1).replaceAll('<', '\\u003c');
}

const form = z.object({
  '@id': z.literal(elementId),
  version: z.number(),
  identifier: z.string(),
  textSha256: z.string().optional(),
  encoding: z
    .array(
      z.object({
        name: z.string(),
        encodingFormat: z.string(),
        sha256: z.string(),
        contentUrl: z.string().regex(/^data:[^,]*;base64,[A-Za-z\d+/=]*$/),
      }),
    )
    .min(1)
    .max(1000),
});

const opening = /<script\b[^>]*\btype\s*=\s*["']?application\/ld\+json["']?[^>]*>/gi;

/** The texts of the elements that may carry files. One of them can be longer than an expression's loop may run. */
function* dataOf(html: string): Generator<string> {
  const closing = /<\/script/gi;
  for (const { 0: tag, index } of html.matchAll(opening)) {
    // What stands in the text of the last one is no element.
    if (index < closing.lastIndex) continue;
    closing.lastIndex = index + tag.length;
    const end = closing.exec(html);
    if (!end) return;
    yield html.slice(index + tag.length, end.index);
  }
}

/** Why a saved copy gives nothing back, in words for the person who has it. */
export class DamagedCopy extends Error {
  override name = 'DamagedCopy';
}

/**
 * Takes the files out of a saved copy.
 *
 * @param html the whole file
 * @returns with what `sumOfWords` gave for the page; nothing, if the copy is older than that
 * @throws DamagedCopy if they are missing, cut off or changed, or a name leads out of the article's folder
 */
export function readSourceFiles(html: string): { id: string; files: SourceFile[]; textSha256?: string } {
  const [payload, ...others] = [...dataOf(html)].filter((text) => text.includes(elementId));
  if (payload === undefined)
    throw new DamagedCopy(
      'the article’s files are not in it; it was cut off, or saved again by a program that drops them',
    );
  if (others.length > 0)
    throw new DamagedCopy('it carries files twice, and nobody can tell which are the article’s');

  const read = form.safeParse(parse(payload));
  if (!read.success) {
    const place = read.error.issues[0]?.path.join('.') ?? '';
    throw new DamagedCopy(`the list of its files is damaged${place === '' ? '' : ` (${place})`}`);
  }
  const { identifier, encoding, textSha256, version: found } = read.data;
  if (found > version)
    throw new DamagedCopy(
      `it was made by a later Broadsheet (form ${found}, and this one knows ${version}); update`,
    );
  const names = new Set<string>();
  const files = encoding.map(({ name, encodingFormat, sha256: told, contentUrl }) => {
    if (!isSafe(name))
      throw new DamagedCopy(`a file in it is called ${JSON.stringify(name)}, which is no name for a file`);
    if (names.has(name.toLowerCase())) throw new DamagedCopy(`two files in it are called ${name}`);
    names.add(name.toLowerCase());
    const bytes = Buffer.from(contentUrl.slice(contentUrl.indexOf(',') + 1), 'base64');
    if (hash('sha256', bytes) !== told)
      throw new DamagedCopy(`${name} was changed: its SHA-256 does not hold`);
    return { name, type: encodingFormat, bytes };
  });
  if (!names.has('index.md')) throw new DamagedCopy('its source, index.md, is not in it');
  return { id: identifier, files, ...(textSha256 !== undefined && { textSha256 }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** No file on Windows has such a name (https://learn.microsoft.com/windows/win32/fileio/naming-a-file); elsewhere a picture may be called `Who came?.jpg`. */
const impossible = process.platform === 'win32' ? /[:*?"<>|]|[. ]$/ : undefined;

/** Relative and short: nothing that leads out of a folder or that this system reads in another way. */
function isSafe(name: string): boolean {
  const parts = name.split('/');
  return (
    name.length <= 300 &&
    parts.length <= 8 &&
    // eslint-disable-next-line no-control-regex -- control characters have no place in a name
    parts.every((part) => part !== '' && !/^\.|[\\\u0000-\u001F]/.test(part) && !impossible?.test(part))
  );
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
