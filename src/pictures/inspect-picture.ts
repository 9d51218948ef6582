import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metadata } from 'sharp';
import { bitmaps, versions } from './bitmaps.ts';
import { writeCached, keyOf, readCached } from './cache.ts';
import type { HeldPicture, MissingPicture, SizedPicture, Unnamed, WholePicture } from './picture.ts';
import { isDrawing, printDrawing } from './print-drawing.ts';
import { isDataAddress, readStored } from './read-original.ts';
import { endings } from './picture-ending.ts';
import { sizeOfBitmap } from './size-of-bitmap.ts';

/** What a picture is, and what is to be told of it. */
export type Inspected =
  | {
      picture: Unnamed<HeldPicture>;
      /** The ending of its file's name on the site. */
      ending: string;
      problem?: string;
    }
  | { picture: MissingPicture; problem: string };

const lossless = new Set(['png', 'gif']);
/** Bytes; more than this is no picture of an article. */
const mostBytes = 250_000_000;
/** A picture of more pixels takes much longer than a second to make sizes of. */
const mostPixels = 100_000_000;
/** The decoder of AVIF takes four times as long. */
const mostPixelsOfAvif = 25_000_000;
/** What a reader's browser is given undiminished: 100 MB when it is decoded. */
const mostPixelsShown = 25_000_000;
/** WebP's limit (https://developers.google.com/speed/webp/faq#what_is_the_maximum_size_a_webp_image_can_be). */
const longestSide = 16_383;
/** A JPEG in more scans is decoded as often; cameras write one, web servers about ten. */
const usualScans = 10;
const notAPicture = 'is not a picture, or is damaged; save it again';
/** Shown as they are: smaller sizes would save nothing that anybody would notice. */
const smallBytes = 40_000;
const smallWidth = 816;

/**
 * Reads a picture's format and size from its file.
 *
 * @param origin its file, from the content folder, or its data address
 * @param folder absolute path of the content folder
 */
