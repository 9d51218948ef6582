import { bitmaps, versions } from './bitmaps.ts';
import { writeCached, keyOf, readCached } from './cache.ts';
import type { SizedPicture } from './picture.ts';
import { readOriginal } from './read-original.ts';
import { type Rendition, renditionsOf } from './renditions.ts';

/** How the sizes are made. Whoever changes this makes every picture anew. */
const settings = {
  /** To be counted up when the code below makes other bytes. */
  recipe: 1,
  /** Half the time of libwebp's usual effort of 4, for files a twentieth larger. */
  photograph: { quality: 64, effort: 2 },
  lineArt: { nearLossless: true, quality: 60, effort: 3 },
  /** 4:4:4: no colours bleed over edges. */
  jpg: { quality: 78, chromaSubsampling: '4:4:4', progressive: true },
  png: { compressionLevel: 9 },
};

const underWay = new Map<string, Promise<Map<string, Buffer<ArrayBuffer>>>>();

/**
 * The bytes of one size of a picture: from the cache, or made together with its other sizes, because opening the original
 * takes half of the time.
 *
 * @param folder absolute path of the content folder
 */
export async function renderPicture(
  picture: SizedPicture,
  { width, format }: Rendition,
  folder: string,
): Promise<Buffer<ArrayBuffer>> {
  const original = await readOriginal(picture.origin, folder);
  const { isLineArt, pixels, plain } = picture;
  const key = keyOf(original, { made: { isLineArt, pixels, plain }, settings, versions });
  const part = `${key}-${width}.${format}`;
  const kept = await readCached(part);
  if (kept) return kept;
  const work = underWay.get(key) ?? renderAll(original, picture, key);
  underWay.set(key, work);
  try {
    const made = (await work).get(part);
    if (!made) throw new RangeError(`${picture.name} has no size ${width} as ${format}`);
    return made;
  } finally {
    underWay.delete(key);
  }
}

async function renderAll(
  original: Buffer,
  picture: SizedPicture,
  key: string,
): Promise<Map<string, Buffer<ArrayBuffer>>> {
  const { webp, plain } = renditionsOf(picture);
  const widest = Math.max(...webp.map(({ width }) => width));
  const { data, info } = await bitmaps(original, { failOn: 'none', limitInputPixels: false })
    .autoOrient()
    .resize(widest)
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const made = await Promise.all(
    [...webp, plain].map(async ({ width, format }): Promise<[string, Buffer<ArrayBuffer>]> => {
      const { width: rawWidth, height, channels } = info;
      const scaled = bitmaps(data, { raw: { width: rawWidth, height, channels }, limitInputPixels: false });
      const bytes = Buffer.from(await write(scaled.resize(width), format, picture.isLineArt));
      const part = `${key}-${width}.${format}`;
      await writeCached(part, bytes);
      return [part, bytes];
    }),
  );
  return new Map(made);
}

function write(
  picture: ReturnType<typeof bitmaps>,
  format: Rendition['format'],
  isLineArt: boolean,
): Promise<Buffer> {
  switch (format) {
    case 'webp':
      return picture.webp(isLineArt ? settings.lineArt : settings.photograph).toBuffer();
    case 'jpg':
      return picture.jpeg(settings.jpg).toBuffer();
    case 'png':
      return picture.png(settings.png).toBuffer();
  }
}
