/** What the Markdown of an article cannot say by itself. */
export interface Context {
  /** The headline, when the front matter has one. */
  title?: string;
  /** The same with the name of its paper, where it stands behind it. */
  titleInFull?: string;
  /** Neither front matter nor the file's name says a headline. Default: one of them may. */
  isUnnamed?: boolean;
  /** How many lines stand above what follows those that say who wrote it, or when, as a scraper leaves them. Default: none says so. */
  belowFacts?: number | undefined;
  /** BCP 47 tag of the article's language. */
  lang: string;
  /** http(s) address of the original, against which relative links are resolved. */
  source?: string;
  /** The lead image's `src`, as the front matter has it. */
  leadImage?: string;
  /** BCP 47 tag of the two below. Default: that of the article. */
  wordsLang?: string;
  /** The heading above the notes. */
  footnotes: string;
  /** The label of a link from a note back to its place. */
  footnoteBack: string;
}
