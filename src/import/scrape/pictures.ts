/** Reads the lead image of a scrape, and the caption of one that was lost. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { readByline } from '../../language/byline.ts';
import { readCaption } from '../../markdown/shape/figures/captions.ts';
import type { Facts } from '../reader.ts';
import { isPlain } from './addresses.ts';
import { nodesIn } from './nodes-in.ts';
import type { Segment } from './segments.ts';

export interface ReadImage {
  image: NonNullable<Facts['image']>;
  /** The line says nothing else. */
  isWhole: boolean;
}

/** A line that is one picture, with or without a link around it. */
export function readPicture({ kind, nodes, text }: Segment): ReadImage | undefined {
  const [picture, ...others] = nodesIn({ children: nodes }, 'img');
  if (kind !== 'picture' || !picture || others.length > 0 || text !== '') return undefined;
  const src = propertyOf(picture, 'src');
  if (src === undefined) return undefined;
  const [alt, caption] = [propertyOf(picture, 'alt'), propertyOf(picture, 'title')];
  const isWhole = isPlain(nodes);
  return { image: { src, ...(alt && { alt }), ...(caption && { caption }) }, isWhole };
}

/** A line that can only be a picture's caption, because it names who made it, or is emphasised below a picture. */
export function readCaptionLine({ kind, text, nodes }: Segment): ReadImage | undefined {
  // A byline may end in an office or a house in bold.
  const isByline = !text.startsWith(readByline(text).join());
  const found = kind === 'line' && !isByline ? readCaption(nodes, 'next paragraph') : undefined;
  if (!found) return undefined;
  const caption = toString({ type: 'root', children: found.caption }).replace(/\s+/g, ' ').trim();
  const { credit } = found;
  if (caption === '' && credit === undefined) return undefined;
  return { image: { ...(caption && { caption }), ...(credit && { credit }) }, isWhole: isPlain(nodes) };
}

function propertyOf(element: Element, name: 'src' | 'alt' | 'title'): string | undefined {
  const value = element.properties[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
