/** A line that ends in a moment, behind who wrote: `原创 若飞 *2026年4月8日 23:09*`, as WeChat has it above every article. */
import { alternatives } from '../../language/alternatives.ts';
import { labelOf } from '../../language/label.ts';
import { phrasesOf } from '../../language/phrases.ts';
import type { IsoDate } from '../../date/iso-date.ts';
import { parseDate } from '../../date/parse-date.ts';

/** The moment is set apart from the names, with its place behind it, or begins with its year. */
const signed =
  /^(\S[^\n*_]{0,60}?)\s+(?:[*_]([^\n*_]{6,40})[*_](?:\s+[*_][^\n*_]{1,20}[*_])?|(\p{Nd}{4}(?:年|[-/.])[^\n*_]{4,30}))$/u;
const hour = /\p{Nd}[:：]\p{Nd}{2}/u;
const ownWork = new RegExp(`^(?:${alternatives(phrasesOf('ownWorkWords'))})\\s+(?=\\S)`, 'u');
const link = /\[([^[\]]{1,80})\]\((?:[^()\s]|\([^()\s]{0,100}\)){1,500}\)/g;

export interface DatedSignature {
  date: IsoDate;
  /** Who wrote, if it names nobody but those that are known, or says that this is who wrote. */
  author?: string[];
}

/** @param authors who wrote, as front matter has it */
export function readDatedSignature(
  line: string,
  authors: readonly string[],
  lang: string,
): DatedSignature | undefined {
  const [, front = '', apart, plain = ''] = signed.exec(line.replace(link, '$1')) ?? [];
  const moment = apart ?? plain;
  const date = hour.test(moment) ? parseDate(moment, lang) : undefined;
  if (date === undefined || date.length < 10) return undefined;
  const name = front.replace(ownWork, '');
  if (authors.length === 0 && name !== front) return { date, author: [name] };
  const isKnown = authors.length === 1 && labelOf(authors[0] ?? '') === labelOf(name);
  if (isKnown) return { date, author: [...authors] };
  return apart === undefined ? undefined : { date };
}
