import type { GregorianDate } from './iso-date.ts';

const extended =
  /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[t ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)? ?(z|utc|gmt|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/;
/** Also as archives and TiddlyWiki write it: `20170302093000`, with thousandths. */
const basic = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})(?:\d{3})?(z)?)?$/;

/**
 * The parts of a date in the form of ISO 8601, or in one that programs write for it (`2017/3/2 9:30 +03`).
 *
 * @param text in lower case
 */
export function scanIso(text: string): GregorianDate | undefined {
  const match = extended.exec(text) ?? basic.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds = '00', zone] = match;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    ...(hours && { time: `${hours.padStart(2, '0')}:${minutes}:${seconds}` }),
    ...(zone && { offset: offsetOf(zone) }),
  };
}

function offsetOf(zone: string): string {
  const match = /^([+-]\d{2}):?(\d{2})?$/.exec(zone);
  return match ? `${match[1]}:${match[2] ?? '00'}` : 'Z';
}
