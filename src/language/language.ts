import type { Words } from './english-words.ts';

/**
 * All that is known of one language. Adding one is adding a file to `languages/` and a line to `languages.ts`, its keys in
 * the order of this list; all but `tag` and `name` may be missing.
 *
 * Phrases are lists in one text, between bars or line ends: in lower case, with ’ for an apostrophe, without the colon,
 * arrow or full stop that stands behind them on a page.
 */
export interface Language {
  /** BCP 47 tag without script and region: `pt`, not `pt-BR`. */
  tag: string;
  /** Other tags for the same: `no` is read as `nb`. */
  alsoTagged?: readonly string[];
  /** Its name in English. */
  name: string;

  /** How quotations are marked; missing where straight quotes are left as they were written. */
  quotationMarks?: QuotationMarks;
  /** Where a country marks them otherwise, by its ISO 3166 code. */
  regionalQuotationMarks?: Readonly<Record<string, QuotationMarks>>;
  /** The dash between words, if it is the shorter one with spaces; elsewhere it is an em dash. */
  dash?: '–';

  /** January to December, each in every form that stands in a date: whole, bent (`marca`), short without its stop. */
  months?: Months;
  /** The months of the Solar Hijri calendar, from Farvardin. */
  persianMonths?: Months;
  /** Whole and short, as they stand before a date. */
  weekdays?: Phrases;
  /** Other words that stand in a date: 2 `de` março `de` 2017, 2. März 2017 `um` 9 Uhr. */
  dateWords?: Phrases;
  /** Behind the hour: 9 `Uhr`. */
  hourWords?: Phrases;
  /** Behind the minutes, where they follow such an hour: 3시 5`분`. */
  minuteWords?: Phrases;
  /** How 02/03/2017 is read; missing where nobody can tell, or the year stands first. */
  dateOrder?: DateOrder;
  /** Where countries differ, by their ISO 3166 codes. */
  regionalDateOrder?: Readonly<Record<string, DateOrder>>;
  /** Before a name that may be written without it: `the` Guardian. */
  definiteArticles?: Phrases;
  /** In small letters, the beginning of a family name: Ludwig `van` Beethoven. */
  nameParticles?: Phrases;
  /** Behind a name or an address without a space: `에서`. */
  postpositions?: Phrases;
  /** Words that a language which is taken for it has not, or spells otherwise: Indonesian `bahwa`, Malay `bahawa`. */
  tellingWords?: Phrases;

