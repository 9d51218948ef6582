/** Reads what stands above the body: headline, dek, byline, day, lead image. */
import { slugify } from '../../address/slug.ts';
import { labelOf } from '../../language/label.ts';
import { controlLabels } from '../../language/labels.ts';
import { isPersonLike } from '../../language/person-like.ts';
import { someWords } from '../../markdown/shape/figures/captions.ts';
import type { Facts } from '../reader.ts';
import { isOriginalLabel, isPlain, namedAddress, readAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import { isOfNote, readLinkedTopics, readMetadataLines, readMetadataList } from './metadata-list.ts';
import type { Segment } from './segments.ts';
import { readExcerpt } from './excerpt.ts';
import { type ReadImage, readCaptionLine, readPicture } from './pictures.ts';
import { readSmallPrint } from './small-print.ts';
import { readSourceLine } from './source-line.ts';
import { readTopics } from './topics.ts';

/** Lines of metadata below each other. */
const mostMetadata = 40;
/** Lines between headline and body that are neither: 'Share', 'Politics'. */
const mostUnknown = 6;
const longestUnknown = 60;
const longestHeadline = 300;
const longestDek = 600;
const longestCaption = 200;
/** Two may also be what a section is called: 'Health Care and Social Services'. */
const fewestNames = 3;
/** How far below a line the byline may be that makes it a dek. */
const reach = 3;

export function readHead(segments: readonly Segment[], draft: Draft): void {
  const headline = findHeadline(segments, draft);
  const title = headline === undefined ? undefined : segments[headline];
  for (const [place, segment] of segments.slice(0, headline ?? 0).entries()) {
    // The first line of a text, or the one below its label.
    const address = place <= 1 && !isControl(segment) ? readAddress(segment, true) : undefined;
    const isWhole = segment.kind === 'picture' && isPlain(segment.nodes);
    if (address) draft.take([segment], address.facts, address.isWhole);
    else if (takeFacts(segment, segments[place + 1], draft)) continue;
    // The mark of a page leads to its first one.
    else if (!(isWhole && takePicture(segments.slice(place, place + 3), draft))) draft.unplaced.push(segment);
  }
  if (title) draft.take([title], { title: title.text }, true);
  // The address that a headline leads to.
  if (!draft.has('source') && draft.own.source !== undefined) draft.facts.source = draft.own.source;

  const unknown: Segment[] = [];
  let at = headline === undefined ? 0 : headline + 1;
  for (; at < segments.length; at++) {
    const segment = segments[at] as Segment;
    const next = segments[at + 1];
    const metadata = draft.isTaken(segment)
      ? undefined
      : readMetadataLines(segments.slice(at, at + mostMetadata));
    if (metadata) takeItems(metadata, draft);
    if (takeMetadata(segment, next, draft) || takeFacts(segment, next, draft)) continue;
    if (draft.isTaken(segment)) continue;
    const authors = at === (headline ?? at) + 1 ? namesAlone(segment, next, draft) : [];
    if (authors.length > 0 && draft.take([segment], { author: authors }, isPlain(segment.nodes))) continue;
    // Below a short text, what stands there belongs to its end.
    const isSaid = draft.has('author') && draft.has('date');
    const isAboveSmallPrint = title !== undefined && !isSaid && hasSmallPrint(segments.slice(at + 1), draft);
    if (isAboveSmallPrint && !draft.has('dek') && isDekLike(segment)) {
      draft.take([segment], { dek: segment.text }, true);
      continue;
    }
    const excerpt = draft.has('dek') ? undefined : readExcerpt(segment);
    if (excerpt !== undefined && draft.take([segment], { dek: excerpt }, isPlain(segment.nodes))) continue;
    if (takePicture(segments.slice(at, at + 3), draft)) continue;
    const isShort =
      segment.kind === 'line' && segment.text.length <= longestUnknown && !/[.!?。]$/.test(segment.text);
    if (!(isShort || isAboveSmallPrint) || unknown.push(segment) > mostUnknown) break;
  }
  const last = segments.findLastIndex((segment, place) => place < at && draft.isTaken(segment));
  draft.unplaced.push(...unknown.filter(({ end }) => end <= (segments[last]?.start ?? 0)));
  draft.bodyFrom = at;
}

/** `[Skip to content](https://…#main)`, `[News](https://…)`; not an address as it is. */
function isControl({ text }: Segment): boolean {
  return !text.includes('://') && (!someWords.test(text) || controlLabels.has(labelOf(text)));
}

/** The first H1; else what seems to be one, unless that is how a note begins, whose headline is its name. */
function findHeadline(segments: readonly Segment[], draft: Draft): number | undefined {
  const first = segments.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1);
  if (first >= 0) return first;
  const own = segments.findIndex(({ text }) => text === draft.own.title);
  if (own >= 0) return own;
  const likely = findLikelyHeadline(segments, draft);
  const { noteTitle } = draft;
  if (likely !== 0 || noteTitle === undefined || hasSmallPrint(segments.slice(1), draft)) return likely;
  const [said, called] = [slugify(segments[0]?.text ?? ''), slugify(noteTitle)];
  return said !== '' && (called.includes(said) || said.includes(called)) ? likely : undefined;
}

/** In a text without headings, the first line if it stands alone and is no sentence. */
function findLikelyHeadline(segments: readonly Segment[], { lang }: Draft): number | undefined {
  const other = segments.findIndex(({ kind }) => kind === 'heading');
  const start = segments.findIndex((segment) => !isSmallPrint(segment, lang));
  if (other >= 0 && other <= start + 1) return other;
  const [line, next] = [segments[start], segments[start + 1]];
  const isLine =
    line?.kind === 'line' && line.text.length <= longestHeadline && !/[^.][.。]$/.test(line.text);
  return isLine && next && next.start > line.end ? start : undefined;
}

