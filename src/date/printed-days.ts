/** Finds the days that a line of a page gives, as newspapers print them. */
import { asciiDigits } from './digits.ts';
import { parseDate } from './parse-date.ts';
import { alternatives } from '../language/alternatives.ts';
import { phrasesOf } from '../language/phrases.ts';

export interface PrintedDay {
  date: string;
  /** What stands before it on the line. */
  before: string;
  /** What stands behind it. */
  after: string;
}

/** Newspapers began in 1605: an earlier year is one of another calendar. */
const firstDay = '1600';

const word = `(?:${alternatives(phrasesOf('dateWords'))})`;
/** A name, or letters with a stop behind each, as in Thai. */
const month = String.raw`(?:\p{L}[\p{L}\p{M}]{1,14}|(?:\p{L}{1,2}\p{M}*\.){2})`;
const forms = [
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?/,
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)/,
  /\d{4}\. \d{1,2}\. \d{1,2}(?!\d)/,
  new RegExp(`\\d{4}\\. ${month} \\d{1,2}(?!\\d)`, 'u'),
  /\d{4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日일]/,
  new RegExp(`\\d{1,2}(?:${word}|[.ºª])?[ \\u00A0-]?(?:${word} ?)?${month}[.,]?[ -](?:${word} )?\\d{4}`, 'u'),
  new RegExp(`${month}\\.? \\d{1,2}(?:${word})?,? \\d{4}`, 'u'),
  /\d{1,2}[./-]\d{1,2}[./-]\d{4}(?!\d)/,
  /\d{1,2}\. \d{1,2}\. \d{4}(?!\d)/,
  /\d{1,2}\.\d{1,2}\.\d{2}(?!\d)/,
  /(?<!\/)\d{1,2}\/\d{1,2}\/\d{2}(?![\d/])/,
  /\d{1,2}·\d{1,2}·(?:\d{4}|\d{2})(?!\d)/,
];
/** In the digits of any script. */
const any = new RegExp(
  `(?<![\\d\\p{L}])(?:${forms.map(({ source }) => source).join('|')})`.replaceAll('\\d', '\\p{Nd}'),
  'gu',
);
/** A line this short may be a day in a form of its own. */
const longestDay = 60;

/** @param monthFirst is 02/03/2017 the third of February? */
export function printedDays(line: string, monthFirst: boolean): PrintedDay[] {
  const found: PrintedDay[] = [];
  if (!/\p{Nd}/u.test(line)) return found;
  let from = 0;
  for (const match of line.matchAll(any)) {
    const date = read(match[0], monthFirst);
    if (date !== undefined && date.length >= 10) {
      const after = line.slice(match.index + match[0].length);
      found.push({ date, before: line.slice(from, match.index), after });
    }
    from = match.index + match[0].length;
  }
  if (found.length > 0 || line.length > longestDay || !/\p{Nd}{4}|年/u.test(line)) return found;
  const date = parseDate(line);
  return date !== undefined && date.length >= 10 && date >= firstDay
    ? [{ date, before: line.split(/\p{Nd}/u, 1)[0] ?? '', after: '' }]
    : [];
}

function read(text: string, monthFirst: boolean): string | undefined {
  const date = readForm(text, monthFirst);
  return date !== undefined && date >= firstDay ? date : undefined;
}

function readForm(text: string, monthFirst: boolean): string | undefined {
  const figures = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{2}|\d{4})$/.exec(
    asciiDigits(text)
      .replace(/(?<=\.) /g, '')
      .replaceAll('·', '.'),
  );
  if (figures) {
    const [, first = '', sign, second = '', year = ''] = figures;
    const isMonthFirst = Number(first) <= 12 && (Number(second) > 12 || (monthFirst && sign !== '.'));
    const [month, day] = isMonthFirst ? [first, second] : [second, first];
    return parseDate(`${year.length === 2 ? '20' : ''}${year}-${month}-${day}`);
  }
  return parseDate(
    text
      .replace(/\u00A0/g, ' ')
      .replace(/^(\p{Nd}{4})\. (\p{Nd}{1,2})\. (\p{Nd}{1,2})$/u, '$1-$2-$3')
      .replace(/^(\d{1,2})-(\p{L}+)-(\d{4})$/u, '$1 $2 $3')
      .replace(/^(\d{1,2})\.(?=\p{L})/u, '$1. '),
  );
}
