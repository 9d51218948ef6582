/** Finds paragraphs that the end of a printed page cut in two, and joins them. */
import { hanAndKana, southEastAsian } from '../../language/scripts.ts';
import { stops } from '../../language/sentence-end.ts';

/** A shorter line without a full stop is a heading, a verse or a name. */
const shortestCut = 80;
/** In a text whose paragraphs do not end with stops, a missing one says nothing. */
const usualShare = 0.5;
/** What a line of a text ends with, also before a list, a quotation and marks of Markdown. */
const endsSentence = new RegExp(`[${stops}:;：；»”’"')\\]*_~\`|>]\\s*$`, 'u');
const goesOn = /^["'“‘«(]?(?:\[[^\]]*\]\([^)]*\)|[\p{L}\p{M}\p{N}])/u;
/** Scripts whose sentences end with a space or nothing. */
const withoutStops = new RegExp(`[${southEastAsian}\\p{sc=Tibt}]`, 'u');
const block = /^(?:\s{4}|[#>|<!]|[-*+]\s|\d{1,9}[.)]\s|`{3}|~{3}|\*\*[^*]{1,60}:)/;
const unspaced = new RegExp(`[${hanAndKana}]$`, 'u');

/** A paragraph whose end stands below a blank line. */
export interface PageBreak {
  /** The last line of its first half, from 0. */
  line: number;
  /** The first line of the second. */
  next: number;
}

export function findPageBreaks(lines: readonly string[]): PageBreak[] {
  const written = [...lines.entries()].filter(([, line]) => line.trim() !== '');
  const paragraphs = written.filter(([, line]) => line.length >= shortestCut && !block.test(line));
  const whole = paragraphs.filter(([, line]) => endsSentence.test(line)).length;
  if (whole < usualShare * paragraphs.length || withoutStops.test(lines.slice(0, 200).join(' '))) return [];
  return written.flatMap(([line, text], at) => {
    const [next, rest] = written[at + 1] ?? [0, ''];
    const isCut = text.length >= shortestCut && !block.test(text) && !endsSentence.test(text);
    // A line break inside of a paragraph is none between two.
    if (!isCut || next === line + 1 || block.test(rest) || !goesOn.test(rest)) return [];
    return endsSentence.test(rest) ? [{ line, next }] : [];
  });
}

/** The text with each such paragraph whole again. */
export function joinPageBreaks(text: string): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(newline);
  const breaks = new Map(findPageBreaks(lines).map(({ line, next }) => [line, next]));
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at] ?? '';
    for (let next = breaks.get(at); next !== undefined; next = breaks.get(at)) {
      line = line.trimEnd() + (unspaced.test(line) ? '' : ' ') + (lines[next] ?? '').trimStart();
      at = next;
    }
    joined.push(line);
  }
  return joined.join(newline);
}
