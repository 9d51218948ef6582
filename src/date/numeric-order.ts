import type { DateOrder } from '../language/language.ts';
import { findLanguage } from '../language/languages.ts';
import { regionOf } from '../language/tag.ts';

/**
 * Which of two numbers before a year is the month: `02.03.2017`, `3/25/2017`.
 *
 * @param separator between the numbers; with full stops only day and month are written in this order
 * @param lang BCP 47 tag of the language it is written in, if it is known
 * @returns day and month, or undefined if both readings are possible and the language does not decide
 */
export function dayAndMonth(
  [first, second]: readonly [number, number],
  separator: string,
  lang?: string,
): readonly [day: number, month: number] | undefined {
  const readings = { 'day first': [first, second], 'month first': [second, first] } as const;
  const possible = Object.values(readings).filter(([day, month]) => month <= 12 && day <= 31);
  if (possible.length < 2 || first === second) return possible[0];
  const order = orderOf(lang) ?? (separator === '.' ? 'day first' : undefined);
  return order && readings[order];
}

function orderOf(lang?: string): DateOrder | undefined {
  const language = lang === undefined ? undefined : findLanguage(lang);
  return language?.regionalDateOrder?.[regionOf(lang ?? '')] ?? language?.dateOrder;
}
