/**
 * The front matter of an article: every key it may have, and what it means. By which other names each is read, `aliases.ts` says.
 *
 * Front matter is parsed with YAML's failsafe schema, so that every value arrives as the text that was written
 * (`title: 1984` is a title, `date: 2017-03-02` no moment at midnight in London), a list or a map.
 */
import { z } from 'zod';
import type { IsoDate } from '../../date/iso-date.ts';
import { plainDek, plainLine } from '../plain-line.ts';
import { saidOnce } from '../said-once.ts';
import { date, flag, image, language, lines, names, number, related, text, topics } from './value-types.ts';

export const frontMatterSchema = z.object({
  /** The headline. Without it, the first H1 of the body is the headline. */
  title: text.transform((title) => title && saidOnce(plainLine(title))),
  /** Who wrote it: a name or a list of names. */
  author: names,
  /** When it was first published, as its publisher dates it: a day, or a moment with its offset. */
  date,
  /** The address of the original. */
  source: text,
  /** Who first published it. Without it, the host name of the source stands in. */
  publisher: text.transform((publisher) => publisher && plainDek(publisher)),
  /** The standfirst: the sentence or two under the headline. */
  dek: text.transform((dek) => dek && plainDek(dek)),
  /** The lead image. Each part may be missing: a caption whose picture was lost is still shown. */
  image,
  /** Related articles, in this library or elsewhere. */
  related,
  /** What it is about. */
  topics,
  /** Its language as a BCP 47 tag. Without it, that of its words; where they do not tell, the library's. */
  lang: language,
  /** When its publisher last changed it. */
  updated: date,
  /** When it was saved. */
  retrieved: date,
  /** Addresses of archived copies. */
  archived: lines('must be an address or a list of addresses'),
  /** Its licence or terms: a line or an address. */
  rights: text,
  /** The collection that it belongs to. */
  series: text,
  /** Its place there. */
  part: number,
  /** `true`: it is kept, but not built. */
  draft: flag,
});

export type SchemaValues = z.output<typeof frontMatterSchema>;

export type Key = keyof SchemaValues;

/** What an article's front matter says. */
export type FrontMatterValues = Omit<SchemaValues, 'date' | 'updated' | 'retrieved'> & {
  date?: IsoDate;
  /** `date` as it was written, if that is no date. */
  dateAsWritten?: string;
  updated?: IsoDate;
  retrieved?: IsoDate;
  /** The text, where the file has no other. */
  text?: string;
};
