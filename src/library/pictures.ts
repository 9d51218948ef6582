import { realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { VFile } from 'vfile';
import type { Article } from '../article/article.ts';
import { slugify } from '../article/slug.ts';
import { webAddress } from '../address/web-address.ts';
import { type Found, inspectPicture } from './inspect-picture.ts';

/** A picture in the content folder. */
export interface Held {
  /** Its file, from the content folder, with slashes. */
  path: string;
  /** Its file's name on the site; no two pictures of an article share it. */
  name: string;
}

/** What became of a picture that an article names. */
export type Picture =
  /** Astro's image service makes its sizes and formats. */
  | ({ kind: 'processed'; width: number; height: number; format: string } & Held)
  /** Shown as it is: an animation, or a format that only browsers know. A drawing (SVG) becomes a PNG. */
  | ({ kind: 'copied'; width?: number; height?: number } & Held)
  /** Part of the article itself, as a data address. */
  | { kind: 'data' }
  /** On somebody's server: named and linked, never loaded. */
  | { kind: 'remote'; href: string }
  | { kind: 'missing' };

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
  return inspectPicture(path, folder, base);
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
