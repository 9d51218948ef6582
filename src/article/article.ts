import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import { archivedOriginal } from '../address/archived-copy.ts';
import { webAddress } from '../address/web-address.ts';
import { parseDate } from '../date/parse-date.ts';
import { detectLanguage } from '../language/detect-language.ts';
import type { Body, Figure, RelatedArticle } from '../markdown/body.ts';
import { linksIn } from '../markdown/links-in.ts';
import type { Context } from '../markdown/context.ts';
import { renderLine, type Passage, renderMarkdown, type Section } from '../markdown/render.ts';
import { findCredit } from '../markdown/shape/figures/find-credit.ts';
import { setType } from '../markdown/shape/typography/set-type.ts';
import { countTerms, packTerms } from '../terms/count-terms.ts';
import { sampleText } from '../terms/sample-text.ts';
import { excerptOf } from './excerpt.ts';
import { repeatsBeginning, saysHeadline } from './dek.ts';
import { dayFromName } from './file-name.ts';
import { parseFrontMatter } from './front-matter/parse-front-matter.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { secondBlock } from './front-matter/stray-front-matter.ts';
import { plainDek } from './plain-line.ts';
import { programHead } from './front-matter/program-head.ts';
import { withoutFence } from './front-matter/without-fence.ts';
import { readText } from './read-text.ts';
import { nameOf, titleOf } from './title-of.ts';
import { tellMisread } from './tell-misread.ts';
import { withoutPublisher } from './without-publisher.ts';
import { countReading, type Reading } from './reading-time.ts';
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
  sample: Int32Array;
  /** http(s) addresses of archived copies. */
  archived: string[];
  rights?: Rights;
  reading: Reading;
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

/** Where the address of its site stands in what Ghost exports. */
const ghostAddress = '__GHOST_URL__/';

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
  const {
    body: whole,
    problem,
    ...frontMatter
  } = splitFrontMatter(withoutFence(markdown).replaceAll(ghostAddress, '/'));
  if (problem) file.message(problem.reason, { line: problem.line, column: 1 }).fatal = problem.isError;
  if (problem?.isError) return undefined;
  const second = frontMatter.lines > 0 ? secondBlock(whole) : undefined;
  if (second) {
    const reason =
      'a second block of keys stands below the front matter; it is not read; put its keys into the first';
    file.message(reason, { line: second.line, column: 1 }).fatal = false;
  }
  // Below front matter such lines are words of the text.
  const programs = frontMatter.lines > 0 ? undefined : programHead(whole);
  const text = programs?.rest ?? second?.rest ?? whole;
  const languageIn = ({ title, dek }: { title?: string | undefined; dek?: string | undefined }) =>
    languageOf([title, dek, text], surroundings.lang);
  const values = parseFrontMatter(file, frontMatter, languageIn, programs?.facts);
  if (!values) return undefined;

  const lang = values.lang ?? languageIn(values);
  const written = webAddress(values.source);
  const original = written && webAddress(archivedOriginal(written.href));
  const source = original ?? written;
  const context = {
    // The body says the headline again with its marks.
    title: values.title && plainDek(values.title),
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
  // Whoever says when an article was saved may have named its file for that day.
  const isDated = (values.date ?? dateAsWritten ?? retrieved) !== undefined;
  const date = isDated ? values.date : parseDate(dayFromName(nameOf(file)) ?? '');
  const publisher = values.publisher ?? source?.hostname.replace(/^www\./, '');
  const title = withoutPublisher(named, [values.publisher, source?.hostname]);
  const dek = values.dek ?? rendered.dek;
  const isRepeated = dek !== undefined && (saysHeadline(dek, title) || repeatsBeginning(dek, rendered.text));
  const { body } = rendered;
  const shownDek = dek === undefined || isRepeated ? undefined : setType(dek, lang);
  return {
    id,
    path: file.path,
    title,
    headline: setType(title, lang),
    dek: shownDek,
    lang,
    author,
    date,
    dateAsWritten,
    updated,
    retrieved,
    source: source?.href,
    publisher,
    lead: leadOf(values.image, rendered.lead, context),
    body,
    isIllustrated: body.some(({ kind }) => kind === 'figure' || kind === 'player'),
    links: linksIn(body),
    pointers: body.filter((part) => part.kind === 'related'),
    sections: rendered.sections,
    passages: rendered.passages,
    text: rendered.text,
    textLength: rendered.text.length,
    terms: packTerms(countTerms({ title, dek: shownDek, author, publisher, topics, text: rendered.text })),
    sample: sampleText(rendered.text),
    topics,
    related,
    series,
    part,
    archived: [
      ...new Set([
        ...(original ? [written.href] : []),
        ...values.archived.flatMap((address) => webAddress(address)?.href ?? []),
      ]),
    ],
    rights: values.rights === undefined ? undefined : readRights(values.rights),
    reading: countReading(rendered.text),
    summary: dek === undefined || isRepeated ? excerptOf(rendered.text) : dek,
    draft,
    markdown,
    sha256: createHash('sha256')
      .update(file.value as Uint8Array)
      .digest('hex'),
  };
}

/** The language that the words are in; that of the library, if they do not tell. */
function languageOf(words: (string | undefined)[], usual: string): string {
  const plain = words
    .filter((part) => part !== undefined)
    .join('\n')
    .slice(0, 10_000)
    .replace(/^(`{3,}|~{3,})[^]*?^\1/gm, ' ')
    .replace(/`[^`\n]{1,300}`|\{%[^%\n]{0,300}%\}|\{\{[^{}\n]{0,300}\}\}|\{[^{}\n]{0,300}\}/g, ' ')
    .replace(/<[^<>]{0,500}>|https?:\S+|\]\([^()\n]*\)|[#*_>|`[\]!=~-]+/g, ' ');
  const found = detectLanguage(plain);
  return found === undefined || new Intl.Locale(usual).language === found ? usual : found;
}

/** The lead image as front matter has it, completed by what the body says of the same picture. */
function leadOf(
  image: FrontMatterValues['image'],
  said: Figure | undefined,
  context: Context,
): Figure | undefined {
  const caption = image?.caption ? renderLine(image.caption, context) : said?.caption;
  const credit = image?.credit === undefined ? said?.credit : withoutLabel(image.credit);
  if ((image?.src ?? caption ?? credit) === undefined) return undefined;
  return {
    kind: 'figure',
    src: image?.src,
    alt: image?.alt ?? said?.alt ?? '',
    caption,
    credit,
    inline: false,
    line: 1,
    column: 1,
  };
}

/** `Photo: Ida Holm` is who made it, with the word for it, which stands on the page anyway. */
function withoutLabel(credit: string): string {
  const found = findCredit(credit);
  return found?.at === 0 ? found.credit : credit;
}
