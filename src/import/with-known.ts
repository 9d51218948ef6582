import { addHighlights } from './exports/highlights/add-highlights.ts';
import type { FoundAddress, FoundArticle } from './reader.ts';

/** An article that was fetched for a list, with what the list says of it: tags, notes, marks, and what the page does not say. */
export function withKnown(found: FoundArticle, known: FoundAddress | undefined): FoundArticle {
  if (!known || found.frontMatter !== undefined) return found;
  const { retrieved: saved, topics: tags = [], ...facts } = known.facts;
  const topics = [...new Set([...tags, ...(found.facts.topics ?? [])])];
  return {
    ...found,
    facts: { ...facts, ...found.facts, ...(topics.length > 0 && { topics }) },
    remarks: [
      ...(found.remarks ?? []),
      ...(saved === undefined ? [] : [`saved: ${saved}`]),
      ...(known.remarks ?? []),
    ],
    markdown: addHighlights(found.markdown, known.highlights ?? []),
  };
}
