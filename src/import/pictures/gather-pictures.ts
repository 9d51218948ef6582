/** Gathers an article's pictures and recordings: each once, checked, named for what it shows, with its references in the article renamed. */
import { withoutQuery } from '../../address/without-query.ts';
import { decodePercent } from '../../address/decode-percent.ts';
import { hash } from 'node:crypto';
import { extname } from 'node:path';
import type { VFile } from 'vfile';
import { slugify } from '../../address/slug.ts';
import { sortOf, typeOfRecording } from '../../media/formats.ts';
import { createNamer } from '../../pictures/create-namer.ts';
import { pictureEnding } from '../../pictures/picture-ending.ts';
import { isRemote, readReference } from '../read-reference.ts';
import type { FoundArticle, Wishes } from '../reader.ts';
import { addRemarks, originRemark } from './add-remarks.ts';
import { fetchPicture } from './fetch-picture.ts';
import { decodeData, liftData } from './data-address.ts';
import { findReferences, type Reference } from './find-references.ts';
import { renameReferences } from './rename-references.ts';

const mostBytes = 20_000_000;
/** No article has more. */
const mostPictures = 2000;
const longestName = 48;

/**
 * @param file takes what is to be said of pictures that cannot be had; they stay as they were written
 *
 * @returns the article with the names under which its pictures are stored
 */
export async function gatherPictures(
  found: FoundArticle,
  file: VFile,
  wishes: Wishes,
): Promise<FoundArticle> {
  const lifted = liftData(found.markdown, (number) => `data-picture-${number}`);
  const given = new Map([...found.pictures, ...lifted.pictures]);
  const { image } = found.facts;
  const lead: Reference[] = image?.src ? [{ src: image.src, alt: image.alt ?? image.caption ?? '' }] : [];
  const named = new Map([...lead, ...findReferences(lifted.text)].map((each) => [each.src, each]));

  const nameIt = createNamer('picture');
  const nameOfContent = new Map<string, string>();
  const pictures = new Map<string, Uint8Array>();
  const remarks: string[] = [];
  // Data that is no picture goes back to where it stood.
  const names = new Map(lifted.addresses);
  for (const reference of [...named.values()].slice(0, mostPictures)) {
    const { src } = reference;
    const isRecording = sortOf(src) !== undefined;
    // A recording on a server is shown as a card that leads there.
    if (found.attachments?.has(src) || (isRecording && isRemote(src))) continue;
    const tell = (what: string) =>
      file.message(`the ${isRecording ? 'recording' : 'picture'} "${shown(src)}" ${what}`);
    const held = given.get(src) ?? decodeData(src) ?? (await readReference(src, found));
    const bytes = held ?? (await fetchIfAsked(src, wishes, tell));
    if (!bytes) {
      if (!isRemote(src)) tell('is not beside the file; it stays as it is written');
      continue;
    }
    const ending = isRecording ? recordingEnding(src, bytes, tell) : await checkedEnding(bytes, tell);
    if (ending === undefined) continue;
    const content = hash('sha256', bytes);
    const name = nameOfContent.get(content) ?? nameIt(stemOf(reference, given.has(src)), ending);
    nameOfContent.set(content, name);
    names.set(src, name);
    pictures.set(name, bytes);
    if (!held) remarks.push(originRemark(name, src));
  }

  const facts = image?.src
    ? { ...found.facts, image: { ...image, src: names.get(image.src) ?? image.src } }
    : found.facts;
  return {
    ...found,
    facts,
    markdown: renameReferences(lifted.text, names),
    pictures,
    remarks: [...(found.remarks ?? []), ...remarks],
    ...(found.frontMatter !== undefined && { frontMatter: addRemarks(found.frontMatter, remarks) }),
  };
}

async function fetchIfAsked(
  src: string,
  wishes: Wishes,
  tell: (what: string) => void,
): Promise<Uint8Array | undefined> {
  if (!wishes.pictures || !/^(?:https?:)?\/\//i.test(src)) return undefined;
  const fetched = await fetchPicture(src, wishes);
  if (typeof fetched !== 'string') return fetched;
  tell(`was not fetched: ${fetched}`);
  return undefined;
}

/** @returns undefined for bytes that are not taken */
async function checkedEnding(bytes: Uint8Array, tell: (what: string) => void): Promise<string | undefined> {
  const isLarge = bytes.length > mostBytes;
  const ending = isLarge ? undefined : await pictureEnding(bytes);
  if (ending !== undefined) return ending;
  tell(`${isLarge ? 'has more than 20 MB' : 'is not a picture, or is damaged'}; it was not taken`);
  return undefined;
}

/** @returns undefined for bytes that are not taken */
function recordingEnding(src: string, bytes: Uint8Array, tell: (what: string) => void): string | undefined {
  const isLarge = bytes.length > mostBytes;
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const ending = extname(withoutQuery(src)).toLowerCase();
  if (!isLarge && typeOfRecording(ending, start)) return ending;
  const reason = isLarge
    ? 'has more than 20 MB; it was not taken: put it beside the article'
    : 'is of no kind that browsers play, or is damaged; it was not taken';
  tell(reason);
  return undefined;
}

/** The words that are said of a picture; of one that has a name on disk, that name. */
function stemOf({ src, alt }: Reference, isNameless: boolean): string {
  const written = decodePercent(withoutQuery(src)).replaceAll('\\', '/');
  const file = slugify(written.slice(written.lastIndexOf('/') + 1, written.length - extname(written).length));
  const isTelling = !isNameless && /\p{L}{3}/u.test(file) && !/[0-9a-f]{16}/.test(file);
  return isTelling ? file : cut(slugify(alt)) || (isNameless ? '' : file);
}

function cut(slug: string): string {
  let words = slug;
  while (Buffer.byteLength(words) > longestName)
    words = words.includes('-') ? words.replace(/-[^-]*$/, '') : '';
  return words;
}

function shown(src: string): string {
  return src.length > 80 ? `${src.slice(0, 77)}...` : src;
}