  /** Before a link to another article: `related article`. */
  relatedLabels?: Phrases;
  /** What a page's controls and signs say, and nothing of its article: `share`, `advertisement`. */
  controlLabels?: Phrases;
  /** Above the notes of a text: `footnotes`. */
  noteLabels?: Phrases;
  /** Above what readers say of an article: `comments`. */
  readersLabels?: Phrases;
  /** On the button with which a reader subscribes: `sign up`. */
  signUpLabels?: Phrases;
  /** By which a publisher calls on its readers, and points elsewhere: `sign up for`, `read also`. */
  callPhrases?: Phrases;
  /** With which a line that asks to follow somebody begins or ends: `follow`, as in `Follow Ida Holm on X`. */
  followPhrases?: Phrases;
  /** What a publisher sends its readers, or is followed by: `newsletter`. */
  channelWords?: Phrases;
  /** With which a page begins what it says in place of content: `your browser does not support`. */
  noticePhrases?: Phrases;
  /** Beginnings of words by which a page without its scripts asks for them, or for another `browser`: `enabl`. */
  scriptStems?: Phrases;
  /** By which a publisher keeps its rights: `all rights reserved`. */
  rightsPhrases?: Phrases;
  /** What a publisher names below its rights: `terms of use`. */
  termsPhrases?: Phrases;
  /** How publishers call, in the code of their pages, what is no part of an article: `kommentare`. */
  furnitureNames?: Phrases;
  /** How they call a dek: `vorspann`. */
  dekNames?: Phrases;
  /** The same for one that may be short, directly below the headline: `untertitel`. */
  subtitleNames?: Phrases;
  /** How they call a heading within the text that is no heading to machines: `zwischentitel`. */
  subheadNames?: Phrases;
  /** How they call what holds a byline: `forfatter`. */
  bylineNames?: Phrases;
  /** The same where it is no part of an address: `firma`, elsewhere a company. */
  bylineNamesInPage?: Phrases;
  /** The same in an address alone: `redaktion`. */
  bylineNamesInAddress?: Phrases;
  /** How they call the small line above a headline: `dachzeile`. */
  kickerNames?: Phrases;
  /** How they call the links that lead from the front page to this one: `migas`. */
  trailNames?: Phrases;
  /** How they call the place where an article was written: `ort`. */
  placeNames?: Phrases;
  /** How they call a sentence of the text that is set large beside it: `zitatbox`. */
  pullQuoteNames?: Phrases;
  /** How they call what a picture shows: `bildunterschrift`. */
  captionNames?: Phrases;
  /** The same where only in a figure nothing else can be meant: `legende`. */
  captionNamesInFigure?: Phrases;
  /** How they call, in a figure, who made the picture: `urheber`. */
  creditNames?: Phrases;
  /** How they call the notes of a text: `fussnoten`. */
  noteNames?: Phrases;
  /** Before a work that is cited: `see`. */
  seeWords?: Phrases;
  /** How MediaWiki calls pictures, and what it files pages under, in their addresses: `File:`, `Category:`. */
  wikiFileWords?: Phrases;
  wikiCategoryWords?: Phrases;
  /** Where a post or video stood: `embedded content`. */
  embedLabels?: Phrases;
  /** In place of what a picture shows, where a program knew nothing of it: `image`. */
  pictureWords?: Phrases;
  /** News agencies, as they sign in its script: `ロイター`. */
  agencies?: Phrases;
  /** Names of the picture at the head, in a line below a text that says what it shows: `Cover photo: …`. */
  coverWords?: Phrases;
  /** Before a colon and the name of who made a picture: `photo`. */
  creditWords?: Phrases;
  /** The same where no colon is needed: `photo by`. */
  creditPhrases?: Phrases;
  /** Behind the name of who made or gave it, as in `山田太郎撮影`. */
  creditEndings?: Phrases;
  /** In capitals, between who made it and for whom: `JEAN ROE POUR « LE LAC »`. */
  forWords?: Phrases;
  /** Behind one of the words before the name, what kind of picture it is, and no name: `archivo`, as in `foto de archivo`. */
  pictureKinds?: Phrases;
  /** Before a colon and the names of who wrote an article: `author`. */
  bylineWords?: Phrases;
  /** The same where no colon is needed: `by`. */
  bylinePhrases?: Phrases;
  /** Before the name of who wrote, on platforms that tell it from what is copied: `原创`. */
  ownWorkWords?: Phrases;
  /** Before a colon and the name of who edited it: `editor`. */
  editorWords?: Phrases;
  /** Behind the name of who wrote it: `기자`. */
  bylineEndings?: Phrases;
  /** What such a person is called beside the name, and no name: `staff writer`. */
  roles?: Phrases;
  /** In the name of a desk, a house or an agency, and of no person: `newsroom`. */
  deskWords?: Phrases;
  /** At the end of the name of a paper; a person may be called so, too: `journal`. */
  paperWords?: Phrases;
  /** Between the last two of these names: `and`. */
  andWords?: Phrases;
  /** Between two words of which the first ends like the second: `two- or threefold`. */
  orWords?: Phrases;
  /** Between such a name and where it was written, or stands: Ida Holm `in` Oslo. */
  placeWords?: Phrases;
  /** Above what tells of who wrote an article: `about the author`. */
  authorLabels?: Phrases;
  /** Above the headline of a text that was sent to newspapers: `press release`. */
  releaseWords?: Phrases;
  /** Before the day on which an article was published, such as `published on`. */
  publishedLabels?: Phrases;
  /** Before the day on which it was last changed, such as `last updated`. */
  updatedLabels?: Phrases;
  /** What a link says that names nothing: `here`. */
  hereWords?: Phrases;
  /** Before the address of the original, such as `original url`. */
  originalLabels?: Phrases;
  /** Before the day on which somebody saved it, such as `retrieved on`. */
  retrievedLabels?: Phrases;
  /** Before a list of what it is about: `tags`. */
  topicLabels?: Phrases;
  /** How long reading takes; `{minutes}` stands for the number: `{minutes} min read`. */
  readingTimes?: Phrases;

  /** How people who write front matter in it call its keys, where a word means one key alone: French `image` is the key itself. */
  frontMatterKeys?: Readonly<Partial<Record<ForeignKey, Phrases>>>;

  /** The site's own words. Without them its pages are in English. */
  words?: Words;
  /** The same in other scripts than the usual one. */
  wordsInOtherScripts?: readonly Words[];
}

/** The keys of front matter that have names in other languages; `categories` are words for topics that programs put beside them. */
export type ForeignKey =
  'title' | 'author' | 'date' | 'updated' | 'dek' | 'image' | 'topics' | 'categories' | 'source' | 'lang';

/** `related article | read also`; `phrases.ts` takes it apart. */
export type Phrases = string;

/** Twelve lists of phrases. */
export type Months = readonly [
  ...[Phrases, Phrases, Phrases, Phrases, Phrases, Phrases],
  ...[Phrases, Phrases, Phrases, Phrases, Phrases, Phrases],
];

export type DateOrder = 'day first' | 'month first';

/**
 * The marks of a quotation, and of one inside it. From the `delimiters` of CLDR (https://github.com/unicode-org/cldr-json,
 * cldr-misc-full), with the newspapers' usage where CLDR follows another.
 */
export interface QuotationMarks {
  double: readonly [open: string, close: string];
  single: readonly [open: string, close: string];
}
