import { hash } from 'node:crypto';
import { elementId, type SourceFile, version } from '../article/source-files.ts';
import { ContentError } from '../library/content-error.ts';

/** What a saved copy says of the article whose files it carries. */
export interface SourceFacts {
  /** The article's folder. */
  id: string;
  headline: string;
  /** BCP 47 tag. */
  lang: string;
  /** Address of the original. */
  url?: string;
  datePublished?: string;
  /** `sumOfWords` of the page that stands above the files. */
  textSha256?: string;
}

/** In base64 they are a third larger, and the page, which is one string, may not reach 512 MB. */
const mostBytes = 350_000_000;

/**
 * The files of an article as JSON-LD of schema.org (https://schema.org/MediaObject), the one data form that programs which
 * save pages again leave in them. Each file is a data address, in a line of its own, so that a text editor and `base64 -d`
 * are enough to take it out. See docs/saved-copy.md.
 *
 * @returns text for a script element: nothing in it can end that
 * @throws ContentError if they are too large for one
 */
export function writeSourceFiles(
  { id, headline, lang, url, datePublished, textSha256 }: SourceFacts,
  files: SourceFile[],
): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > mostBytes) {
    const [largest] = files.toSorted((a, b) => b.bytes.length - a.bytes.length);
    throw new ContentError(
      `articles/${id}: its files have ${inMegabytes(bytes)}, and a saved copy holds ${inMegabytes(mostBytes)}; take "${largest?.name ?? ''}" out, or leave saved copies out: write "saved: [epub]" into site.yaml.`,
    );
  }
  const document = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': elementId,
    version,
    identifier: id,
    headline,
    inLanguage: lang,
    url,
    datePublished,
    textSha256,
    encoding: files.map(({ name, type, bytes }) => ({
      '@type': 'MediaObject',
      name,
      encodingFormat: type,
      contentSize: String(bytes.length),
      sha256: hash('sha256', bytes),
      contentUrl: `data:${type};base64,${Buffer.from(bytes).toString('base64')}`,
    })),
  };
  return JSON.stringify(document, null, 1).replaceAll('<', '\\u003c');
}

function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
