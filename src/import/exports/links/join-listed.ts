import type { FoundAddress } from '../../reader.ts';

/** What several lists, or rows of one, say of an address: Pocket writes its marks into a file of their own. */
export function joinListed(first: FoundAddress | undefined, next: FoundAddress): FoundAddress {
  if (!first) return next;
  const topics = [...new Set([...(first.facts.topics ?? []), ...(next.facts.topics ?? [])])];
  const remarks = [...new Set([...(first.remarks ?? []), ...(next.remarks ?? [])])];
  const highlights = [...(first.highlights ?? []), ...(next.highlights ?? [])];
  return {
    address: next.address,
    facts: { ...next.facts, ...first.facts, ...(topics.length > 0 && { topics }) },
    ...(remarks.length > 0 && { remarks }),
    ...(highlights.length > 0 && { highlights }),
  };
}
