import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { Held, Picture } from './pictures.ts';

/** What a picture is, and what is to be told of it. */
export interface Found {
  picture: Unnamed<Picture>;
  problem?: string;
}

type Unnamed<P> = P extends Held ? Omit<P, 'name'> : P;

/** Formats and endings that Astro's image service takes, by what sharp calls them. */
const processedFormats: Record<string, readonly string[]> = {
  jpeg: ['.jpg', '.jpeg'],
  png: ['.png'],
  webp: ['.webp'],
  heif: ['.avif'],
  tiff: ['.tiff'],
};
/** What browsers show without anybody's help. */
const copiedEndings = new Set(['.jpg', '.jpeg', '.png', '.webp', '.avif', '.gif', '.svg', '.bmp', '.ico']);
const bitmapEndings = new Set(['.bmp', '.ico']);
/** A picture of more pixels than this takes minutes and gigabytes to process; it is copied. */
const mostPixels = 100_000_000;
/** Astro imports a picture by its path, in which these would mean something else. */
const unimportable = /[%?#\p{Cc}]/u;

/** Looks into a picture's file, from the content folder, to see what can be done with it. */
export async function inspectPicture(path: string, folder: string, base: string): Promise<Found> {
  const ending = extname(path).toLowerCase();
  // Sharp throws at no bytes, and reading a pipe never ends.
  const { size } = await stat(join(folder, path));
  const bytes = size > 0 ? await readFile(join(folder, path)).catch(() => undefined) : undefined;
  const facts =
    bytes &&
    (await sharp(bytes, { limitInputPixels: false })
      .metadata()
      .catch(() => undefined));
  if (!facts?.width || !facts.height) {
    // Sharp does not know bitmaps and icons; browsers do.
    return bytes && isBitmap(bytes) && bitmapEndings.has(ending)
      ? { picture: { kind: 'copied', path } }
      : { picture: { kind: 'missing' }, problem: 'is not a picture, or is damaged; save it again' };
  }
  const { format, pages = 1 } = facts;
  const { width, height } = facts.autoOrient;
  const isProcessed =
    processedFormats[format]?.includes(ending) === true &&
    pages === 1 &&
    width * height <= mostPixels &&
    !unimportable.test(folder + base + path);
  if (isProcessed) return { picture: { kind: 'processed', path, width, height, format } };
  const canBeRead = await readPicture(join(folder, path)).then(
    () => true,
    () => false,
  );
  if (copiedEndings.has(ending) && canBeRead) return { picture: { kind: 'copied', path, width, height } };
  const endings = processedFormats[format];
  return {
    picture: { kind: 'missing' },
    problem:
      endings && format !== 'tiff' && !copiedEndings.has(ending)
        ? `is ${format}, but its name does not say so; rename it to end in ${endings[0]}`
        : `is ${format}, which browsers do not show; save it as JPEG or PNG`,
  };
}

/** `BM` of a bitmap, or the first bytes of an icon. */
function isBitmap(bytes: Uint8Array): boolean {
  return (
    (bytes[0] === 0x42 && bytes[1] === 0x4d) ||
    (bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 1 && bytes[3] === 0)
  );
}

/**
 * The bytes that the site shows for a picture of the content folder. A drawing can carry scripts, which would run in the
 * site's name if somebody opened it, so it is printed.
 *
 * @param file absolute path
 */
export async function readPicture(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readFile(file);
  if (extname(file).toLowerCase() !== '.svg') return new Uint8Array(bytes);
  return new Uint8Array(await sharp(bytes, { density: 192 }).png().toBuffer());
}
