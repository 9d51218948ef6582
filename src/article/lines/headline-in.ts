import { lettersOf } from '../../language/letters-of.ts';

/** With words: `# # #` ends a press release. */
const heading = /^#[ \t\u00A0]+[^\s#]/;
const anyHeading = new RegExp(heading, 'm');
/** Headed otherwise than by `# …`. */
const headed = /^\s*(?:#{2,6}[ \t]|\S[^\n]*\n={3,}[ \t]*(?:\n|$))/;
const underline = /^={3,}[ \t]*$/;
/** Of a page, above the headline: links, pictures, a word or two, a line that announces it, where a block of Pandoc begins. */
const ofPage = /^(?:[-*+•][ \t]+)?!?\[|^:{3,}|^[^#>|]{1,30}(?<![.!?。])$|^[^#>|]{1,80}[:：]$/u;
const mostAbove = 60;
/** Of a headline that is the end of a title. */
const fewestLetters = 12;

/** @param start its first lines */
export function hasHeadline(text: string, start: string): boolean {
  return anyHeading.test(text) || headed.test(start);
}

/**
 * Finds the headline of a text (`# Late`, or underlined), also below parts of its page; where the page says it twice, the second time, without what
 * windows have behind it.
 *
 * @param title what front matter says: below parts of a page, the headline says the same
 * @returns where its line begins, and where the next one does
 */
export function headlineIn(
  start: string,
  title?: string,
  most = mostAbove,
): { from: number; to: number } | undefined {
  let found: { from: number; to: number; words: string } | undefined;
  let hasAbove = false;
  let at = 0;
  for (let count = 0; count < most && at < start.length; count++) {
    const end = start.indexOf('\n', at) + 1 || start.length;
    const line = start.slice(at, end).trim();
    const below = start.indexOf('\n', end) + 1 || start.length;
    const isUnderlined = line !== '' && underline.test(start.slice(end, below).trimEnd());
    if (isUnderlined || heading.test(line)) {
      const words = lettersOf(line);
      if (found && !(words !== '' && found.words.startsWith(words))) return found;
      if (!isUnderlined && hasAbove && !isOfTitle(words, title)) return found;
      found = { from: at, to: isUnderlined ? below : end, words };
      at = found.to;
      continue;
    }
    if (line !== '' && !ofPage.test(line)) return found;
    hasAbove ||= line !== '';
    at = end;
  }
  return found;
}

/** The name of a site may stand before it, or behind it. */
function isOfTitle(words: string, title?: string): boolean {
  const letters = lettersOf(title ?? words);
  return (
    words.startsWith(letters) ||
    letters.startsWith(words) ||
    (words.length >= fewestLetters && letters.endsWith(words))
  );
}
