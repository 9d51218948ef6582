/** What a note of Evernote's holds beside its text: pictures, and files of any other kind. */
import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import { escapeHtml } from '../../../markdown/escape-html.ts';
import { sortOf } from '../../../media/formats.ts';
import { createNamer } from '../../../pictures/create-namer.ts';
import { isPictureName } from '../../../pictures/picture-name.ts';

/** What an element of a note says, by the names of the elements from the note inwards. */
export type Note = Map<string, string[]>;

export interface NoteFiles {
  /** By the address under which the text names them. */
  pictures: Map<string, Uint8Array>;
  /** By the name under which they are stored. */
  attachments: Map<string, Uint8Array>;
  /** The names of those that are recordings, by the address under which the text names them. */
  recordings: Map<string, string>;
  /** What stands for each in the text, by the MD5 of its bytes, which is how a note names it. */
  places: Map<string, (alt: string) => string>;
}

const mediaElement = /<en-media\s[^>]{1,2000}>(?:\s{0,9}<\/en-media>)?/gi;

/** A note's files, each once, named for what it calls them. */
export function filesOf(note: Note): NoteFiles {
  const files: NoteFiles = {
    pictures: new Map(),
    attachments: new Map(),
    recordings: new Map(),
    places: new Map(),
  };
  const nameIt = createNamer('file');
  for (const [at, data] of (note.get('resource/data') ?? []).entries()) {
    const bytes = Buffer.from(data, 'base64');
    const hash = createHash('md5').update(bytes).digest('hex');
    if (bytes.length === 0 || files.places.has(hash)) continue;
    const type = note.get('resource/mime')?.[at]?.trim() ?? '';
    const written = note.get('resource/resource-attributes/file-name')?.[at]?.trim() ?? '';
    const shown = (alt: string) => `<img src="cid:${hash}" alt="${alt}">`;
    if (/^image\//.test(type) || isPictureName(written)) {
      files.pictures.set(`cid:${hash}`, bytes);
      files.places.set(hash, shown);
      continue;
    }
    const name = nameIt(written, endingOf(written, type));
    files.attachments.set(name, bytes);
    if (sortOf(name) !== undefined) files.recordings.set(`cid:${hash}`, name);
    files.places.set(hash, sortOf(name) === undefined ? () => `<p>[${escapeHtml(name)}]</p>` : shown);
  }
  return files;
}

/** A Markdown file beside an article would be read as one; it becomes plain text. */
function endingOf(name: string, type: string): string {
  const ending = /^\.\w{1,10}$/.exec(extname(name))?.[0].toLowerCase();
  if (ending === '.md') return '.md.txt';
  return ending ?? (type === 'application/pdf' ? '.pdf' : '');
}

/** The text with each file where it stood, and below it those that stood nowhere. */
export function placeFiles(content: string, { places }: NoteFiles): string {
  const placed = new Set<string>();
  const text = content.replace(mediaElement, (media) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]{0,2000})"`, 'i').exec(media)?.[1];
    const hash = attribute('hash')?.toLowerCase() ?? '';
    const place = places.get(hash);
    if (place) placed.add(hash);
    const type = attribute('type') ?? '';
    return place?.(attribute('alt') ?? '') ?? (/^image\//i.test(type) ? '' : `<p>[${escapeHtml(type)}]</p>`);
  });
  const others = [...places].filter(([hash]) => !placed.has(hash));
  return text + others.map(([, place]) => `<p>${place('')}</p>`).join('');
}
