/** The lead image in a value, and beside it, as themes and programs write it. */
import { emptyAsAbsent } from './empty-as-absent.ts';

/** Under which keys of a map each part is found. */
const parts = {
  src: ['src', 'url', 'path', 'file', 'filename', 'image', 'feature', 'overlay_image', 'teaser', 'thumbnail'],
  alt: ['alt', 'altText', 'alt_text'],
  caption: ['caption', 'cutline', 'description', 'desc', 'title'],
  credit: ['credit', 'attribution', 'photographer', 'copyright', 'author'],
} as const;
const markdownImage = /^!\[([^\]]*)\]\(<?([^()\s<>]+)>?(?:\s+"[^"]*")?\)$/;
const besideImage = /^(.+?)[_-]?(alt|caption|credit|file|path|src|url)(?:[_-]?text)?$/i;
const address = /^(?:file|path|src|url)$/i;

/** A map of `src`, `alt`, `caption` and `credit`; what is none stays as it is, to be refused. */
export function imageIn(value: unknown): unknown {
  const first = emptyAsAbsent(Array.isArray(value) ? value.flat(9)[0] : value);
  // `image: false`: a theme shows none.
  if (first === undefined || first === 'true' || first === 'false') return undefined;
  if (typeof first === 'string') {
    const [, alt, src = first] = markdownImage.exec(first.trim()) ?? [];
    return { src, alt };
  }
  if (typeof first !== 'object' || first === null) return first;
  const image = new Map<string, unknown>(Object.entries(first));
  return Object.fromEntries(
    Object.entries(parts).map(([part, keys]) => [
      part,
      keys.map((key) => emptyAsAbsent(image.get(key))).find((found) => found !== undefined),
    ]),
  );
}

/** `heroAlt`, `feature_image_caption`: which part of the image a key beside it holds. */
export function partBesideImage(key: string, imageKeys: readonly string[]): string | undefined {
  const [, image, part] = besideImage.exec(key) ?? [];
  const plain = (name: string) => name.toLowerCase().replace(/[_-]|image$/g, '');
  if (image === undefined || part === undefined) return undefined;
  const isOfImage = imageKeys.some((name) => plain(name) === plain(image));
  return !isOfImage ? undefined : address.test(part) ? 'src' : part.toLowerCase();
}
