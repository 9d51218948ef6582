/** Takes the facts that lines and lists say: who wrote, when, where the original is, what it is about. */
import { isOriginalLabel, isPlain, readAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import { isOfNote, readLinkedTopics, readMetadataLines, readMetadataList } from './metadata-list.ts';
import type { Segment } from './segments.ts';
import { readSmallPrint } from './small-print.ts';
import { readSourceLine } from './source-line.ts';
import { readTopics } from './topics.ts';

/** Lines of metadata below each other. */
const mostMetadata = 40;

/** @returns whether the segment at a place was taken, or is a heading above a list that was */
export function takeMetadata(segments: readonly Segment[], at: number, draft: Draft): boolean {
  const [segment, next] = segments.slice(at, at + 2);
  if (segment === undefined) return false;
  const lines = draft.isTaken(segment) ? undefined : readMetadataLines(segments.slice(at, at + mostMetadata));
  if (lines) takeItems(lines, draft);
  return takeList(segment, next, draft) || takeFacts(segment, next, draft);
}

/** @returns whether the segment was taken */
export function takeFacts(segment: Segment, next: Segment | undefined, draft: Draft): boolean {
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
function takeList(segment: Segment, next: Segment | undefined, draft: Draft): boolean {
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
