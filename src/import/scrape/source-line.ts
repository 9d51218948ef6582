/** Reads the line that says where a text was printed: `*The Holm Courier*, 3 May 2011, page 4`. */
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { parseDate } from '../../date/parse-date.ts';
import { readByline } from '../../language/byline.ts';
import { labelOf } from '../../language/label.ts';
import { originalLabels } from '../../language/labels.ts';
import { printedDays } from '../../date/printed-days.ts';
import type { Facts } from '../reader.ts';
import type { Segment } from './segments.ts';

export interface SourceLine {
  facts: Pick<Facts, 'publisher' | 'date'>;
  /** The line says nothing else, such as the page. */
  isWhole: boolean;
}

const longest = 160;
const longestName = 60;
/** `, page 4`, `, S. 4`, ` 朝刊 4面`; a sentence would go on longer. */
const page =
  /^[\s,;.)）]*(?:\p{L}[\p{L}\p{M}]{0,9}\.?\s?){0,3}\p{Nd}{1,4}(?:[\s,–-]*\p{Nd}{1,4})?\p{Lo}?[\s,;.)）]*$/u;
const nothing = /^[\s,;.)）]*$/;
const between = /^[\s,;:.(（–—|-]*$/;

/** @returns undefined for any other line */
export function readSourceLine(
  { kind, text: whole, nodes }: Segment,
  lang: string | undefined,
): SourceLine | undefined {
  if (kind !== 'line' || whole.length > longest) return undefined;
  const [, label = '', rest = ''] = /^([^:：]{2,40})[:：]\s*(\S.*)$/s.exec(whole) ?? [];
  const isLabelled = originalLabels.has(labelOf(label));
  const text = (isLabelled ? rest : whole).replace(/^[(（[]/, '');
  const set = nodes.find((node): node is Element => node.type === 'element');
  const written = set && /^(?:em|strong)$/.test(set.tagName) ? toString(set).replace(/\s+/g, ' ').trim() : '';
  const isSet = written !== '' && text.startsWith(written);
  const name = isSet ? written.replace(/,$/, '') : /^[^,(（|]+/.exec(text)?.[0].trim();
  if (name === undefined || !isName(name) || isByline(name)) return undefined;
  const day = dayIn(text.slice(name.length), lang);
  if (!day) return undefined;
  const hasPage = page.test(day.after);
  // `**Riga**, 3 May 2011` and `Riga, 3 May 2011` are where a text was written.
  const isPrinted = hasPage || ((isLabelled || (isSet && set?.tagName === 'em')) && nothing.test(day.after));
  return isPrinted ? { facts: { publisher: name, date: day.date }, isWhole: !hasPage } : undefined;
}

function isByline(line: string): boolean {
  const names = readByline(line);
  return names.length > 0 && names.join() !== line;
}

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= longestName &&
  /^[^\p{Ll}\p{Nd}]/u.test(name) &&
  !/[.!?。:：]$/.test(name);

function dayIn(text: string, lang: string | undefined): { date: string; after: string } | undefined {
  const [day] = printedDays(text, false);
  if (day) return between.test(day.before) ? day : undefined;
  const [, month = '', after = ''] =
    /^[\s,;:.(（–—|-]*([^\s,;:.()（）–—|-][^,;()（）]*)((?:[,;()（）].*)?)$/s.exec(text) ?? [];
  const date = /^\P{L}*\p{L}.*\p{Nd}{4}|年/u.test(month) ? parseDate(month.trim(), lang) : undefined;
  return date === undefined ? undefined : { date, after };
}
