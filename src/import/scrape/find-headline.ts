/** Finds the headline of a scrape, and the small print around it. */
import { slugify } from '../../address/slug.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import { namedAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './segments.ts';
import { readSmallPrint } from './small-print.ts';
import { readTopics } from './topics.ts';

const longestHeadline = 300;
const mostOfHead = 6;
const longestOfHead = 120;
/** How far below a line the byline may be that makes it a dek. */
const reach = 3;

/** The first H1; else what seems to be one, unless that is how a note begins, whose headline is its name. */
export function findHeadline(segments: readonly Segment[], draft: Draft): number | undefined {
  // `# # #` ends a press release.
  const first = segments.findIndex(({ depth, text }) => depth === 1 && /[^\s#]/.test(text));
  const own = segments.findIndex(({ text }) => text === draft.own.title);
  if (own >= 0 || first >= 0) return own >= 0 ? own : first;
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
  return isLine && next && (line.isLast || isHeadBlock(segments.slice(start))) ? start : undefined;
}

/** Whether short lines stand one below the other above the text: headline, dek, paper and day. */
function isHeadBlock(segments: readonly Segment[]): boolean {
  const end = segments.findIndex(({ isLast }) => isLast) + 1;
  const lines = segments.slice(0, end);
  return (
    lines.length <= mostOfHead &&
    /^\P{Ll}.*(?:\s.*\s|\p{Lo}{4})/u.test(lines[0]?.text ?? '') &&
    lines.every(
      ({ kind, text }) => kind === 'line' && text.length <= longestOfHead && !endsSentence.test(text),
    ) &&
    endsSentence.test(segments[end]?.text ?? '')
  );
}

function isSmallPrint(segment: Segment, lang: string | undefined): boolean {
  return (
    segment.kind !== 'line' ||
    readSmallPrint(segment.text, lang) !== undefined ||
    namedAddress(segment) !== undefined ||
    readTopics(segment).length > 0
  );
}

/** Whether a name or day follows, and then the text. */
export function hasSmallPrint(segments: readonly Segment[], { lang }: Draft): boolean {
  const isPrint = ({ kind, text }: Segment) => kind === 'line' && readSmallPrint(text, lang) !== undefined;
  const at = segments.slice(0, reach).findIndex(isPrint);
  return (
    at >= 0 &&
    segments.slice(at + 1).some((segment) => !isSmallPrint(segment, lang) && segment.kind !== 'picture')
  );
}
