import { hash } from 'node:crypto';
import type { VFile } from 'vfile';
import { parseDate } from '../date/parse-date.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { setType } from '../markdown/shape/typography/set-type.ts';
import type { Article } from './article.ts';
import { repeatsBeginning, saysHeadline } from './dek.ts';
import { derivedFacts } from './derived-facts.ts';
import { excerptOf } from './excerpt.ts';
import { factsAndText } from './facts-and-text.ts';
import { dayFromName } from './file-name.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';
import { knownKey } from './front-matter/schema-names.ts';
import { leadOf } from './lead-of.ts';
import { plainDek } from './plain-line.ts';
import { sourceOf } from './source-of.ts';
import { nameOf, namedTitle, titleOf } from './title-of.ts';
import { withoutByline } from './without-byline.ts';
import { withoutPublisher } from './without-publisher.ts';
import { readRights } from './rights.ts';

/** What an article takes from the library it stands in. */
export interface Surroundings {
  /** BCP 47 tag for articles that name none. */
  lang: string;
  /** The interface's words for the notes below an article, and their language. */
  wordsLang?: string;
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
  const written = factsAndText(file, surroundings.lang);
  if (!written) return undefined;
  const { values, text, lang, belowFacts, markdown } = written;
  const { source, archived } = sourceOf(values);
  const paper = [values.publisher, source?.hostname];
  // The body says the headline again with its marks.
  const titleInFull = values.title && plainDek(values.title);
  const context = {
    ...surroundings,
    title: titleInFull && withoutPublisher(titleInFull, paper),
    titleInFull,
    isUnnamed: namedTitle(file) === undefined,
    belowFacts,
    lang,
    source: source?.href,
    leadImage: values.image?.src,
  };
  const rendered = renderMarkdown(text, context, file);

  const own = withoutByline(withoutLabel(rendered.title) ?? '', values.author);
  const named = values.title ?? (own.title || titleOf(file));
  if (!named) return undefined;
  const { dateAsWritten, updated, retrieved, topics, related, series, part, draft } = values;
  const isUnsigned = values.title === undefined && values.author.length === 0;
  const author = isUnsigned ? own.author : values.author;
  const { body, sections, passages, text: plainText } = rendered;
  const title = withoutPublisher(named, paper);
  const publisher = values.publisher ?? source?.hostname.replace(/^www\./, '');
  const dekAsWritten = usefulDek(values.dek ?? rendered.dek, title, plainText);
  const dek = dekAsWritten === undefined ? undefined : setType(dekAsWritten, lang);
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
    sections,
    passages,
    text: plainText,
    ...derivedFacts({ title, dek, author, publisher, topics, body, text: plainText }),
    topics,
    related,
    series,
    part,
    archived,
    rights: values.rights === undefined ? undefined : readRights(values.rights),
    summary: dekAsWritten ?? excerptOf(plainText),
    draft,
    markdown,
    sha256: hash('sha256', file.value),
  };
}

/** `# Title: Ferry late`, as chat programs have it. */
function withoutLabel(title: string | undefined): string | undefined {
  const [label = '', name = ''] = /^(\p{L}[\p{L}\p{M}]{1,11})[:：]\s+(?=\S)/u.exec(title ?? '') ?? [];
  return knownKey(name) === 'title' ? title?.slice(label.length) : title;
}

/** Its day, or else the one that its file's name begins with. */
function publishedOn({ date, dateAsWritten, retrieved }: FrontMatterValues, file: VFile): Article['date'] {
  // Whoever says when an article was saved may have named its file for that day.
  const isDated = (date ?? dateAsWritten ?? retrieved) !== undefined;
  return isDated ? date : parseDate(dayFromName(nameOf(file)) ?? '');
}

/** The dek, if it says more than the headline and the beginning of the text do. */
function usefulDek(dek: string | undefined, title: string, text: string): string | undefined {
  return dek === undefined || saysHeadline(dek, title) || repeatsBeginning(dek, title, text)
    ? undefined
    : dek;
}