export async function inspectPicture(origin: string, folder: string): Promise<Inspected> {
  const size = isDataAddress(origin) ? origin.length : (await stat(join(folder, origin))).size;
  if (size > mostBytes) return missing(`has ${Math.round(size / 1e6)} MB; save a smaller one`);
  const stored = await readStored(origin, folder).catch(() => undefined);
  if (stored === undefined) return missing('cannot be read; let yourself read it');
  if (stored.length === 0) return missing(notAPicture);

  if (isDrawing(stored)) return inspectDrawing(stored, origin);
  const bitmap = sizeOfBitmap(stored);
  if (bitmap) return asItIs(origin, bitmap, bitmap.ending);

  const facts = await bitmaps(stored, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  const isHeic = /^(?:hei[cmsx]|hev[cx]|mif1|msf1)$/.test(stored.subarray(8, 12).toString('latin1'));
  if (isHeic && facts?.compression !== 'av1') {
    return missing('is HEIC, which browsers do not show; save it as JPEG or PNG');
  }
  const ending = endings[facts?.format ?? ''];
  if (!facts?.width || !facts.height || ending === undefined) {
    return missing(notAPicture);
  }
  return inspectBitmap(stored, facts, origin, ending);
}

async function inspectDrawing(stored: Buffer, origin: string): Promise<Inspected> {
  const print = await printDrawing(stored);
  const facts = print && (await bitmaps(print).metadata());
  if (!facts) {
    return missing(
      'cannot be drawn: it is no SVG, is damaged, or takes longer than a second; save it as PNG',
    );
  }
  const { width: pixels, height } = facts;
  return {
    picture: {
      kind: 'sized',
      origin,
      width: Math.max(1, Math.round(pixels / 2)),
      height: Math.max(1, Math.round(height / 2)),
      pixels,
      plain: 'png',
      isLineArt: isLineArt(facts, print.length),
    },
    ending: '.png',
  };
}

async function inspectBitmap(
  stored: Buffer,
  facts: Metadata,
  origin: string,
  ending: string,
): Promise<Inspected> {
  const { format, pages = 1, autoOrient, hasAlpha } = facts;
  const { width, height } = autoOrient;
  const pixels = width * height;
  const isAnimation = (format === 'gif' || format === 'webp') && pages > 1;
  if ((isAnimation || isAnimatedPng(stored)) && pixels <= mostPixelsShown) {
    return asItIs(origin, { width, height }, ending);
  }

  const work = (pixels * Math.max(usualScans, format === 'jpeg' ? countScans(stored) : 0)) / usualScans;
  if (work > (format === 'heif' ? mostPixelsOfAvif : mostPixels)) {
    return huge(origin, { width, height }, ending);
  }
  const state = await decode(stored);
  if (state === 'damaged') return missing('is damaged; save it again');
  const problem = state === 'cut off' ? { problem: 'is damaged in part; save it again' } : {};
  if (Math.max(width, height) * Math.min(1, smallWidth / width) > longestSide || isSmall(facts, stored)) {
    return { ...asItIs(origin, { width, height }, ending), ...problem };
  }
  const picture: Unnamed<SizedPicture> = {
    kind: 'sized',
    origin,
    width,
    height,
    pixels: width,
    plain: hasAlpha || lossless.has(format) ? 'png' : 'jpg',
    isLineArt: isLineArt(facts, stored.length),
  };
  return { picture, ending, ...problem };
}

function missing(problem: string): Inspected {
  return { picture: { kind: 'missing' }, problem };
}

function asItIs(origin: string, size: { width: number; height: number }, ending: string): Inspected {
  if (size.width * size.height > mostPixelsShown) return huge(origin, size, ending);
  const picture: Unnamed<WholePicture> = { kind: 'whole', origin, width: size.width, height: size.height };
  return { picture, ending };
}

function huge(
  origin: string,
  { width, height }: { width: number; height: number },
  ending: string,
): Inspected {
  return {
    picture: { kind: 'huge', origin },
    ending,
    problem: `has ${width} × ${height} pixels, which is too many to show; it is linked; save a smaller one`,
  };
}

/** Whether a picture can be decoded to its end; known for ever once it was tried. */
async function decode(stored: Buffer): Promise<'whole' | 'cut off' | 'damaged'> {
  const key = keyOf(stored, { made: 'decoded', versions });
  const kept = (await readCached(key))?.toString();
  if (kept === 'whole' || kept === 'cut off' || kept === 'damaged') return kept;
  const isDecoded = (failOn: 'none' | 'truncated') =>
    bitmaps(stored, { failOn, limitInputPixels: false })
      .resize(16)
      .raw()
      .toBuffer()
      .then(
        () => true,
        () => false,
      );
  const state = (await isDecoded('truncated')) ? 'whole' : (await isDecoded('none')) ? 'cut off' : 'damaged';
  await writeCached(key, Buffer.from(state));
  return state;
}

/** A picture that every browser shows in its true colours, and soon. */
function isSmall({ format, space, width }: Metadata, stored: Buffer): boolean {
  const isPlain = (format === 'jpeg' && space !== 'cmyk') || lossless.has(format);
  return isPlain && width <= smallWidth && stored.length <= smallBytes;
}

/** Few colours and sharp edges take less than a byte for each pixel when nothing may be lost; a photograph takes more. */
function isLineArt({ format, width, height }: Metadata, bytes: number): boolean {
  return lossless.has(format) && bytes < width * height;
}

/** The chunk that comes before the first picture (https://www.w3.org/TR/png-3/#acTL-chunk). */
function isAnimatedPng(stored: Buffer): boolean {
  return stored.subarray(1, 4).toString('latin1') === 'PNG' && stored.subarray(0, 4096).includes('acTL');
}

/** Start of scan: in the data itself, 0xFF is never followed by 0xDA (https://www.w3.org/Graphics/JPEG/itu-t81.pdf, B.1.1.2). */
function countScans(stored: Buffer): number {
  const marker = Buffer.of(0xff, 0xda);
  let count = 0;
  for (let at = stored.indexOf(marker); at >= 0; at = stored.indexOf(marker, at + 2)) count++;
  return count;
}
