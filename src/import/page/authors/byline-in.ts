/** Takes a byline out of its line: without the day before or behind it, and what breaks part from it. */
import { isNotice } from '../../../language/calls.ts';
import { labelOf } from '../../../language/label.ts';
import { publishedLabels, updatedLabels } from '../../../language/labels.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { by, saysWho, splitNames } from './author-names.ts';
import { isOffice } from './office.ts';
import { isPersonLike } from '../../../language/person-like.ts';
import type { Line } from '../head/line.ts';
import { printedDays } from '../../../date/printed-days.ts';

/** What stands between a writer's name and a day. */
const dayLabels = new Set([
  ...[...publishedLabels, ...updatedLabels],
  ...[...phrasesOf('dateWords'), ...phrasesOf('weekdays')].map(labelOf),
]);

/** A line, or what of it is the byline; the word for it may stand alone above the names. */
export function bylineIn(line: Line, next: Line | undefined): string {
  const isAlone = by.test(line.text) && line.text.replace(by, '').trim() === '';
  const isParted = isAlone && next?.place === line.place && !isNotice(next.text);
  return beforeDay(behindDay(isParted ? `${line.text} ${next.text}` : firstLine(line)));
}

/** A byline without what breaks part from it: the house, what else she wrote. */
export function firstLine({ text, start }: Line): string {
  return start !== '' && by.test(start) && saysWho(start) ? start : text;
}

/** 'May 6, 2024 | by Ida Holm', '06.05.2024 09:12 von Ida Holm' without its beginning. */
function behindDay(line: string): string {
  const [day] = printedDays(line, false);
  if (day?.before !== '') return line;
  const rest = day.after.replace(/^,?\s*\d{1,2}[:.]\d{2}/, '').trim();
  if (by.test(rest) && saysWho(rest)) return rest;
  return line.split(/\s[|•·–—/-]\s/).find((part) => by.test(part) && saysWho(part)) ?? line;
}

/** 'By Ida Holm on May 6, 2024', 'Ida Holm May 6, 2024' without its end. */
function beforeDay(line: string): string {
  if (!by.test(line)) return namesBeforeDay(line);
  const before = printedDays(line, false)[0]?.before.trim() || beforeFigures(line);
  if (before === undefined) return line;
  return withoutDayLabel(before);
}

/** `Ida Holm Published on` without its end. */
function withoutDayLabel(line: string): string {
  const words = line.split(/[\s:]+/);
  const isLabel = (count: number): boolean => dayLabels.has(labelOf(words.slice(-count).join(' ')));
  for (let label = [2, 1].find(isLabel); label !== undefined; label = [2, 1].find(isLabel))
    words.splice(-label);
  return words.join(' ');
}

/** `Ida Holm Staff Writer Published on May 6, 2024` without its end; nothing is left where there is no day. */
export const withoutDay = (line: string): string =>
  withoutDayLabel(printedDays(line, false)[0]?.before.trim() ?? '');

/** Without a byline's word all that stands before the day is a name, or names, with an office at times. */
function namesBeforeDay(line: string): string {
  const names = splitNames(withoutOffice(withoutDay(line)));
  return names.length > 0 && names.every(isPersonLike) ? names.join(', ') : line;
}

/** `IDA HOLM AP Sports Writer`: a name of two words, or of three. */
function withoutOffice(line: string): string {
  const words = line.split(' ');
  const end = [2, 3].find((count) => words.length > count && isOffice(words.slice(count).join(' ')));
  return end === undefined ? line : words.slice(0, end).join(' ');
}

/** 'By Ida Holm 6/ 5/24 09:19 PM', 'By Ida Holm 3 min read': no name has figures of its own. */
function beforeFigures(line: string): string | undefined {
  const at = /(?<=[\s|,])\p{Nd}/u.exec(line)?.index ?? 0;
  // `By Ida Holm (Comments: 3)`
  const before = line
    .slice(0, at)
    .replace(/\([^()]*$/, '')
    .trimEnd();
  return at > 0 && saysWho(before) ? before : undefined;
}

/** Of `By Ida Holm, Jo Berg` all, where only one has a page. */
export function withUnmarked(marked: string[], text: string): string[] {
  const said = by.test(text) ? splitNames(text) : [];
  const keys = said.map(squeeze);
  const isAll = said.every(isPersonLike) && marked.every((name) => keys.includes(squeeze(name)));
  return isAll && said.length > marked.length ? said : marked;
}
