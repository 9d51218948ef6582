import { createHash } from 'node:crypto';
import { decodeHTML } from 'entities';
import sax from 'sax';
import { parseDate } from '../../date/parse-date.ts';
import { escapeHtml } from '../../markdown/escape-html.ts';
import { fragmentToMarkdown } from '../page/markdown/fragment-to-markdown.ts';
import type { FoundArticle, Input, Reader } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { revealEvernote } from './evernote-page.ts';
import { isWebAddress } from './listed-address.ts';
import { piecesOf } from './pieces-of.ts';
import { presentFacts } from './present-facts.ts';
import { startOf } from './start-of.ts';

/** A note with its pictures, in characters. Evernote allows 200 MB; no article has as much. */
const longestNote = 100_000_000;
/** Elements within each other, from a note's own inwards: `resource/resource-attributes/file-name`. */
const deepest = 3;

/** An export of Evernote: XML, a note for each article (http://xml.evernote.com/pub/evernote-export4.dtd). */
export const evernote: Reader = {
  kind: 'Evernote export',
  recognises: (input) =>
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!DOCTYPE[^>]{0,200}>\s*)?<en-export[\s>]/i.test(
      startOf(input).slice(0, 1000),
    ),
  async *read(input) {
    for await (const note of notesOf(input)) {
      if (note instanceof Unreadable) yield note;
      else {
        yield articleOf(note);
        yield* attachmentsOf(note);
      }
    }
  },
};

/** Of the clipper since its seventh version, which writes it into the note's text. */
const clippedFrom = /--en-clipped-source-url:\s*((?:&amp;|[^;"\s]){1,2000})/;

/** What an element of a note says, by the names of the elements from the note inwards. */
type Note = Map<string, string[]>;

/** The notes one by one. @throws Unreadable if the export ends within one */
async function* notesOf(input: Input): AsyncGenerator<Note | Unreadable> {
  const reader = sax.parser(true);
  const notes: (Note | Unreadable)[] = [];
  const path: string[] = [];
  let note: Note | undefined;
  let length = 0;
  const add = (text: string) => {
    length += text.length;
    if (path.length > deepest || length > longestNote) return;
    const said = note?.get(path.join('/'));
    if (said) said[said.length - 1] += text;
  };
  reader.onopentag = ({ name }) => {
    if (name === 'note') {
      note = new Map();
      path.length = length = 0;
    } else if (note) {
      path.push(name);
      if (path.length > deepest) return;
      const key = path.join('/');
      const said = note.get(key);
      if (said) said.push('');
      else note.set(key, ['']);
    }
  };
  reader.onclosetag = (name) => {
    path.pop();
    if (name !== 'note' || !note) return;
    const title = note.get('title')?.[0]?.trim() ?? '';
    notes.push(
      length <= longestNote
        ? note
        : new Unreadable(`the note "${title}" is too large; it has ${megabytes(length)}`),
    );
    note = undefined;
  };
  reader.ontext = add;
  reader.oncdata = add;
  // A slip in one note is no reason to lose the others.
  reader.onerror = () => {
    reader.error = null as never;
    reader.resume();
  };
  const decoder = new TextDecoder();
  for await (const bytes of piecesOf(input)) {
    reader.write(decoder.decode(bytes, { stream: true }));
    yield* notes.splice(0);
  }
  if (note) throw new Unreadable('it was cut off: its last note does not end; export it again');
}

function articleOf(note: Note): FoundArticle {
  const one = (key: string) => note.get(key)?.[0]?.trim() || undefined;
  const pictures = picturesOf(note);
  const content = (one('content') ?? '').replace(/^[^]*?<en-note[^>]{0,2000}>|<\/en-note>\s*$/gi, '');
  const source = [
    one('note-attributes/source-url'),
    decodeHTML(clippedFrom.exec(content)?.[1] ?? '').trim(),
  ].find((address) => isWebAddress(address));
  const placed = content
    .replace(/<en-media\s[^>]{1,2000}>(?:\s{0,9}<\/en-media>)?/gi, (media) => placeMedia(media, pictures))
    .replace(/<en-todo\s[^>]{0,99}?checked="true"[^>]{0,99}>/gi, '☑ ')
    .replace(/<en-todo[^>]{0,99}>/gi, '☐ ');
  const unplaced = [...pictures.keys()].filter((hash) => !placed.includes(`"cid:${hash}"`));
  const html = placed + unplaced.map((hash) => `<p><img src="cid:${hash}" alt=""></p>`).join('');
  const author = one('note-attributes/author');
  return {
    facts: presentFacts({
      title: one('title'),
      source,
      topics: (note.get('tag') ?? []).map((tag) => tag.trim()).filter((tag) => tag !== ''),
      retrieved: parseDate(isoOf(one('created') ?? '')),
    }),
    // Who clipped it, more often than who wrote it.
    ...(author !== undefined && { remarks: [`author of the note: ${author}`] }),
    markdown: fragmentToMarkdown(html, source, revealEvernote),
    pictures: new Map([...pictures].map(([hash, bytes]) => [`cid:${hash}`, bytes])),
  };
}

/** What a note holds that is no picture: no article does. */
function* attachmentsOf(note: Note): Generator<Unreadable> {
  const names = note.get('resource/resource-attributes/file-name') ?? [];
  const others = (note.get('resource/mime') ?? []).filter((type) => !/^\s*image\//.test(type)).length;
  if (others === 0) return;
  const what = names
    .filter((name) => !/\.(?:jpe?g|png|gif|webp|svg)\s*$/i.test(name))
    .map((name) => name.trim());
  const title = note.get('title')?.[0]?.trim() ?? '';
  yield new Unreadable(
    `the note "${title}" holds ${others === 1 ? 'a file that is no picture' : `${others} files that are no pictures`}; not taken: ${what.slice(0, 5).join(', ') || 'without a name'}`,
  );
}

/** Pictures by the MD5 of their bytes, which is how a note names them. */
function picturesOf(note: Note): Map<string, Uint8Array> {
  const types = note.get('resource/mime') ?? [];
  const found = (note.get('resource/data') ?? []).map((data): [string, Uint8Array] => {
    const bytes = Buffer.from(data, 'base64');
    return [createHash('md5').update(bytes).digest('hex'), bytes];
  });
  return new Map(found.filter((_, at) => /^\s*image\//.test(types[at] ?? '')));
}

function placeMedia(media: string, pictures: ReadonlyMap<string, Uint8Array>): string {
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]{0,2000})"`, 'i').exec(media)?.[1];
  const hash = attribute('hash')?.toLowerCase() ?? '';
  const type = attribute('type') ?? '';
  if (pictures.has(hash)) return `<img src="cid:${hash}" alt="${attribute('alt') ?? ''}">`;
  return /^image\//i.test(type) ? '' : `<p>[${escapeHtml(type)}]</p>`;
}

/** `20210304T050607Z` as ISO 8601 writes it at length. */
function isoOf(moment: string): string {
  return moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
}

function megabytes(length: number): string {
  return `${Math.round(length / 1e6)} MB`;
}
