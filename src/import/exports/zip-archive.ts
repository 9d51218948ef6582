/** Opens a zip that a stranger made: what is in it, within limits; nothing is unpacked to the disk. */
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import type { Input } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';

/** No export has more; what has is made to fill a disk (https://www.bamsoftware.com/hacks/zipbomb/). */
const mostEntries = 100_000;
const mostBytes = 4_000_000_000;
const mostBytesOfOne = 100_000_000;
/** Text shrinks to a tenth; a file to a five hundredth only if it says one thing again and again. */
const mostRatio = 500;
const smallBytes = 5_000_000;

export interface ZipArchive {
  /** Every file's size in bytes by its path in the zip, in the order of the zip. */
  sizes: ReadonlyMap<string, number>;
  /** @throws Unreadable with the reason, if the file is missing, encrypted, damaged, too large or a link */
  read(path: string): Promise<Buffer>;
  close(): void;
}

/** @throws Unreadable for a damaged zip, a path that leads out of it, and for more than any export has */
export async function openZipArchive(input: Input): Promise<ZipArchive> {
  const archive = await openFile(input);
  try {
    const entries = await listEntries(archive, input.size);
    return {
      sizes: new Map([...entries].map(([path, { uncompressedSize }]) => [path, uncompressedSize])),
      read: async (path) => {
        const entry = entries.get(path);
        if (!entry) throw new Unreadable(`${path} is not in it`);
        return readEntry(archive, entry);
      },
      close: () => {
        archive.close();
      },
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function openFile(input: Input): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  try {
    if (input.path !== undefined)
      return await promisify<string, typeof options, ZipFile>(open as never)(input.path, options);
    return await promisify<Buffer, typeof options, ZipFile>(fromBuffer as never)(
      Buffer.from(await input.read()),
      options,
    );
  } catch (error) {
    throw damaged('it', error);
  }
}

function listEntries(archive: ZipFile, size: number): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  let total = 0;
  return new Promise((resolve, reject) => {
    archive.on('error', (error) => {
      reject(damaged('it', error));
    });
    archive.on('end', () => {
      resolve(entries);
    });
    archive.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      if (entries.size >= mostEntries || total > mostBytes || isBomb(entry) || isBombTogether(total, size)) {
        reject(new Unreadable(`it would unpack to more than any export has (${entry.fileName})`));
        return;
      }
      if (!entry.fileName.endsWith('/')) entries.set(entry.fileName, entry);
      archive.readEntry();
    });
    archive.readEntry();
  });
}

function isBomb({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize > smallBytes && uncompressedSize > mostRatio * compressedSize;
}

/** Many small files, or files that share their bytes. */
function isBombTogether(total: number, size: number): boolean {
  return total > smallBytes * 10 && total > mostRatio * size;
}

async function readEntry(archive: ZipFile, entry: Entry): Promise<Buffer> {
  const { fileName, uncompressedSize } = entry;
  if (entry.isEncrypted())
    throw new Unreadable(`${fileName} is encrypted; unpack it with its password first`);
  if (isLink(entry)) throw new Unreadable(`${fileName} is a link to another file; it was not followed`);
  if (uncompressedSize > mostBytesOfOne)
    throw new Unreadable(`${fileName} has ${Math.round(uncompressedSize / 1e6)} MB, which is too much`);
  try {
    const stream = await promisify(
      archive.openReadStream.bind(archive) as (
        entry: Entry,
        done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
      ) => void,
    )(entry);
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    const bytes = Buffer.concat(pieces);
    if (crc32(bytes) !== entry.crc32) throw new Error('its checksum does not hold');
    return bytes;
  } catch (error) {
    throw damaged(fileName, error);
  }
}

/** The upper half of the attributes is the mode of a file on Unix (APPNOTE.TXT, 4.4.15). */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function damaged(what: string, error: unknown): Unreadable {
  const reason = error instanceof Error ? error.message : '';
  return new Unreadable(`${what} is damaged, or no zip that can be trusted: ${reason}`);
}
