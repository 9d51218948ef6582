import { bitmaps } from './bitmaps.ts';
import { isDrawing } from './print-drawing.ts';
import { sizeOfBitmap } from './size-of-bitmap.ts';

/** The endings by which hosts and browsers know the formats, by what sharp calls them. */
export const endings: Readonly<Record<string, string>> = {
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  gif: '.gif',
  heif: '.avif',
  tiff: '.tiff',
};

/**
 * The ending of a picture's file, from what is in it.
 *
 * @returns undefined for bytes that are no picture
 */
export async function pictureEnding(bytes: Uint8Array): Promise<string | undefined> {
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // An error page of a server begins with markup, too.
  if (isDrawing(stored))
    return /<(?:\w+:)?svg[\s>]/i.test(stored.toString('latin1', 0, 4000)) ? '.svg' : undefined;
  const bitmap = sizeOfBitmap(stored);
  if (bitmap) return bitmap.ending;
  const facts = await bitmaps(stored, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  return endings[facts?.format ?? ''];
}
