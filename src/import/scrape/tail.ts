/** Reads what stands below the body: the address of the original, archived copies, days, topics. */
import { isOriginalLabel, isPlain, readAddress } from './addresses.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './passages.ts';
import { isLabelled, readSmallPrint } from './small-print.ts';
import { readSourceLine } from './source-line.ts';
import { readTopics } from './topics.ts';

/** A longer line is the article's own text; below it nothing is looked for above it. */
const longest = 600;

export function readTail(passages: readonly Passage[], draft: Draft): void {
  for (let at = passages.length - 1; at >= 0; at--) {
    const passage = passages[at] as Passage;
    if (draft.isTaken(passage)) continue;
    if (passage.kind !== 'line' || passage.text.length > longest) continue;
    const above = passages[at - 1];
    const label =
      above?.kind === 'line' && !draft.isTaken(above) && isOriginalLabel(above.text) ? above : undefined;
    const address = readAddress(passage, label !== undefined);
    if (address) {
      draft.take(label ? [label, passage] : [passage], address.facts, address.isWhole);
      continue;
    }
    const printed = readSourceLine(passage, draft.facts.lang);
    // Several are a list of what the article cites.
    const isCited = [above, passages[at + 1]].some(
      (other) => other && readSourceLine(other, draft.facts.lang),
    );
    if (printed && !isCited) {
      draft.take([passage], printed.facts, printed.isWhole && isPlain(passage.nodes));
      continue;
    }
    const topics = readTopics(passage);
    const print = isLabelled(passage.text) ? readSmallPrint(passage.text, draft.facts.lang) : undefined;
    if (topics.length > 0) draft.take([passage], { topics }, isPlain(passage.nodes));
    // Below the body, a day or a name is the article's only if a word says so.
    else if (print?.isWhole) draft.take([passage], print.facts, isPlain(passage.nodes));
  }
}
