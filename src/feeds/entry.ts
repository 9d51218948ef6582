import type { Article } from '../article/article.ts';
import { hasOffset, type IsoDate } from '../date/iso-date.ts';
import { directionOf } from '../language/tag.ts';
import type { Words } from '../language/words.ts';
import type { Library } from '../library/library.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { typeOfFile } from '../media/type-of-file.ts';
import { isShown } from '../pictures/picture.ts';
import { plainName } from '../pictures/renditions.ts';
import { addressOf } from '../site/address.ts';
import { articleUrn } from '../site/article-urn.ts';
import { bodyHtml } from '../site/body/body.ts';
import { figure } from '../site/body/figure.ts';
import { toMarkup } from '../site/body/html.ts';
import { pageFacts } from '../site/body/page-facts.ts';

/** An article, as feeds carry it. */
export interface Entry {
  /** `urn:uuid:…`, the same wherever the site is. */
  id: string;
  title: string;
  /** The whole text as HTML: sanitised, with the lead image. */
  html: string;
  summary: string;
  /** The article's page, from the root of the site. */
  page: string;
  /** http(s) address of the original. */
  source?: string;
  publisher?: string;
  author: string[];
  topics: string[];
  /** BCP 47 tag. */
  lang: string;
  /** RFC 3339, where a day is known. */
  published?: string;
  updated: string;
  rights?: string;
  picture?: { address: string; type: string; credit?: string; alt: string };
}

/** For articles of which nobody knows a day: formats demand one. */
const unknownDay = '1970-01-01T00:00:00Z';

/** One article is asked for in each format at a time. Where its links lead, its library tells. */
const known = new Map<Article, { entry: Entry; root: string; library: Library }>();
const mostKnown = 1000;

/** @param root what stands before addresses of the site: the site's own, or the way from the feed to it */
export function entryOf(article: Article, library: Library, words: Words, root: string): Entry {
  const before = known.get(article);
  if (before?.root === root && before.library === library) return before.entry;
  const entry = makeEntry(article, library, words, root);
  if (known.size === mostKnown) known.clear();
  known.set(article, { entry, root, library });
  return entry;
}

function makeEntry(article: Article, library: Library, words: Words, root: string): Entry {
  const { id, title, author, topics, lang, source, publisher, rights, date, updated, retrieved } = article;
  const published = firstMomentOf(date);
  return {
    id: articleUrn(article),
    title,
    html: htmlOf(article, library, words, root),
    summary: article.summary,
    page: addressOf.article(id),
    source,
    publisher,
    author,
    topics,
    lang,
    published,
    updated: firstMomentOf(updated) ?? published ?? firstMomentOf(retrieved) ?? unknownDay,
    rights: rights?.text,
    picture: pictureOf(article),
  };
}

function htmlOf(article: Article, library: Library, words: Words, root: string): string {
  const { lang, dek, lead, body } = article;
  const facts = { ...pageFacts(article, { words, library, root }), isStyled: false };
  const parts = [
    dek === undefined ? '' : `<p><strong>${escapeHtml(dek)}</strong></p>`,
    lead === undefined ? '' : toMarkup(figure(lead, facts, 'lead')),
    bodyHtml(body, facts),
  ];
  return `<div lang="${lang}" dir="${directionOf(lang)}">${parts.join('')}</div>`;
}

function pictureOf({ id, lead }: Article): Entry['picture'] {
  const { picture, alt = '', credit } = lead ?? {};
  if (!isShown(picture)) return undefined;
  const name = plainName(picture);
  return { address: addressOf.file(id, name), type: typeOfFile(name), alt, ...(credit && { credit }) };
}

/** A day as its first moment in universal time; formats know no days. @returns undefined if no day is known */
function firstMomentOf(date: IsoDate | undefined): string | undefined {
  if (date === undefined || date.length < 10) return undefined;
  if (date.length === 10) return `${date}T00:00:00Z`;
  return hasOffset(date) ? date : `${date}Z`;
}
