import type { Article } from '../../article/article.ts';
import { dayOf } from '../../date/iso-date.ts';
import { writeScript } from './write-script.ts';

/** As many articles as one script of texts holds. */
export const articlesInText = 2;
/** How much of an article comes with its headline, in characters; what is longer has a script for the rest. */
const longestText = 40_000;

/** What a result shows of an article, and where quoted phrases are looked for. */
export interface FoundText extends Pick<Article, 'id' | 'headline' | 'publisher' | 'lang' | 'text'> {
  day?: string | undefined;
  /** The text is longer: a script of its own holds the rest. */
  isCut?: true;
}

/** A script that holds articles' texts, and is written when somebody asks for it. */
export interface TextScript {
  articles: readonly Article[];
  write: () => string;
}

/** The scripts with what results show of articles, and where quoted phrases are looked for; by their file names. */
export function textScripts(articles: readonly Article[]): Map<string, TextScript> {
  const scripts = new Map<string, TextScript>();
  for (let start = 0; start < articles.length; start += articlesInText) {
    const few = articles.slice(start, start + articlesInText);
    const file = `x-${start / articlesInText}.js`;
    scripts.set(file, { articles: few, write: () => writeScript(file, few.map(shownOf))[1] });
  }
  for (const [at, article] of articles.entries()) {
    if (article.textLength <= longestText) continue;
    const file = `y-${at}.js`;
    scripts.set(file, {
      articles: [article],
      write: () => writeScript(file, article.text.slice(longestText))[1],
    });
  }
  return scripts;
}

function shownOf({ id, headline, publisher, date, lang, text }: Article): FoundText {
  return {
    id,
    headline,
    publisher,
    day: date && dayOf(date),
    lang,
    text: text.slice(0, longestText),
    ...(text.length > longestText && { isCut: true }),
  };
}
