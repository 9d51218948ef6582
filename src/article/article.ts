import { createHash } from 'node:crypto';
import type { VFile } from 'vfile';
import type { Body } from '../markdown/body.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { decode } from './decode.ts';
import { excerptOf } from './excerpt.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseFrontMatter } from './parse-front-matter.ts';
import { countReading, type Reading } from './reading-time.ts';
import type { FrontMatterValues } from './schema.ts';
import { webAddress } from '../address/web-address.ts';
import type { Picture } from '../pictures/picture.ts';

/** An article, as everything behind the content folder knows it. */
export interface Article extends FrontMatterValues {
  /** `<id>`: its name in every address of the site. */
  id: string;
  title: string;
  lang: string;
  /** Who first published it; the source's host name if nobody says; absent if there is no source either. */
  publisher?: string;
  /** The file's text, unchanged. */
  markdown: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  sha256: string;
  body: Body;
  image?: FrontMatterValues['image'] & { picture?: Picture };
  reading: Reading;
  /** The dek, or the beginning of the text, for where one line must describe the article. */
  summary: string;
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
 * Reads one article from its file.
 *
 * @param file the file's bytes (`value`) and path; takes all messages, those with `fatal` being errors
 * @returns the article, or undefined if it cannot be shown; then the file has at least one error
 */
export function readArticle(file: VFile, id: string, surroundings: Surroundings): Article | undefined {
  const bytes = file.value as Uint8Array;
  const decoded = decode(bytes);
  if ('invalidAt' in decoded) {
    const byte = bytes[decoded.invalidAt]?.toString(16).toUpperCase().padStart(2, '0');
    const before = new TextDecoder().decode(bytes.subarray(0, decoded.invalidAt)).split('\n');
    fail(
      file,
      `byte ${decoded.invalidAt} (0x${byte}) is not UTF-8; save the file as UTF-8`,
      before.length,
      (before.at(-1)?.length ?? 0) + 1,
    );
    return undefined;
  }

  const markdown = decoded.text;
  if (markdown.trim() === '' || markdown === '\uFEFF') {
    fail(file, 'the file is empty; fill it or delete it', 1, 1);
    return undefined;
  }

  const { yaml, body: text, isUnclosed } = splitFrontMatter(markdown);
  if (isUnclosed) {
    fail(file, 'the front matter is never closed; put a line of three dashes (---) below its last key', 1, 1);
    return undefined;
  }
  const values = parseFrontMatter(file, yaml ?? '');
  if (!values) return undefined;

  const lang = values.lang ?? surroundings.lang;
  const source = webAddress(values.source);
  const context = {
    title: values.title,
    lang,
    source: source?.href,
    leadImage: values.image?.src,
    footnotes: surroundings.footnotes,
    footnoteBack: surroundings.footnoteBack,
  };
  const rendered = renderMarkdown(text, context, file);

  const title = values.title ?? rendered.title;
  if (!title) {
    fail(
      file,
      'there is no headline; add "title: …" to the front matter, or begin the text with "# …"',
      1,
      1,
    );
    return undefined;
  }
  return {
    ...values,
    id,
    title,
    lang,
    publisher: values.publisher ?? source?.hostname.replace(/^www\./, ''),
    image: values.image && {
      src: values.image.src,
      alt: values.image.alt ?? rendered.lead?.alt,
      caption: values.image.caption ?? rendered.lead?.caption,
      credit: values.image.credit ?? rendered.lead?.credit,
    },
    markdown,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    body: rendered.body,
    reading: countReading(rendered.text),
    summary: values.dek ?? excerptOf(rendered.text),
  };
}

function fail(file: VFile, reason: string, line: number, column: number): void {
  file.message(reason, { line, column }).fatal = true;
}
