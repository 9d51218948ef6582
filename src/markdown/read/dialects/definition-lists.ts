/**
 * Reads definition lists (`Term`, and below it `: text`, of PHP Markdown Extra, kramdown, Pandoc and Goldmark) as lists, whose
 * items go on in indented lines as definitions do; `markdown/definitions.ts` makes definitions of them. A colon that begins a
 * line of prose stays: French sets a space before it, at which programs break lines.
 */
import { trustedMark } from '../../own-characters.ts';
import { Fences } from '../outside-code.ts';

/** A quotation is no definition. */
const definition = /^( {0,3}):([ \t]+)(?=[^\s:«»“”„"|])/;
/** Not the end of a sentence, and nothing that is a block of its own. */
const term = /^(?! {0,3}(?:[-+*>|#:~`<!=/]|\d+[.)]\s)| {4}|\t)\s*\S.{0,59}(?<![.,;:…。،؛|])$/;
const tableRow = /^ {0,3}\|.*\|[ \t]*$/;

/** What stands before the words of a definition; two of them before a term right below one. */
export const definitionMark = trustedMark;

export function definitionLists(markdown: string): string {
  if (!/^ {0,3}:[ \t]/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const fences = new Fences();
  let isIn = false;
  /** The nearest line with words, and the one right above that. */
  let above: readonly [nearest: string, next: string] = ['', ''];
  let blanks = 0;
  return lines
    .map((line, at) => {
      if (fences.hold(line)) {
        above = ['', ''];
        blanks = 0;
        return line;
      }
      if (line.trim() === '') {
        blanks++;
        return line;
      }
      const isBelowTable = tableRow.test(above[0]) && blanks === 1;
      const isTerm = above[1] === '' && term.test(above[0]);
      const isOne = blanks < 2 && definition.test(line) && (isIn || isTerm || isBelowTable);
      // Words at the margin below a blank line are of no definition.
      if (!isOne && blanks > 0 && !/^(?: {2}|\t)/.test(line)) isIn = false;
      above = [line.trimEnd(), blanks > 0 ? '' : above[0]];
      const isWithin = blanks === 0;
      blanks = 0;
      if (!isOne) {
        const isNextTerm = isIn && term.test(line) && definition.test(lines[at + 1] ?? '');
        return isNextTerm && isWithin ? `+ ${definitionMark}${definitionMark}${line.trim()}` : line;
      }
      if (isBelowTable) return line.replace(definition, '$1');
      isIn = true;
      // More spaces would begin a block of code.
      return line.replace(definition, (_, indent: string, space: string) =>
        [indent, '+', / {5}|\t/.test(space) ? '   ' : space, definitionMark].join(''),
      );
    })
    .join('\n');
}
