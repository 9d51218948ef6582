import { pageKey } from '../../address/same-page.ts';
import type { Article } from '../../article/article.ts';
import { compareTexts } from '../../language/compare-texts.ts';
import type { Checked, Problem } from './check.ts';

/** Shingles that more articles have are common phrases. */
const mostHolders = 20;
const fewestRows = 12;
const enough = 0.8;
/** Rows of a sample that are looked up: texts that have most rows in common have some of the first in common. */
const mostLookedUp = 16;

/**
 * Nearly the same text under another address or name: an agency's report in two papers, or one page saved twice. Compared by
 * samples of their texts.
 */
export function sameText({ library }: Checked): Problem[] {
  const articles = library.articles.toSorted((a, b) => compareTexts(a.path, b.path));
  // Most rows have one holder; a list for each of them would be slow.
  const holders = new Map<number, Article | Article[]>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const likely = new Set<Article>();
    for (const row of article.sample.subarray(0, mostLookedUp)) {
      const held = holders.get(row);
      if (held === undefined) {
        holders.set(row, article);
        continue;
      }
      const others = Array.isArray(held) ? held : [held];
      for (const other of others) likely.add(other);
      if (others.length < mostHolders) others.push(article);
      holders.set(row, others);
    }
    if (article.sample.length < fewestRows) continue;
    const rows = new Set(article.sample);
    const same = likely
      .values()
      .find((other) => isNearlySame(rows, other.sample) && !isSamePage(article, other));
    if (!same) continue;
    const reason = `its text is nearly that of ${same.path}; keep one of them, if it is one article`;
    problems.push({
      path: article.path,
      line: 1,
      column: 1,
      ruleId: 'same-text',
      reason,
      isWarning: true,
    });
  }
  return problems;
}

function isNearlySame(rows: ReadonlySet<number>, sample: Uint32Array): boolean {
  let common = 0;
  for (const row of sample) if (rows.has(row)) common++;
  return common >= enough * Math.max(rows.size, sample.length);
}

/** `same-address` reports these. */
function isSamePage(one: Article, other: Article): boolean {
  const key = pageKey(one.source);
  return key !== undefined && key === pageKey(other.source);
}
