/** Where a text has its own headline, and where what stands below that begins. */
import { lettersOf } from '../language/letters-of.ts';

const heading = /^#[ \t\u00A0]+\S/;
/** Headed otherwise than by `# …`. */
const headed = /^\s*(?:#{2,6}[ \t]|\S[^\n]*\n={3,}[ \t]*(?:\n|$))/;
const underline = /^={3,}[ \t]*$/;
/** Of a page, above the headline: links, pictures, a word or two. */
const ofPage = /^(?:[-*+•][ \t]+)?!?\[|^[^#>|]{1,30}(?<![.!?。])$/u;
const mostAbove = 60;

/** @param start its first lines */
export function hasHeadline(text: string, start: string): boolean {
  return /^#[ \t\u00A0]/m.test(text) || headed.test(start);
}

/**
 * Below parts of the page, a headline says what front matter does.
 *
 * @param start the first lines of a text
 * @param title what front matter says
 * @returns where the line below the headline begins, in UTF-16 code units; 0 where there is none
 */
export function belowHeadline(start: string, title?: string): number {
  const isHeadline = (words: string) => {
    const [one, other] = [lettersOf(words), lettersOf(title ?? words)];
    return one.startsWith(other) || other.startsWith(one);
  };
  let hasAbove = false;
  let at = 0;
  for (let count = 0; count < mostAbove && at < start.length; count++) {
    const end = start.indexOf('\n', at) + 1 || start.length;
    const line = start.slice(at, end).trim();
    if (heading.test(line)) return hasAbove && !isHeadline(line) ? 0 : end;
    const below = start.indexOf('\n', end) + 1 || start.length;
    if (line !== '' && underline.test(start.slice(end, below).trimEnd())) return below;
    if (line !== '' && !ofPage.test(line)) return 0;
    hasAbove ||= line !== '';
    at = end;
  }
  return 0;
}
