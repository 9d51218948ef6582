import { readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import sharp from 'sharp';
import type { VFile } from 'vfile';
import type { Article } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import { webAddress } from '../article/web-address.ts';

/** A picture in the content folder. */
interface Held {
  /** Its file, from the content folder, with slashes. */
  path: string;
  /** Its file's name on the site; no two pictures of an article share it. */
  name: string;
}

/** What became of a picture that an article names. */
export type Picture =
  /** Astro's image service makes its sizes and formats. */
  | ({ kind: 'processed' } & Held)
  /** Shown as it is: an animation, or a format that only browsers know. A drawing (SVG) becomes a PNG. */
  | ({ kind: 'copied'; width?: number; height?: number } & Held)
  /** Part of the article itself, as a data address. */
  | { kind: 'data' }
  /** On somebody's server: named and linked, never loaded. */
  | { kind: 'remote'; href: string }
  | { kind: 'missing' };

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

/**
 * Finds every picture that an article names.
 *
 * @param file the article's; takes a warning for each picture that cannot be shown
 * @param folder absolute path of the content folder, which no picture may lie outside of
 * @returns the pictures by their `src` as written
 */
export async function findPictures(
  article: Article,
  file: VFile,
  folder: string,
): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = Object.create(null);
  const pathOfName = new Map<string, string>();
  const figures = article.body.filter((part) => part.kind === 'figure');
  for (const figure of [article.image, ...figures]) {
    // Astro cannot store this key, and the picture cannot be there.
    if (figure?.src === '__proto__') figure.src = undefined;
  }
  const named: { src?: string; line: number; column: number }[] = [...figures];
  if (article.image?.src) named.unshift({ src: article.image.src, line: 1, column: 1 });

  for (const { src, line, column } of named) {
    if (src === undefined || src in pictures) continue;
    const found = await findPicture(src, dirname(file.path), folder, article.source);
    pictures[src] =
      'path' in found.picture
        ? { ...found.picture, name: freeName(found.picture.path, pathOfName) }
        : found.picture;
    if (found.problem) file.message(`the picture "${src.slice(0, 80)}" ${found.problem}`, { line, column });
  }
  return { ...pictures };
}

interface Found {
  picture: Unnamed<Picture>;
  problem?: string;
}

type Unnamed<P> = P extends Held ? Omit<P, 'name'> : P;

/** A name that is safe in any address and on any disk. */
function freeName(path: string, pathOfName: Map<string, string>): string {
  const ending = extname(path);
  const stem = slugify(basename(path, ending)) || 'picture';
  const suffix = ending.toLowerCase() === '.svg' ? '.png' : ending.toLowerCase();
  let name = stem + suffix;
  for (let number = 2; (pathOfName.get(name) ?? path) !== path; number++) name = `${stem}-${number}${suffix}`;
  pathOfName.set(name, path);
  return name;
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

async function findPicture(src: string, base: string, folder: string, source?: string): Promise<Found> {
  if (/^data:image\//i.test(src)) return { picture: { kind: 'data' } };
  const remote = webAddress(src.startsWith('//') ? `https:${src}` : src);
  if (remote) {
    return {
      picture: { kind: 'remote', href: remote.href },
      problem: 'is not saved and will not be loaded; put it beside the article to show it',
    };
  }

  const path = await findFile(src, base, folder);
  if (path === undefined) {
    // A path from the root is one of the server that it was copied from.
    const original = src.startsWith('/') && source !== undefined ? URL.parse(src, source) : null;
    return original
      ? {
          picture: { kind: 'remote', href: original.href },
          problem: 'is not saved; put it beside the article',
        }
      : { picture: { kind: 'missing' }, problem: 'is missing; put it beside the article' };
  }
  return inspect(path, folder, base);
}

/** The file a `src` names, from the content folder; undefined if there is none, or none that may be read. */
async function findFile(src: string, base: string, folder: string): Promise<string | undefined> {
  const root = await realpath(folder);
  for (const name of new Set([src, decode(src), decode(src).replace(/[?#].*$/, '')])) {
    if (name.includes('\0')) continue;
    const found = await realpath(join(root, base, name)).catch(() => undefined);
    if (found?.startsWith(root + sep)) return relative(root, found).split(sep).join('/');
  }
  return undefined;
}

function decode(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

async function inspect(path: string, folder: string, base: string): Promise<Found> {
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
  if (isProcessed) return { picture: { kind: 'processed', path } };
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
