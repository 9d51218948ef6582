import { posix } from 'node:path';
import { promisify } from 'node:util';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { parseDate } from '../../date/parse-date.ts';
import { fragmentToMarkdown } from '../page/fragment-to-markdown.ts';
import type { Found, Input, Reader } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { addHighlights, type Highlight } from './add-highlights.ts';
import { textOf, textsOf } from './json-items.ts';
import { presentFacts } from './wallabag.ts';

/** No export has more; what has is made to fill a disk (https://www.bamsoftware.com/hacks/zipbomb/). */
const mostEntries = 100_000;
const mostBytes = 4_000_000_000;
const mostBytesOfOne = 100_000_000;
const mostRatio = 500;
const smallBytes = 5_000_000;
const article = /\.(?:md|markdown|html?|mhtml?|txt|json|csv)$/i;

/**
 * A zip: what Omnivore exports, Readeck (a folder with `index.md` and pictures for each article), or any with files that can
 * be imported by themselves. Nothing is unpacked to the disk.
 */
export const zip: Reader = {
  kind: 'zip',
  recognises: ({ start }) => start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4,
  async *read(input, file, wishes) {
    const archive = await openZip(input);
    try {
      const entries = await listEntries(archive);
      const isOmnivore = [...entries.keys()].some((name) => /(?:^|\/)metadata_\d+_to_\d+\.json$/.test(name));
      if (isOmnivore) yield* readOmnivore(archive, entries);
      else {
        // Not at the top: the list of readers holds this one.
        const { recognise } = await import('../readers.ts');
        for (const [name, entry] of entries) {
          if (!article.test(name)) continue;
          const inner = await innerInput(archive, entries, name, entry, input);
          const reader = recognise(inner);
          if (!reader || reader.kind === 'zip')
            file.message(`${name}: nobody can tell what it is; it was not taken`);
          else yield* reader.read(inner, file, wishes);
        }
      }
    } finally {
      archive.close();
    }
  },
};

async function openZip(input: Input): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  try {
    if (input.path !== undefined)
      return await promisify<string, typeof options, ZipFile>(open as never)(input.path, options);
    return await promisify<Buffer, typeof options, ZipFile>(fromBuffer as never)(
      Buffer.from(await input.read()),
      options,
    );
  } catch (error) {
    throw unreadable(error);
  }
}

/** Every file by its name. @throws Unreadable for a name that leads out of a folder, and for more than any export has */
function listEntries(archive: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  return new Promise((resolve, reject) => {
    archive.on('error', (error) => {
      reject(unreadable(error));
    });
    archive.on('end', () => {
      resolve(entries);
    });
    archive.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      const isBomb =
        entry.uncompressedSize > smallBytes && entry.uncompressedSize > mostRatio * entry.compressedSize;
      if (entries.size >= mostEntries || total > mostBytes || isBomb) {
        reject(new Unreadable(`it would unpack to more than any export has (${entry.fileName})`));
        return;
      }
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

async function readEntry(archive: ZipFile, entry: Entry): Promise<Buffer> {
  if (entry.isEncrypted())
    throw new Unreadable(`${entry.fileName} is encrypted; unpack it with its password first`);
  if (entry.uncompressedSize > mostBytesOfOne)
    throw new Unreadable(
      `${entry.fileName} has ${Math.round(entry.uncompressedSize / 1e6)} MB, which is too much`,
    );
  try {
    const stream = await promisify(
      archive.openReadStream.bind(archive) as (
        entry: Entry,
        done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
      ) => void,
    )(entry);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  } catch (error) {
    throw unreadable(error);
  }
}

async function innerInput(
  archive: ZipFile,
  entries: Map<string, Entry>,
  name: string,
  entry: Entry,
  outer: Input,
): Promise<Input> {
  const bytes = await readEntry(archive, entry);
  return {
    name: `${outer.name}/${name}`,
    size: bytes.length,
    start: bytes.subarray(0, 65_536),
    read: () => Promise.resolve(bytes),
    readBeside: async (path) => {
      const beside = entries.get(posix.join(posix.dirname(name), path));
      return beside && beside.uncompressedSize <= 20_000_000 ? readEntry(archive, beside) : undefined;
    },
  };
}

/** https://github.com/omnivore-app/omnivore/blob/main/packages/export-handler: lists of facts, a page and the marks of each. */
async function* readOmnivore(archive: ZipFile, entries: Map<string, Entry>): AsyncGenerator<Found> {
  for (const [name, entry] of entries) {
    if (!/(?:^|\/)metadata_\d+_to_\d+\.json$/.test(name)) continue;
    const folder = posix.dirname(name);
    for (const item of parseList(await readEntry(archive, entry), name)) {
      const slug = textOf(item, 'slug') ?? '';
      const address = textOf(item, 'url');
      const facts = presentFacts({
        title: textOf(item, 'title'),
        author: textsOf(item, 'author'),
        date: parseDate(textOf(item, 'publishedAt') ?? ''),
        source: address,
        dek: textOf(item, 'description'),
        topics: textsOf(item, 'labels'),
        retrieved: parseDate(textOf(item, 'savedAt') ?? ''),
      });
      const content = entries.get(posix.join(folder, 'content', `${slug}.html`));
      if (content) {
        const marks = entries.get(posix.join(folder, 'highlights', `${slug}.md`));
        const highlights = marks ? readHighlights(String(await readEntry(archive, marks))) : [];
        const html = String(await readEntry(archive, content));
        const markdown = addHighlights(fragmentToMarkdown(html, address), highlights);
        yield { facts, markdown, pictures: new Map() };
      } else if (address !== undefined) yield { address, facts };
    }
  }
}

function parseList(bytes: Buffer, name: string): Record<string, unknown>[] {
  try {
    const list: unknown = JSON.parse(String(bytes));
    return Array.isArray(list) ? (list as Record<string, unknown>[]) : [];
  } catch {
    throw new Unreadable(`${name} in it is no JSON`);
  }
}

/** Quotations, each with what was noted on it below. */
function readHighlights(markdown: string): Highlight[] {
  return markdown.split(/\n(?=>)/).flatMap((block): Highlight[] => {
    const lines = block.split('\n');
    const quote = lines
      .filter((line) => line.startsWith('>'))
      .map((line) => line.replace(/^>\s?/, ''))
      .join(' ');
    const note = lines
      .filter((line) => !/^(?:>|#)/.test(line))
      .join(' ')
      .trim();
    return quote.trim() === '' ? [] : [{ quote: quote.trim(), ...(note && { note }) }];
  });
}

/** What the package says, in a sentence. */
function unreadable(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  return new Unreadable(
    `it is damaged, or no zip that can be trusted: ${error instanceof Error ? error.message : ''}`,
  );
}
