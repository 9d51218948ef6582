import { extname } from 'node:path';
import type { ShownPicture, SizedPicture } from './picture.ts';

/** One size of a picture, as a file of the site. */
export interface Rendition {
  /** Its file name, beside the original's. */
  name: string;
  /** Pixels. */
  width: number;
  format: 'webp' | 'jpg' | 'png';
}

/**
 * The text is 544 px wide, the lead image 784 px; on a telephone both are about 360 and a picture beside words 130. Screens
 * have one to three pixels for each, and a browser takes the next larger size.
 */
const widths = [272, 408, 720, 1088, 1632];
/** The width of what everybody can show: pages saved by other programs, feeds, old browsers, previews of links. */
const plainWidth = 1200;

/** The sizes that a page offers of a picture: WebP from narrow to wide, and one for everybody. */
export function renditionsOf({ name, pixels, plain }: Pick<SizedPicture, 'name' | 'pixels' | 'plain'>): {
  webp: Rendition[];
  plain: Rendition;
} {
  const stem = name.slice(0, -extname(name).length);
  const rendition = (width: number, format: Rendition['format']): Rendition => ({
    name: `${stem}-${width}.${format}`,
    width,
    format,
  });
  const widest = Math.min(pixels, widths.at(-1) ?? pixels);
  return {
    webp: [...widths.filter((width) => width < widest), widest].map((width) => rendition(width, 'webp')),
    plain: rendition(Math.min(pixels, plainWidth), plain),
  };
}

/** The file on the site that is shown where only one size is. */
export function plainName(picture: ShownPicture): string {
  return picture.kind === 'sized' ? renditionsOf(picture).plain.name : picture.name;
}
