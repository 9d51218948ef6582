/**
 * The head that programs for mail write above a letter that is passed on, in any language (`---------- Forwarded message ---------`, `Begin
 * forwarded message:`): lines for who wrote, for the day and for the subject, the only one without an address and a day.
 */
import { parseDate } from '../../date/parse-date.ts';
import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import type { FoundHead } from './found-head.ts';
import { senderOf } from './sender.ts';

const opening =
  /^\s*(?:-{3,12}[ \t]?\p{L}[^\n]{3,50}?-{3,12}[ \t]*\n(?:[ \t]*\n)?|\p{L}[^\n]{5,60}:[ \t]*\n[ \t]*\n(?=>))/u;
const head = /^(?:(?:>[ \t]?)?[*_]{0,2}\p{L}[\p{L}\p{M} -]{0,20}[:：][^\n]*\n){3,8}(?=(?:>[ \t]?)?\n)/u;
const field = /^(?:>[ \t]?)?[*_]{0,2}(\p{L}[\p{L}\p{M} -]{0,20})[:：](.*)$/u;
const stars = /\*\*|\\(?=[<[])/g;
const address = /[^\s<>[\]:]{1,80}@[^\s<>[\],;]{1,80}/;
const forwarded = /^(?:(?:fwd?|wg|tr|rv|vs|vl|i)\s?:\s*)+/i;
const quoted = /^>[ \t]?/gm;

/** @returns undefined for a text that begins otherwise */
export function forwardedLetter(text: string): FoundHead | undefined {
  const above = opening.exec(text.slice(0, 500))?.[0];
  const whole = above && head.exec(text.slice(above.length, above.length + 5000))?.[0];
  if (!whole) return undefined;
  const fields = whole.split('\n').map((line) => {
    const [, label = '', value = ''] = field.exec(line) ?? [];
    return { label: label.trim(), value: value.replace(stars, '').trim() };
  });
  const from = fields.find(({ value }) => address.test(value))?.value;
  const date = fields.find(({ value }) => parseDate(value) !== undefined)?.value;
  // Who got it may have a name alone, too.
  const others = fields.filter(({ value }) => value !== '' && value !== date && !address.test(value));
  const subject = others.length === 1 ? others[0] : others.find(({ label }) => /^subject$/i.test(label));
  if (from === undefined || date === undefined || subject === undefined) return undefined;
  const facts = new Map([
    ['title', subject.value.replace(forwarded, '')],
    senderOf(from.replace(/\[mailto:(.*)\]/, '<$1>')),
    ['date', date],
  ]);
  const body = text.slice(above.length + whole.length);
  const isQuoted = body.split('\n').every((line) => line.trim() === '' || line.startsWith('>'));
  const rest = isQuoted ? body.replace(quoted, '') : body;
  return { facts, rest: blankLines(countLineEnds(above + whole)) + rest };
}
