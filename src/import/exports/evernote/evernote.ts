import { decodeHTML } from 'entities';
import sax from 'sax';
import { parseDate } from '../../../date/parse-date.ts';
import { fragmentToMarkdown } from '../../page/markdown/fragment-to-markdown.ts';
import { renameReferences } from '../../pictures/rename-references.ts';
import type { FoundArticle, Input, Reader } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';
import { filesOf, placeFiles, type Note } from './evernote-files.ts';
import { revealEvernote } from './evernote-page.ts';
import { isWebAddress } from '../listed-address.ts';
import { piecesOf } from '../pieces-of.ts';
import { presentFacts } from '../present-facts.ts';
import { startOf } from '../start-of.ts';

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
  async *read(input, file) {
    for await (const note of notesOf(input)) {
      if (note instanceof Unreadable) yield note;
      else {
        const article = articleOf(note);
        const names = [...(article.attachments?.keys() ?? [])];
        if (names.length > 0)
          file.info(
            `the note "${article.facts.title ?? ''}" holds other files than pictures; they lie beside the article: ${names.join(', ')}`,
          );
        yield article;
      }
    }
  },
};

/** The address of the page, which the clipper writes into the note's text since its seventh version. */
const clippedFrom = /--en-clipped-source-url:\s*((?:&amp;|[^;"\s]){1,2000})/;

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
    if (path.length === 1 && name === 'resource') fillIn(note);
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
  const files = filesOf(note);
  const content = (one('content') ?? '').replace(/^[^]*?<en-note[^>]{0,2000}>|<\/en-note>\s*$/gi, '');
  const source = [
    one('note-attributes/source-url'),
    decodeHTML(clippedFrom.exec(content)?.[1] ?? '').trim(),
  ].find((address) => isWebAddress(address));
  const html = placeFiles(content, files)
    .replace(/<en-todo\s[^>]{0,99}?checked="true"[^>]{0,99}>/gi, '☑ ')
    .replace(/<en-todo[^>]{0,99}>/gi, '☐ ');
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
    markdown: renameReferences(fragmentToMarkdown(html, source, revealEvernote), files.recordings),
    pictures: files.pictures,
    attachments: files.attachments,
  };
}

/** What a resource does not say of itself is empty, so that each has its place in the lists of what they say. */
function fillIn(note: Note | undefined): void {
  const said = ['resource/data', 'resource/mime', 'resource/resource-attributes/file-name'];
  const count = Math.max(...said.map((key) => note?.get(key)?.length ?? 0));
  for (const key of said) {
    const list = note?.get(key) ?? [];
    while (list.length < count) list.push('');
    note?.set(key, list);
  }
}

/** `20210304T050607Z` as ISO 8601 writes it at length. */
function isoOf(moment: string): string {
  return moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, '$1-$2-$3T$4:$5:$6');
}

function megabytes(length: number): string {
  return `${Math.round(length / 1e6)} MB`;
}
