/** The moment that programs write as seconds or milliseconds since 1970: `1488447000`, `1488447000123`. */
import type { IsoDate } from './iso-date.ts';

export function momentOfEpoch(text: string): IsoDate | undefined {
  const [, seconds] = /^([12]\d{9})(?:\d{3})?$/.exec(text.trim()) ?? [];
  return seconds === undefined
    ? undefined
    : new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
}
