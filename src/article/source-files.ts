/** Reads the files of an article out of a saved copy, in the form in which `archive/write-source-files.ts` puts them there. */
import { hash } from 'node:crypto';
import { z } from 'zod';

/** A file of an article's folder, to be kept to the byte. */
export interface SourceFile {
  /** From the article's folder, with slashes: `index.md`, `pictures/quay.jpg`. */
  name: string;
  /** Its media type, for whoever reads the copy by hand. */
  type: string;
  bytes: Uint8Array;
}

/** The version of this form; a reader refuses a later one. */
export const version = 1;
/** The element that holds them. */
export const elementId = 'broadsheet-source';

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
