import { parseDate } from '../../date/parse-date.ts';
import type { Say } from './tell.ts';
import type { SchemaValues } from './schema.ts';

/**
 * `` `r Sys.Date()` `` of R Markdown, `{{ .Date }}` of Hugo, `<% tp.date.now() %>` of Obsidian's Templater, and words of Quarto:
 * https://quarto.org/docs/reference/dates.html#date-keywords
 */
const code = /^`r |\{\{|<%|^(?:today|now|last-modified)$/;

/**
 * Reads the dates that are in no form of a standard, and tells of those that cannot be read.
 *
 * @param languageOf the language of an article that names none: in it, `02/03/2017` has one meaning
 */
export function readDates(
  values: SchemaValues,
  languageOf: (values: SchemaValues) => string | undefined,
  say: Say,
): void {
  // Jekyll: https://jekyllrb.com/docs/front-matter/#predefined-global-variables
  if (/^(?:true|false)$/i.test(values.date?.written ?? '')) {
    if (/false/i.test(values.date?.written ?? '')) values.draft = true;
    values.date = undefined;
  }
  for (const key of ['date', 'updated', 'retrieved'] as const) {
    const unread = values[key]?.written;
    if (values[key]?.iso !== undefined || unread === undefined) continue;
    const iso = parseDate(unread, values.lang ?? languageOf(values));
    if (iso !== undefined) {
      values[key] = { iso, written: unread };
      continue;
    }
    if (code.test(unread)) {
      values[key] = undefined;
      const reason = `${unread.slice(0, 40)} is filled in by a program, which is not here; it is left out`;
      say(key, 'date', reason);
      continue;
    }
    const shown = key === 'date' ? 'it is shown as it stands' : 'it is not shown';
    const remedy = `${shown}; write it as 2017-03-02 or 2017-03-02T09:30:00+03:00`;
    say(key, 'date', `"${unread.slice(0, 40)}" is not a date; ${remedy}`);
  }
}
