import { pageKey } from '../../address/same-page.ts';
import type { Article } from '../../article/article.ts';
import type { Checked, Problem } from './check.ts';

/** Shingles that more articles have are common phrases. */
const mostHolders = 20;
const fewestRows = 12;
const enough = 0.8;

/**
 * Nearly the same text under another address or name: an agency's report in two papers, or one page saved twice. Compared by
 * samples of their texts.
 */
export function sameText({ library }: Checked): Problem[] {
  const articles = library.articles.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  // Most rows have one holder; a list for each of millions of rows would be slow.
  const holders = new Map<number, number | number[]>();
  const problems: Problem[] = [];
  const sizes: number[] = [];
  for (const [index, article] of articles.entries()) {
    const rows = article.sample;
    sizes.push(rows.length);
    const common = new Map<number, number>();
    for (const row of rows) {
      const held = holders.get(row);
      if (held === undefined) {
        holders.set(row, index);
        continue;
      }
      const others = typeof held === 'number' ? [held] : held;
      for (const other of others) common.set(other, (common.get(other) ?? 0) + 1);
      if (others.length < mostHolders) others.push(index);
      holders.set(row, others);
    }
    if (rows.length < fewestRows) continue;
    for (const [other, count] of common) {
      const held = articles[other] as Article;
      if (count < enough * Math.max(rows.length, sizes[other] ?? 0) || isSamePage(article, held)) continue;
      const reason = `its text is nearly that of ${held.path}; keep one of them, if it is one article`;
      problems.push({ path: article.path, line: 1, column: 1, ruleId: 'same-text', reason, isWarning: true });
      break;
    }
  }
  return problems;
}

/** `same-address` reports these. */
function isSamePage(one: Article, other: Article): boolean {
  const key = pageKey(one.source);
  return key !== undefined && key === pageKey(other.source);
}
