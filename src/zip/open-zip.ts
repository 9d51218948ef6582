/** Opens a zip that a stranger made: what is in it, within limits; nothing is unpacked to the disk. */
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { BadZip } from './bad-zip.ts';

/** What a zip may hold. What has more is made to fill a disk or to take for ever (https://www.bamsoftware.com/hacks/zipbomb/). */
export interface ZipLimits {
  entries: number;
  bytes: number;
  bytesOfOne: number;
}

/** Text shrinks to a tenth; a file to a five hundredth only if it says one thing again and again. */
const mostRatio = 500;
const smallBytes = 5_000_000;

export interface ZipArchive {
  /** Every file's size in bytes by its path in the zip, in the order of the zip. */
  sizes: ReadonlyMap<string, number>;
  /** A path that is in it twice, if one is: programs do not agree on which file that is. The last one is read. */
  repeated?: string;
  /** @throws BadZip with the reason, if the file is missing, encrypted, damaged, too large or a link */
  read(path: string): Promise<Buffer>;
  /** The same piece by piece, without the zip's own checksum being held against it. @throws BadZip, and its stream any error */
  stream(path: string): Promise<Readable>;
  close(): void;
}

/**
 * @param file its path, or its bytes
 *
 * @throws BadZip for a damaged zip, a path that leads out of it, and for more than the limits
 */
export async function openZip(file: string | Buffer, limits: ZipLimits): Promise<ZipArchive> {
  const archive = await openFile(file);
  try {
    const { entries, repeated } = await listEntries(archive, limits);
    const stream = async (path: string) => {
      const entry = entries.get(path);
      if (!entry) throw new BadZip(`${path} is not in it`);
      return openEntry(archive, entry, limits);
    };
    return {
      sizes: new Map([...entries].map(([path, { uncompressedSize }]) => [path, uncompressedSize])),
      repeated,
      stream,
      read: async (path) => readWhole(path, await stream(path), entries.get(path)?.crc32),
      close: () => {
        archive.close();
      },
    };
  } catch (error) {
    archive.close();
    throw error;
  }
}

async function openFile(file: string | Buffer): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true } as const;
  try {
    if (typeof file === 'string')
      return await promisify<string, typeof options, ZipFile>(open as never)(file, options);
    return await promisify<Buffer, typeof options, ZipFile>(fromBuffer as never)(file, options);
  } catch (error) {
    throw damaged('it', error);
  }
}

function listEntries(
  archive: ZipFile,
  limits: ZipLimits,
): Promise<{ entries: Map<string, Entry>; repeated?: string }> {
  const entries = new Map<string, Entry>();
  let repeated: string | undefined;
  let total = 0;
  return new Promise((resolve, reject) => {
    archive.on('error', (error) => {
      reject(damaged('it', error));
    });
    archive.on('end', () => {
      resolve({ entries, repeated });
    });
    archive.on('entry', (entry: Entry) => {
      const { fileName, uncompressedSize } = entry;
      total += uncompressedSize;
      const isMore = entries.size >= limits.entries || total > limits.bytes;
      if (isMore || isBomb(entry) || isBombTogether(total, archive.fileSize)) {
        reject(new BadZip(`it would unpack to more than any such zip has (${fileName})`));
        return;
      }
      if (entries.has(fileName)) repeated ??= fileName;
      if (!fileName.endsWith('/')) entries.set(fileName, entry);
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

async function openEntry(archive: ZipFile, entry: Entry, { bytesOfOne }: ZipLimits): Promise<Readable> {
  const { fileName, uncompressedSize } = entry;
  if (entry.isEncrypted()) throw new BadZip(`${fileName} is encrypted; unpack it with its password first`);
  if (isLink(entry)) throw new BadZip(`${fileName} is a link to another file; it was not followed`);
  if (uncompressedSize > bytesOfOne)
    throw new BadZip(`${fileName} has ${Math.round(uncompressedSize / 1e6)} MB, which is too much`);
  const openStream = promisify(
    archive.openReadStream.bind(archive) as (
      entry: Entry,
      done: (error: Error | null, stream: Readable) => void,
    ) => void,
  );
  return openStream(entry).catch((error: unknown) => {
    throw damaged(fileName, error);
  });
}

async function readWhole(path: string, stream: Readable, sum?: number): Promise<Buffer> {
  try {
    const pieces: Buffer[] = [];
    for await (const piece of stream) pieces.push(piece as Buffer);
    const bytes = Buffer.concat(pieces);
    if (crc32(bytes) !== sum) throw new Error('its checksum does not hold');
    return bytes;
  } catch (error) {
    throw damaged(path, error);
  }
}

/** The upper half of the attributes is the mode of a file on Unix (APPNOTE.TXT, 4.4.15). */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function damaged(what: string, error: unknown): BadZip {
  const reason = error instanceof Error ? error.message : '';
  return new BadZip(`${what} is damaged, or no zip that can be trusted: ${reason}`);
}
