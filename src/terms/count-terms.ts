import { characterTest } from '../language/character-test.ts';
import { termsOf } from './terms.ts';

/** How often a text says each of its terms. */
export interface TermCounts {
  terms: string[];
  /** In the order of the terms. */
  counts: Uint32Array;
}

/** What of an article is searched. */
export interface Searched {
  title: string;
  dek?: string | undefined;
  author: readonly string[];
  publisher?: string | undefined;
  topics: readonly string[];
  text: string;
}

/** How much more a word says in the headline than in the text. */
export const termWeights = { headline: 8, dek: 3, names: 5, text: 1 };

/** Term counts as bytes: threads pass them on, and a library keeps them. */
export function packTerms({ terms, counts }: TermCounts): Uint8Array {
  const text = new TextEncoder().encode(terms.join('\n'));
  const bytes = new Uint8Array(4 * (counts.length + 1) + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, counts.length, true);
  for (const [at, count] of counts.entries()) view.setUint32(4 * (at + 1), count, true);
  bytes.set(text, 4 * (counts.length + 1));
  return bytes;
}

/** What {@link packTerms} packed. */
export function unpackTerms(bytes: Uint8Array): TermCounts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const length = view.getUint32(0, true);
  const counts = new Uint32Array(length);
  for (let at = 0; at < length; at++) counts[at] = view.getUint32(4 * (at + 1), true);
  const text = new TextDecoder().decode(bytes.subarray(4 * (length + 1)));
  return { terms: length === 0 ? [] : text.split('\n'), counts };
}

/** Counts how often an article says each term, what stands in headline and facts counting for more. */
export function countTerms({ title, dek, author, publisher, topics, text }: Searched): TermCounts {
  const counts = new Map<string, number>();
  const add = (words: string, weight: number) => {
    for (const [piece, times] of countPieces(words))
      for (const term of termsOfPiece(piece)) counts.set(term, (counts.get(term) ?? 0) + times * weight);
  };
  add(title, termWeights.headline);
  add(dek ?? '', termWeights.dek);
  add([...author, publisher ?? '', ...topics].join('\n'), termWeights.names);
  add(text, termWeights.text);
  return { terms: [...counts.keys()], counts: Uint32Array.from(counts.values()) };
}

/** Every word is of these characters, so that pieces of them have the same terms as the whole. */
const isOfWord = characterTest(/[\p{L}\p{M}\p{N}'’]/u);

function countPieces(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const codePoint = text.codePointAt(at);
    if (codePoint !== undefined && isOfWord(codePoint)) {
      if (codePoint > 0xffff) at++;
      continue;
    }
    const piece = text.slice(start, at);
    if (piece !== '') counts.set(piece, (counts.get(piece) ?? 0) + 1);
    start = at + 1;
  }
  return counts;
}

/** Cached: a library repeats its words, and folding one costs more than a lookup. */
const known = new Map<string, string[]>();
const mostKnown = 20_000;
/** A word that is its own term but for its capitals: most of those in a new text. */
const plainWord = /^[a-z\d]{1,40}$/i;

function termsOfPiece(piece: string): string[] {
  if (plainWord.test(piece)) return [piece.toLowerCase()];
  const found = known.get(piece);
  if (found) return found;
  const terms = termsOf(piece).map(({ term }) => term);
  if (known.size === mostKnown) known.clear();
  known.set(piece, terms);
  return terms;
}
