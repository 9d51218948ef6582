/** Takes an article's file apart: what is said of the article, wherever in the file it stands, and its text. */
import type { VFile } from 'vfile';
import type { FactsOfLines } from './lines/fact-of-part.ts';
import { dayOfDateline } from './lines/day-of-dateline.ts';
import { factsAtEnd } from './lines/facts-at-end.ts';
import { parseFrontMatter } from './front-matter/parse-front-matter.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';
import { languageOf } from './language-of.ts';
import { linesOfFacts } from './lines/lines-of-facts.ts';
import { readText } from './read-text.ts';
import { withoutPageTop } from './lines/page-top.ts';
import { splitFile } from './split-file.ts';
import { tellMisread } from './tell-misread.ts';
import { withoutSite } from './without-site.ts';
import { withoutByline } from './without-byline.ts';

export interface FactsAndText {
  /** What front matter says; what it leaves out, as the text's first lines or the headline say it. */
  values: FrontMatterValues;
  /** The Markdown without all that, on the lines on which it stands in the file. */
  text: string;
  /** BCP 47 tag: the one named, or that of the words. */
  lang: string;
  /**
   * How many lines stand above what follows the lines of the text that say who wrote it, or when; absent where front matter has
   * the lead image.
   */
  belowFacts: number | undefined;
  /** The whole file. */
  markdown: string;
}

/**
 * @param file takes the messages
 * @param usualLang BCP 47 tag of the library, for words that do not tell their language
 * @returns undefined if the file cannot be read; then it has an error
 */
export function factsAndText(file: VFile, usualLang: string): FactsAndText | undefined {
  const markdown = readText(file);
  if (markdown === undefined) return undefined;
  tellMisread(markdown, file);
  const parts = splitFile(markdown, file);
  if (!parts) return undefined;
  const { frontMatter, facts } = parts;
  const isTextInKey = parts.text.trim() === '';
  const languageIn = ({ title, dek }: { title?: string | undefined; dek?: string | undefined }) =>
    languageOf([title, dek, isTextInKey ? frontMatter.text : parts.text], usualLang);
  const values = parseFrontMatter(file, frontMatter, languageIn, facts, isTextInKey);
  if (!values) return undefined;
  const lang = values.lang ?? languageIn(values);
  const text = withoutPageTop(values.text ?? parts.text, values.title);
  const head = linesOfFacts(text, { ...values, date: values.date ?? values.dateAsWritten }, lang);
  if (head) addMissing(values, head.facts);
  addMissing(values, factsAtEnd(head?.rest ?? text, lang));
  if (values.dateAsWritten === undefined) values.date ??= dayOfDateline(head?.rest ?? text);
  if (values.title !== undefined) {
    // What was saved from a page has the name that its window had.
    const named = values.source === undefined ? values.title : withoutSite(values.title, text);
    const { title, author } = withoutByline(named, values.author);
    values.title = title;
    addMissing(values, { author });
  }
  const isTold =
    (head?.facts.author ?? head?.facts.date) !== undefined || (frontMatter.text === '' && facts.size > 0);
  const belowFacts = isTold && values.image === undefined ? (head?.below ?? 0) : undefined;
  return { values, text: head?.rest ?? text, lang, belowFacts, markdown };
}

function addMissing(values: FrontMatterValues, { author, topics, ...facts }: FactsOfLines): void {
  if (author && values.author.length === 0) values.author = author;
  if (topics && values.topics.length === 0) values.topics = topics;
  for (const [key, value] of Object.entries(facts)) values[key as keyof typeof facts] ??= value;
}
