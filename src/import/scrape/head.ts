/** Reads what stands above the body: headline, dek, byline, day, lead image. */
import { labelOf } from '../../language/label.ts';
import { controlLabels } from '../../language/labels.ts';
import { someWords } from '../../markdown/shape/figures/captions.ts';
import { isPlain, readAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import { readExcerpt } from './excerpt.ts';
import { findHeadline, hasSmallPrint } from './find-headline.ts';
import { namesAlone } from './names-alone.ts';
import { readCaptionLine } from './pictures.ts';
import type { Segment } from './segments.ts';
import { takeFacts, takeMetadata } from './take-facts.ts';
import { takePicture } from './take-picture.ts';

/** Lines between headline and body that are neither: 'Share', 'Politics'. */
const mostUnknown = 6;
const longestUnknown = 60;
const longestDek = 600;

export function readHead(segments: readonly Segment[], draft: Draft): void {
  const headline = findHeadline(segments, draft);
  readAbove(segments, headline ?? 0, draft);
  const title = headline === undefined ? undefined : segments[headline];
  if (title) draft.take([title], { title: title.text }, true);
  // The address that a headline leads to.
  if (!draft.has('source') && draft.own.source !== undefined) draft.facts.source = draft.own.source;
  draft.bodyFrom = readBelow(segments, headline, draft);
}

/** @param headline where it stands */
function readAbove(segments: readonly Segment[], headline: number, draft: Draft): void {
  for (const [place, segment] of segments.slice(0, headline).entries()) {
    // The first line of a text, or the one below its label.
    const address =
      place <= 1 && !draft.own.hasPageTop && !isControl(segment) ? readAddress(segment, true) : undefined;
    // The mark of a page leads to its first one.
    const isLinked = segment.kind === 'picture' && !isPlain(segment.nodes);
    if (address) draft.take([segment], address.facts, address.isWhole);
    else if (takeFacts(segment, segments[place + 1], draft)) continue;
    else if (draft.own.hasPageTop) draft.take([segment], {}, false);
    else if (isLinked || !takePicture(segments.slice(place, place + 3), draft)) draft.unplaced.push(segment);
  }
}

/** @returns where the body begins */
function readBelow(segments: readonly Segment[], headline: number | undefined, draft: Draft): number {
  const unknown: Segment[] = [];
  const from = headline === undefined ? 0 : headline + 1;
  let at = from;
  for (; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    if (takeMetadata(segments, at, draft)) continue;
    const isBelowHeadline = headline !== undefined && at === from;
    if (isBelowHeadline && takeNames(segment, segments[at + 1], draft)) continue;
    // Below a short text, what stands there belongs to its end.
    const isSaid = draft.has('author') && draft.has('date');
    const isAboveSmallPrint =
      headline !== undefined && !isSaid && hasSmallPrint(segments.slice(at + 1), draft);
    if (takeDek(segment, isAboveSmallPrint, draft)) continue;
    if (takePicture(segments.slice(at, at + 3), draft)) continue;
    if (!(isShort(segment) || isAboveSmallPrint) || unknown.push(segment) > mostUnknown) break;
  }
  const last = segments.findLastIndex((segment, place) => place < at && draft.isTaken(segment));
  draft.unplaced.push(...unknown.filter(({ end }) => end <= (segments[last]?.start ?? 0)));
  return at;
}

function takeNames(segment: Segment, next: Segment | undefined, draft: Draft): boolean {
  const author = namesAlone(segment, next, draft);
  return author.length > 0 && draft.take([segment], { author }, isPlain(segment.nodes));
}

function takeDek(segment: Segment, isAboveSmallPrint: boolean, draft: Draft): boolean {
  if (draft.has('dek')) return false;
  const isOwn = segment.kind !== 'other' && segment.text === draft.own.dek;
  if (isOwn || (isAboveSmallPrint && isDekLike(segment)))
    return draft.take([segment], { dek: segment.text }, true);
  const dek = readExcerpt(segment);
  return dek !== undefined && draft.take([segment], { dek }, isPlain(segment.nodes));
}

const isShort = ({ kind, text }: Segment): boolean =>
  kind === 'line' && text.length <= longestUnknown && !/[.!?。]$/.test(text);

/** `[Skip to content](https://…#main)`, `[News](https://…)`; not an address as it is. */
function isControl({ text }: Segment): boolean {
  return !text.includes('://') && (!someWords.test(text) || controlLabels.has(labelOf(text)));
}

/** Not a name or a section's, nor what a picture shows. */
function isDekLike(segment: Segment): boolean {
  const { kind, text, nodes, depth } = segment;
  const isText = (kind === 'line' || depth > 1) && text.length <= longestDek && isPlain(nodes);
  return isText && someWords.test(text) && readCaptionLine(segment)?.image.credit === undefined;
}
