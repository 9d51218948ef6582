/** Parts of a sorted list, and what parts them. */
export interface Parts<Entry> {
  parts: Entry[][];
  /** For each part the fewest letters that no entry before it reaches: a word is in the last part that begins before it. */
  firsts: string[];
}

/**
 * Cuts a sorted list into parts of about one size, whatever its entries begin with: what a reader loads for a word does not
 * depend on how many words share its first letters, in any script.
 *
 * @param largest of a part, unless one entry alone is larger
 */
export function cutParts<Entry>(
  entries: readonly Entry[],
  wordOf: (entry: Entry) => string,
  sizeOf: (entry: Entry) => number,
  largest: number,
): Parts<Entry> {
  const parts: Entry[][] = [];
  const firsts: string[] = [];
  let size = Infinity;
  let before = '';
  for (const entry of entries) {
    const own = sizeOf(entry);
    const word = wordOf(entry);
    if (size + own > largest) {
      firsts.push(parts.length === 0 ? '' : shortestAfter(before, word));
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(entry);
    size += own;
    before = word;
  }
  return { parts, firsts };
}

/** The shortest beginning of a word that sorts behind the one before it. */
function shortestAfter(before: string, word: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length++;
  return word.slice(0, length);
}