function isSmallPrint(segment: Segment, lang: string | undefined): boolean {
  return (
    segment.kind !== 'line' ||
    readSmallPrint(segment.text, lang) !== undefined ||
    namedAddress(segment) !== undefined ||
    readTopics(segment).length > 0
  );
}

/** Not a name or a section's, nor what a picture shows. */
function isDekLike(segment: Segment): boolean {
  const { kind, text, nodes, depth } = segment;
  const isText = (kind === 'line' || depth > 1) && text.length <= longestDek && isPlain(nodes);
  return isText && someWords.test(text) && readCaptionLine(segment)?.image.credit === undefined;
}

/** Whether a name or day follows, and then the text. */
function hasSmallPrint(segments: readonly Segment[], { lang }: Draft): boolean {
  const isPrint = ({ kind, text }: Segment) => kind === 'line' && readSmallPrint(text, lang) !== undefined;
  const at = segments.slice(0, reach).findIndex(isPrint);
  return (
    at >= 0 &&
    segments.slice(at + 1).some((segment) => !isSmallPrint(segment, lang) && segment.kind !== 'picture')
  );
}

/** @returns whether the segment was taken */
function takeFacts(segment: Segment, next: Segment | undefined, draft: Draft): boolean {
  if (draft.isTaken(segment)) return true;
  if (segment.kind !== 'line') return false;
  const address = readAddress(segment, false);
  if (address) return draft.take([segment], address.facts, address.isWhole);
  const printed = readSourceLine(segment, draft.lang);
  if (printed) return draft.take([segment], printed.facts, printed.isWhole && isPlain(segment.nodes));
  const print = readSmallPrint(segment.text, draft.lang);
  const own = draft.own.said.get(segment.start);
  if (print || own) {
    const isWhole = (print?.isWhole ?? true) && own?.isPart !== true && isPlain(segment.nodes);
    return draft.take([segment], { ...print?.facts, ...own?.facts }, isWhole);
  }
  const below = next && isOriginalLabel(segment.text) ? readAddress(next, true) : undefined;
  if (next && below) return draft.take([segment, next], below.facts, below.isWhole);
  const topics = readTopics(segment);
  return topics.length > 0 && draft.take([segment], { topics }, isPlain(segment.nodes));
}

/** What a list of metadata says that is no fact here is kept as a remark, as is the heading above it. */
function takeMetadata(segment: Segment, next: Segment | undefined, draft: Draft): boolean {
  const isHeading = segment.kind === 'heading' && segment.depth > 1;
  const list = isHeading ? next : segment;
  const items = list && !draft.isTaken(list) ? readMetadataList(list) : undefined;
  if (!items) return false;
  if (isHeading) draft.take([segment], {}, false);
  takeItems(items, draft);
  return true;
}

function takeItems(items: readonly Segment[], draft: Draft): void {
  for (const item of items) {
    const topics = readLinkedTopics(item, draft.lines[item.start]);
    if (topics.length > 0) draft.take([item], { topics }, true);
  }
  const ofNote = items.filter((item) => isOfNote(item));
  for (const item of items.filter((item) => !ofNote.includes(item)).concat(ofNote)) {
    if (takeNoteDay(item, draft) || takeFacts(item, undefined, draft)) continue;
    draft.take([item], {}, item.text.endsWith(`: ${draft.facts.title}`));
  }
}

/** Beside the day of an article, that of the note is when it was saved. */
function takeNoteDay(item: Segment, draft: Draft): boolean {
  const day =
    isOfNote(item) && draft.has('date') ? readSmallPrint(item.text, draft.lang)?.facts.date : undefined;
  return day !== undefined && draft.take([item], { retrieved: day }, true);
}

/** A list of names, or the link of one, without a word that says so: between headline and day it is nothing else. */
function namesAlone(segment: Segment, next: Segment | undefined, { lang }: Draft): string[] {
  if (segment.kind !== 'line' || next?.kind !== 'line') return [];
  const day = readSmallPrint(next.text, lang);
  const [link, ...others] = segment.nodes;
  const isLink = others.length === 0 && link?.type === 'element' && link.tagName === 'a';
  if (isLink && isPersonLike(segment.text) && day?.facts.date !== undefined) return [segment.text];
  const names = readSmallPrint(`By ${segment.text}`, lang);
  const authors = names?.isWhole ? (names.facts.author ?? []) : [];
  if (day?.facts.date === undefined || authors.length < fewestNames) return [];
  // 'The Good, The Bad and The Ugly' is a dek.
  const firstWords = new Set(authors.map((name) => name.split(' ')[0]));
  const hasNames = authors.every((name) => /^\p{Lu}\S* \p{Lu}/u.test(name));
  return hasNames && firstWords.size === authors.length ? authors : [];
}

function takePicture(segments: readonly Segment[], draft: Draft): boolean {
  const [segment, next, then] = segments;
  if (draft.has('image') || segment === undefined) return false;
  const picture = readPicture(segment);
  // Who wrote is no picture of the article.
  if (draft.own.author.includes(picture?.image.alt ?? '')) return draft.take([segment], {}, false);
  if (!picture) {
    const lost = readCaptionLine(segment);
    return lost !== undefined && draft.take([segment], { image: lost.image }, lost.isWhole);
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
