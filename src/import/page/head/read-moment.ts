import { parseDate } from '../../../date/parse-date.ts';
import { printedDays } from '../../../date/printed-days.ts';

/**
 * Reads a day or moment in the forms in which pages write it for machines.
 *
 * @param monthFirst `3/2/2017` is 2 March
 */
export function readMoment(text: string | undefined, monthFirst: boolean): string | undefined {
  if (text === undefined || text.length > 100) return undefined;
  const trimmed = text.trim();
  const epoch = /^(1\d{9})(\d{3})?$/.exec(trimmed);
  if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().replace('.000', '');
  const date =
    parseDate(trimmed) ??
    parseDate(trimmed.replace(/^(\d{4}-\d{2}-\d{2})[T ]?.*$/s, '$1')) ??
    parseDate(trimmed.replace(/^(\d{4}) (\d{2}) (\d{2})$/, '$1-$2-$3'));
  if (date !== undefined) return date.length >= 10 ? date : undefined;
  return printedDays(trimmed, monthFirst)[0]?.date;
}
