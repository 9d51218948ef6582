import { bitmaps, versions } from './bitmaps.ts';
import { writeCached, keyOf, readCached } from './cache.ts';
import type { WholePicture } from './picture.ts';
import { readOriginal } from './read-original.ts';

const widest = 1200;

/**
 * The first picture of an animation, or one in a format that only browsers know, as PNG.
 *
 * @param folder absolute path of the content folder
 * @returns undefined for a format that is not known here (BMP, ICO)
 */
export async function renderStill(
  { origin }: WholePicture,
  folder: string,
): Promise<Buffer<ArrayBuffer> | undefined> {
  const original = await readOriginal(origin, folder);
  const key = keyOf(original, { made: 'still', widest, versions });
  const kept = await readCached(key);
  if (kept) return kept;
  const png = await bitmaps(original, { failOn: 'none', limitInputPixels: false })
    .autoOrient()
    .resize({ width: widest, withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer()
    .catch(() => undefined);
  if (!png) return undefined;
  const bytes = Buffer.from(png);
  await writeCached(key, bytes);
  return bytes;
}
