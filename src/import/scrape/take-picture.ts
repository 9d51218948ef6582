/** Takes the lead image of a scrape, with the lines below it that say what it shows and who made it. */
import type { Facts } from '../reader.ts';
import { isPlain } from './addresses.ts';
import type { Draft } from './draft.ts';
import { type ReadImage, readCaptionLine, readPicture } from './pictures.ts';
import type { Segment } from './segments.ts';

const longestCaption = 200;

/**
 * @param segments the one that may be a picture, or the caption of a lost one, and the two behind it
 * @returns whether the first was taken
 */
export function takePicture(segments: readonly Segment[], draft: Draft): boolean {
  const [segment, next, then] = segments;
  if (draft.has('image') || segment === undefined) return false;
  const picture = readPicture(segment);
  // Who wrote is no picture of the article.
  if (draft.own.author.includes(picture?.image.alt ?? '')) return draft.take([segment], {}, false);
  if (!picture) {
    const lost = readCaptionLine(segment);
    // Emphasis alone is that of a dek.
    return lost?.image.credit !== undefined && draft.take([segment], { image: lost.image }, lost.isWhole);
  }
  const caption = next && readCaptionLine(next);
  const credit = then && readCaptionLine(then);
  // An agency in brackets signs a short text.
  const isMaker = credit?.image.credit !== undefined && credit.image.caption === undefined;
  const isParted = isMaker && !/^[(（[]/.test(then?.text ?? '');
  const above = caption ?? (isParted && next ? plainCaption(next) : undefined);
  const below = isParted && above?.image.credit === undefined ? credit : undefined;
  const image: NonNullable<Facts['image']> = { ...picture.image, ...above?.image, ...below?.image };
  const isWhole = [picture, above, below].every((each) => each?.isWhole ?? true);
  const taken = [segment, ...(next && above ? [next] : []), ...(then && above && below ? [then] : [])];
  return draft.take(taken, { image }, isWhole);
}

/** What a picture shows, above the line that says who made it. */
function plainCaption({ kind, text, nodes }: Segment): ReadImage | undefined {
  if (kind !== 'line' || text.length > longestCaption) return undefined;
  return { image: { caption: text }, isWhole: isPlain(nodes) };
}
