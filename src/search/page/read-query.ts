import { termsOf } from '../../terms/terms.ts';

/** Each word costs a part of the index. */
const mostTerms = 16;
const longestQuery = 2000;
const quotation = /"([^"]+)"|“([^“”]+)”|„([^„“”]+)[“”]|«([^«»]+)»|「([^「」]+)」/g;

/** What is looked for, as terms. */
export interface Query {
  terms: string[];
  quoted: Set<string>;
  phrases: string[][];
  /** The last word that counts, if not all do. */
  lastWord?: string | undefined;
}

/** Parses what somebody typed. */
export function readQuery(typed: string): Query {
  const beginning = typed.slice(0, longestQuery);
  // Drop the word that was cut, unless it is the only one.
  const whole =
    typed.length > longestQuery ? beginning.replace(/[\p{L}\p{M}\p{N}]{1,2000}$/u, '') : beginning;
  const all = termsOf(whole || beginning);
  const terms = new Set<string>();
  let end = 0;
  for (const found of all) {
    if (terms.size === mostTerms && !terms.has(found.term)) break;
    terms.add(found.term);
    end = found.end;
  }
  const isCut = typed.length > longestQuery || end < (all.at(-1)?.end ?? 0);
  const read = typed.slice(0, isCut ? end : undefined);
  const phrases = [...read.matchAll(quotation)]
    .map((match) => termsOf(match.slice(1).find(Boolean) ?? '').map(({ term }) => term))
    .filter((phrase) => phrase.length > 0);
  const last = all.findLast((found) => found.end <= end);
  return {
    terms: [...terms],
    quoted: new Set(phrases.flat()),
    phrases,
    lastWord: isCut && last ? typed.slice(last.start, Math.min(last.end, last.start + 40)) : undefined,
  };
}
