import type { Body, Figure, RelatedArticle } from '../markdown/body.ts';
import type { Passage, Section } from '../markdown/render.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';
import type { ReadingLength } from './reading-time.ts';
import type { Rights } from './rights.ts';

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
