/** Reads what stands below the body: the address of the original, archived copies, days, topics. */
import { isAddressOf } from '../../article/lines/is-address-of.ts';
import { isOriginalLabel, isPlain, readAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import type { Segment } from './segments.ts';
import { isLabelled, readSmallPrint } from './small-print.ts';
import { readSourceLine } from './source-line.ts';
import { readTopics } from './topics.ts';

/** A longer line is the article's own text; below it nothing is looked for above it. */
const longest = 600;

export function readTail(segments: readonly Segment[], draft: Draft): void {
  for (let at = segments.length - 1; at >= 0; at--) {
    const segment = segments[at] as Segment;
    if (draft.isTaken(segment)) continue;
    if (segment.kind !== 'line' || segment.text.length > longest) continue;
    const above = segments[at - 1];
    const label =
      above?.kind === 'line' && !draft.isTaken(above) && isOriginalLabel(above.text) ? above : undefined;
    const isLast = at === segments.length - 1;
    const isOfHeadline = isLast && isAddressOf(segment.text, draft.facts.title ?? '');
    const address = readAddress(segment, label !== undefined || isOfHeadline);
    if (address) {
      draft.take(label ? [label, segment] : [segment], address.facts, address.isWhole);
      continue;
    }
    const printed = readSourceLine(segment, draft.lang);
    // Several are a list of what the article cites.
    const isCited = [above, segments[at + 1]].some((other) => other && readSourceLine(other, draft.lang));
    if (printed && !isCited) {
      draft.take([segment], printed.facts, printed.isWhole && isPlain(segment.nodes));
      continue;
    }
    const topics = readTopics(segment);
    const print = isLabelled(segment.text) ? readSmallPrint(segment.text, draft.lang) : undefined;
    if (topics.length > 0) draft.take([segment], { topics }, isPlain(segment.nodes));
    // Below the body, a day or a name is the article's only if a word says so.
    else if (print?.isWhole) draft.take([segment], print.facts, isPlain(segment.nodes));
  }
}
