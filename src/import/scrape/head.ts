/** Reads what stands above the body: headline, dek, byline, day, lead image. */
import type { Facts } from '../reader.ts';
import { isOriginalLabel, isPlain, namedAddress, readAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import { readLinkedTopics, readMetadataList } from './metadata-list.ts';
import type { Passage } from './passages.ts';
import { readExcerpt } from './excerpt.ts';
import { readCaptionLine, readPicture } from './pictures.ts';
import { readSmallPrint } from './small-print.ts';
import { readSourceLine } from './source-line.ts';
import { readTopics } from './topics.ts';

/** Lines between headline and body that are neither: 'Share', 'Politics'. */
const mostUnknown = 6;
const longestUnknown = 60;
const longestHeadline = 300;
const longestDek = 600;
/** Two may also be what a section is called: 'Health Care and Social Services'. */
const fewestNames = 3;
/** How far below a line the byline may be that makes it a dek. */
const reach = 3;

export function readHead(passages: readonly Passage[], draft: Draft): void {
  const headline = draft.has('title') ? findSame(passages, draft.facts.title) : findHeadline(passages);
  const title = headline === undefined ? undefined : passages[headline];
  for (const [place, passage] of passages.slice(0, headline ?? 0).entries()) {
    // The first line of a text, or the one below its label.
    const address = readAddress(passage, true);
    if (place <= 1 && address) draft.take([passage], address.facts, address.isWhole);
    else if (!takeFacts(passage, passages[place + 1], draft)) draft.unplaced.push(passage);
  }
  if (title) draft.take([title], { title: draft.facts.title ?? title.text }, true);

  const unknown: Passage[] = [];
  let at = headline === undefined ? 0 : headline + 1;
  for (; at < passages.length; at++) {
    const passage = passages[at] as Passage;
    const next = passages[at + 1];
    if (takeMetadata(passage, next, draft) || takeFacts(passage, next, draft)) continue;
    if (draft.isTaken(passage)) continue;
    const authors = at === (headline ?? at) + 1 ? namesAlone(passage, next, draft) : [];
    if (authors.length > 0 && draft.take([passage], { author: authors }, isPlain(passage.nodes))) continue;
    const isAboveSmallPrint = title !== undefined && hasSmallPrint(passages.slice(at + 1), draft);
    if (isAboveSmallPrint && !draft.has('dek') && isDekLike(passage)) {
      draft.take([passage], { dek: passage.text }, true);
      continue;
    }
    const excerpt = draft.has('dek') ? undefined : readExcerpt(passage);
    if (excerpt !== undefined && draft.take([passage], { dek: excerpt }, isPlain(passage.nodes))) continue;
    if (takePicture(passage, next, draft)) continue;
    const isShort =
      passage.kind === 'line' && passage.text.length <= longestUnknown && !/[.!?。]$/.test(passage.text);
    if (!(isShort || isAboveSmallPrint) || unknown.push(passage) > mostUnknown) break;
  }
  const last = passages.findLastIndex((passage, place) => place < at && draft.isTaken(passage));
  draft.unplaced.push(...unknown.filter(({ end }) => end <= (passages[last]?.start ?? 0)));
  draft.bodyFrom = at;
}

/** The first H1; in a text without headings, the first line if it stands alone and is no sentence. */
function findHeadline(passages: readonly Passage[]): number | undefined {
  const first = passages.findIndex(({ kind, depth }) => kind === 'heading' && depth === 1);
  if (first >= 0) return first;
  const other = passages.findIndex(({ kind }) => kind === 'heading');
  const start = passages.findIndex((passage) => !isSmallPrint(passage));
  if (other >= 0 && other <= start + 1) return other;
  const [line, next] = [passages[start], passages[start + 1]];
  const isLine =
    line?.kind === 'line' && line.text.length <= longestHeadline && !/[^.][.。]$/.test(line.text);
  return isLine && next && next.start > line.end ? start : undefined;
}

function findSame(passages: readonly Passage[], title = ''): number | undefined {
  const found = passages.findIndex(({ kind, text }) => kind === 'heading' && text === title);
  return found >= 0 ? found : undefined;
}

function isSmallPrint(passage: Passage): boolean {
  return (
    passage.kind !== 'line' ||
    readSmallPrint(passage.text) !== undefined ||
    namedAddress(passage) !== undefined ||
    readTopics(passage).length > 0
  );
}

function isDekLike({ kind, text, nodes, depth }: Passage): boolean {
  return (kind === 'line' || depth > 1) && text.length <= longestDek && isPlain(nodes);
}

/** Whether a name or day follows, and then the text. */
function hasSmallPrint(passages: readonly Passage[], { facts: { lang } }: Draft): boolean {
  const isPrint = ({ kind, text }: Passage) => kind === 'line' && readSmallPrint(text, lang) !== undefined;
  const at = passages.slice(0, reach).findIndex(isPrint);
  return (
    at >= 0 && passages.slice(at + 1).some((passage) => !isSmallPrint(passage) && passage.kind !== 'picture')
  );
}

/** @returns whether the passage was taken */
function takeFacts(passage: Passage, next: Passage | undefined, draft: Draft): boolean {
  if (draft.isTaken(passage)) return true;
  if (passage.kind !== 'line') return false;
  const address = readAddress(passage, false);
  if (address) return draft.take([passage], address.facts, address.isWhole);
  const printed = readSourceLine(passage, draft.facts.lang);
  if (printed) return draft.take([passage], printed.facts, printed.isWhole && isPlain(passage.nodes));
  const print = readSmallPrint(passage.text, draft.facts.lang);
  if (print) return draft.take([passage], print.facts, print.isWhole && isPlain(passage.nodes));
  const below = next && isOriginalLabel(passage.text) ? readAddress(next, true) : undefined;
  if (next && below) return draft.take([passage, next], below.facts, below.isWhole);
  const topics = readTopics(passage);
  return topics.length > 0 && draft.take([passage], { topics }, isPlain(passage.nodes));
}

/** What a list of metadata says that is no fact here is kept as a remark, as is the heading above it. */
function takeMetadata(passage: Passage, next: Passage | undefined, draft: Draft): boolean {
  const isHeading = passage.kind === 'heading' && passage.depth > 1;
  const list = isHeading ? next : passage;
  const items = list && !draft.isTaken(list) ? readMetadataList(list) : undefined;
  if (!items) return false;
  if (isHeading) draft.take([passage], {}, false);
  for (const item of items) {
    const topics = readLinkedTopics(item, draft.lines[item.start]);
    if (topics.length > 0) draft.take([item], { topics }, true);
  }
  for (const item of items) {
    if (!takeFacts(item, undefined, draft))
      draft.take([item], {}, item.text.endsWith(`: ${draft.facts.title}`));
  }
  return true;
}

/** A list of names, without a word that says so: between headline and day it is nothing else. */
function namesAlone(passage: Passage, next: Passage | undefined, { facts: { lang } }: Draft): string[] {
  if (passage.kind !== 'line' || next?.kind !== 'line') return [];
  const day = readSmallPrint(next.text, lang);
  const names = readSmallPrint(`By ${passage.text}`, lang);
  const authors = names?.isWhole ? (names.facts.author ?? []) : [];
  if (day?.facts.date === undefined || authors.length < fewestNames) return [];
  // 'The Good, The Bad and The Ugly' is a dek.
  const firstWords = new Set(authors.map((name) => name.split(' ')[0]));
  const hasNames = authors.every((name) => /^\p{Lu}\p{Ll}*\S* \p{Lu}/u.test(name));
  return hasNames && firstWords.size === authors.length ? authors : [];
}

function takePicture(passage: Passage, next: Passage | undefined, draft: Draft): boolean {
  if (draft.has('image')) return false;
  const picture = readPicture(passage);
  const caption = picture ? next && readCaptionLine(next) : readCaptionLine(passage);
  if (!picture && !caption) return false;
  const image: NonNullable<Facts['image']> = { ...picture?.image, ...caption?.image };
  const isWhole = (picture?.isWhole ?? true) && (caption?.isWhole ?? true);
  return draft.take(picture && next && caption ? [passage, next] : [passage], { image }, isWhole);
}
