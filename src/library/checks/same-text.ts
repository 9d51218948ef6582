import { pageKey } from '../../address/same-page.ts';
import type { Article } from '../../article/article.ts';
import type { Checked, Problem } from './check.ts';

/** Letters in a row that are compared. */
const width = 16;
/** One of so many rows is kept: the same ones in equal texts, wherever they stand. */
const oneOf = 16;
/** What more articles than this have in common is a phrase, not a text. */
const mostHolders = 20;
const fewestRows = 12;
const enough = 0.8;

/**
 * Nearly the same text under another address or name: an agency's report in two papers, or one page saved twice. Compared by
 * a sample of their shingles (Manber, "Finding similar files in a large file system", 1994), in any script.
 */
export function sameText({ library }: Checked): Problem[] {
  const articles = library.articles.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const holders = new Map<number, number[]>();
  const problems: Problem[] = [];
  const sizes: number[] = [];
  for (const [index, article] of articles.entries()) {
    const rows = sampleOf(article.text);
    sizes.push(rows.size);
    const common = new Map<number, number>();
    for (const row of rows) {
      const others = holders.get(row) ?? [];
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      if (others.length < mostHolders) holders.set(row, [...others, index]);
    }
    if (rows.size < fewestRows) continue;
    for (const [other, count] of common) {
      const held = articles[other] as Article;
      if (count < enough * Math.max(rows.size, sizes[other] ?? 0) || isSamePage(article, held)) continue;
      const reason = `its text is nearly that of ${held.path}; keep one of them, if it is one article`;
      problems.push({ path: article.path, line: 1, column: 1, ruleId: 'same-text', reason, isWarning: true });
      break;
    }
  }
  return problems;
}

/** Told by their address already. */
function isSamePage(one: Article, other: Article): boolean {
  const key = pageKey(one.source);
  return key !== undefined && key === pageKey(other.source);
}

function sampleOf(text: string): Set<number> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const rows = new Set<number>();
  let hash = 0;
  // Rolling: the letter that leaves has been multiplied `width` times.
  const power = Array.from({ length: width }).reduce<number>((product) => Math.imul(product, 31), 1);
  for (let at = 0; at < letters.length; at++) {
    hash = (Math.imul(hash, 31) + letters.charCodeAt(at)) | 0;
    if (at >= width) hash = (hash - Math.imul(letters.charCodeAt(at - width), power)) | 0;
    if (at >= width - 1 && (Math.imul(hash, 0x9e3779b1) >>> 0) % oneOf === 0) rows.add(hash);
  }
  return rows;
}
