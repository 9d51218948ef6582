import { hash } from 'node:crypto';
import type { VFile } from 'vfile';
import { parseDate } from '../date/parse-date.ts';
import type { Body, Figure, RelatedArticle } from '../markdown/body.ts';
import { type Passage, renderMarkdown, type Section } from '../markdown/render.ts';
import { setType } from '../markdown/shape/typography/set-type.ts';
import { repeatsBeginning, saysHeadline } from './dek.ts';
import { derivedFacts } from './derived-facts.ts';
import { excerptOf } from './excerpt.ts';
import { dayFromName } from './file-name.ts';
import { parseFrontMatter } from './front-matter/parse-front-matter.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';
import { languageOf } from './language-of.ts';
import { type FactsOfLines, linesOfFacts } from './lines-of-facts.ts';
import { leadOf } from './lead-of.ts';
import { splitFile } from './split-file.ts';
import { plainDek } from './plain-line.ts';
import { readText } from './read-text.ts';
import { sourceOf } from './source-of.ts';
import { nameOf, namedTitle, titleOf } from './title-of.ts';
import { tellMisread } from './tell-misread.ts';
import { withoutPublisher } from './without-publisher.ts';
import type { ReadingLength } from './reading-time.ts';
import { readRights, type Rights } from './rights.ts';

/** An article, finished: nothing behind this edge parses an address or looks for a fact again. */
export interface Article extends Pick<
  FrontMatterValues,
  | 'author'
  | 'date'
  | 'dateAsWritten'
  | 'updated'
  | 'retrieved'
  | 'topics'
  | 'related'
  | 'series'
  | 'part'
  | 'draft'
> {
  /** `<id>`: its name in every address of the site. */
  id: string;
  /** Its file, from the content folder, with slashes: `articles/2017-03-02-…/index.md`. */
  path: string;
  /** The headline, as it was written. */
  title: string;
  /** The same with the quotation marks and dashes of its language. */
  headline: string;
  dek?: string;
  /** BCP 47 tag. */
  lang: string;
  /** http(s) address of the original. */
  source?: string;
  /** Who first published it; the source's host name if nobody says; absent if there is no source either. */
  publisher?: string;
  /** The lead image, or the caption and credit of one that was lost. */
  lead?: Figure;
  body: Body;
  /** Whether pictures or recordings stand in the body. */
  isIllustrated: boolean;
  /** Where links in the body lead, as they stand in its HTML; each once. */
  links: string[];
  /** The lines of the body that point to other articles. */
  pointers: RelatedArticle[];
  sections: Section[];
  /** What a reader marked in the text. */
  passages: Passage[];
  /** What is read, as plain text. */
  text: string;
  /** Its length, in UTF-16 code units, known without reading it. */
  textLength: number;
  /** What it is searched by: its terms, as `packTerms` packs them. */
  terms: Uint8Array;
  /** What tells that another text is nearly the same. */
  sample: Uint32Array;
  /** http(s) addresses of archived copies. */
  archived: string[];
  rights?: Rights;
  reading: ReadingLength;
  /** The dek, or the beginning of the text, for where one line must describe the article. */
  summary: string;
  /** The file's text, unchanged. */
  markdown: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
}

/** What an article takes from the library it stands in. */
export interface Surroundings {
  /** BCP 47 tag for articles that name none. */
  lang: string;
  /** The interface's words for the notes below an article. */
  footnotes: string;
  footnoteBack: string;
}

/**
 * Reads one article from its file. The same bytes in the same surroundings give the same article.
 *
 * @param file the file's bytes (`value`) and path; takes all messages, those with `fatal` being errors
 * @returns the article, or undefined if it cannot be shown; then the file has at least one error
 */
export function readArticle(file: VFile, id: string, surroundings: Surroundings): Article | undefined {
  const markdown = readText(file);
  if (markdown === undefined) return undefined;
  tellMisread(markdown, file);
  const parts = splitFile(markdown, file);
  if (!parts) return undefined;
  const { frontMatter, facts } = parts;
  const isTextHere = parts.text.trim() === '';
  const languageIn = ({ title, dek }: { title?: string | undefined; dek?: string | undefined }) =>
    languageOf([title, dek, isTextHere ? frontMatter.text : parts.text], surroundings.lang);
  const values = parseFrontMatter(file, frontMatter, languageIn, facts, isTextHere);
  if (!values) return undefined;
  const lang = values.lang ?? languageIn(values);
  const known = { ...values, date: values.date ?? values.dateAsWritten };
  const head = linesOfFacts(values.text ?? parts.text, known, lang);
  const text = head?.rest ?? values.text ?? parts.text;
  if (head) addMissing(values, head.facts);
  const { source, archived } = sourceOf(values);
  const context = {
    // The body says the headline again with its marks.
    title: values.title && withoutPublisher(plainDek(values.title), [values.publisher, source?.hostname]),
    isUnnamed: namedTitle(file) === undefined,
    lang,
    source: source?.href,
    leadImage: values.image?.src,
    footnotes: surroundings.footnotes,
    footnoteBack: surroundings.footnoteBack,
  };
  const rendered = renderMarkdown(text, context, file);

  const named = values.title ?? rendered.title ?? titleOf(file);
  if (!named) return undefined;
  const { author, dateAsWritten, updated, retrieved, topics, related, series, part, draft } = values;
  const publisher = values.publisher ?? source?.hostname.replace(/^www\./, '');
  const title = withoutPublisher(named, [values.publisher, source?.hostname]);
  const written = usefulDek(values.dek ?? rendered.dek, title, rendered.text);
  const dek = written === undefined ? undefined : setType(written, lang);
  const { body, text: plainText } = rendered;
  return {
    id,
    path: file.path,
    title,
    headline: setType(title, lang),
    dek,
    lang,
    author,
    date: publishedOn(values, file),
    dateAsWritten,
    updated,
    retrieved,
    source: source?.href,
    publisher,
    lead: leadOf(values.image, rendered.lead, context),
    body,
    sections: rendered.sections,
    passages: rendered.passages,
    text: plainText,
    ...derivedFacts({ title, dek, author, publisher, topics, body, text: plainText }),
    topics,
    related,
    series,
    part,
    archived,
    rights: values.rights === undefined ? undefined : readRights(values.rights),
    summary: written ?? excerptOf(plainText),
    draft,
    markdown,
    sha256: hash('sha256', file.value),
  };
}

/** What lines of the text say, where front matter says nothing. */
function addMissing(values: FrontMatterValues, { author, ...facts }: FactsOfLines): void {
  if (author && values.author.length === 0) values.author = author;
  for (const [key, value] of Object.entries(facts)) values[key as keyof typeof facts] ??= value;
}

/** Its day, or else the one that its file's name begins with. */
function publishedOn({ date, dateAsWritten, retrieved }: FrontMatterValues, file: VFile): Article['date'] {
  // Whoever says when an article was saved may have named its file for that day.
  const isDated = (date ?? dateAsWritten ?? retrieved) !== undefined;
  return isDated ? date : parseDate(dayFromName(nameOf(file)) ?? '');
}

/** The dek, if it says more than the headline and the beginning of the text do. */
function usefulDek(dek: string | undefined, title: string, text: string): string | undefined {
  return dek === undefined || saysHeadline(dek, title) || repeatsBeginning(dek, text) ? undefined : dek;
}
