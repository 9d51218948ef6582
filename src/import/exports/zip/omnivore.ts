import { posix } from 'node:path';
import { parseDate } from '../../../date/parse-date.ts';
import type { ZipArchive } from '../../../zip/open-zip.ts';
import { fragmentToMarkdown } from '../../page/markdown/fragment-to-markdown.ts';
import type { Facts, Found } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';
import { addHighlights, type Highlight } from '../highlights/add-highlights.ts';
import { textOf, textsOf } from '../json-items.ts';
import { listed } from '../listed-address.ts';
import { presentFacts } from '../present-facts.ts';
import { remarksOf } from '../remarks-of.ts';

const metadata = /(?:^|\/)metadata_\d+_to_\d+\.json$/;

/** Whether a file of a zip is Omnivore's list of articles. */
export function isOmnivore(path: string): boolean {
  return metadata.test(path);
}

/**
 * Lists of facts, and for each article its page and what was marked in it
 * (https://github.com/omnivore-app/omnivore/blob/main/packages/api/src/jobs/export.ts).
 */
export async function* readOmnivore(archive: ZipArchive): AsyncGenerator<Found | Unreadable> {
  for (const path of archive.sizes.keys()) {
    if (!isOmnivore(path)) continue;
    try {
      for (const item of parseList(await archive.read(path), path)) {
        const found = await readItem(archive, posix.dirname(path), item);
        if (found) yield found;
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield error;
    }
  }
}

async function readItem(
  archive: ZipArchive,
  folder: string,
  item: Record<string, unknown>,
): Promise<Found | Unreadable | undefined> {
  const facts = factsOf(item);
  const slug = textOf(item, 'slug') ?? '';
  const page = posix.join(folder, 'content', `${slug}.html`);
  if (!archive.sizes.has(page))
    return facts.source === undefined ? undefined : listed(facts.source, facts, remarksOf(item));
  try {
    const marks = posix.join(folder, 'highlights', `${slug}.md`);
    const { highlights, notes } = archive.sizes.has(marks)
      ? readHighlights(String(await archive.read(marks)))
      : { highlights: [], notes: [] };
    const text = fragmentToMarkdown(String(await archive.read(page)), facts.source);
    const remarks = [...remarksOf(item), ...notes.map((note) => `note: ${note}`)];
    return { facts, remarks, markdown: addHighlights(text, highlights), pictures: new Map() };
  } catch (error) {
    if (error instanceof Unreadable) return error;
    throw error;
  }
}

function factsOf(item: Record<string, unknown>): Facts {
  const thumbnail = textOf(item, 'thumbnail');
  return presentFacts({
    title: textOf(item, 'title'),
    author: textsOf(item, 'author'),
    date: parseDate(textOf(item, 'publishedAt') ?? ''),
    source: textOf(item, 'url'),
    dek: textOf(item, 'description'),
    image: thumbnail === undefined ? undefined : { src: thumbnail },
    topics: textsOf(item, 'labels'),
    retrieved: parseDate(textOf(item, 'savedAt') ?? ''),
  });
}

function parseList(bytes: Buffer, path: string): Record<string, unknown>[] {
  try {
    const list: unknown = JSON.parse(String(bytes));
    return (Array.isArray(list) ? (list as unknown[]) : []).filter(
      (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
    );
  } catch {
    throw new Unreadable(`${path} is no JSON`);
  }
}

/**
 * Passages, each with its labels and the note on it below; a note that stands before all of them is on the whole article.
 * Omnivore quotes the first line of each paragraph only, and writes no empty line inside a passage.
 */
function readHighlights(markdown: string): { highlights: Highlight[]; notes: string[] } {
  const highlights: Highlight[] = [];
  const notes: string[] = [];
  for (const paragraph of markdown.replaceAll('\r\n', '\n').split(/\n\s*\n/)) {
    const text = paragraph.trim();
    if (text === '') continue;
    const last = highlights.at(-1);
    if (text.startsWith('>')) highlights.push({ quote: text.replace(/^>[ \t]?/gm, '').trim() });
    else if (last) last.note = last.note === undefined ? text : `${last.note}\n${text}`;
    else notes.push(text);
  }
  return { highlights: highlights.filter(({ quote }) => quote !== ''), notes };
}
