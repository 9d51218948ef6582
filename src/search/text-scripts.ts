import type { Article } from '../article/article.ts';
import { dayOf } from '../date/iso-date.ts';
import { writeScript } from './write-script.ts';

/** As many articles as one script of texts holds. */
export const articlesInText = 2;
/** How much of an article comes with its headline, in characters; what is longer has a script for the rest. */
const longestText = 40_000;

/** The scripts with what results show of articles, and where quoted phrases are looked for. */
export function textScripts(articles: readonly Article[]): [string, string][] {
  const scripts: [string, string][] = [];
  for (let start = 0; start < articles.length; start += articlesInText) {
    const few = articles.slice(start, start + articlesInText).map((article) => ({
      id: article.id,
      headline: article.headline,
      publisher: article.publisher,
      day: article.date && dayOf(article.date),
      lang: article.lang,
      text: article.text.slice(0, longestText),
      ...(article.text.length > longestText && { isCut: true }),
    }));
    scripts.push(writeScript(`x-${start / articlesInText}.js`, few));
  }
  for (const [at, { text }] of articles.entries())
    if (text.length > longestText) scripts.push(writeScript(`y-${at}.js`, text.slice(longestText)));
  return scripts;
}
