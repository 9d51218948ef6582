/**
 * Puts the ends of bold and italic text where CommonMark reads them: a converter has put a line's end inside (`**Heading` with `**` on
 * the next line), text over several paragraphs is marked once, and two pairs stand side by side (`**Note: ****Read on**`).
 */
import { outsideCode } from '../outside-code.ts';

const endBelow =
  /(?<![*_\\\p{L}\p{N}])(\*{1,3}|_{1,3})(?![*_\s])((?:[^*_\n]|\n(?![ \t]*\n)){1,300}?)[ \t\\]*\n[ \t]*\1(?![*_])[ \t]*(?=\n|$)/gu;
const beginAbove = /(?<=^|\n[ \t]*\n)\*\*[ \t]*\n(?=[^\s*][^*\n]{0,500}[^\s*]\*\*(?!\*))/g;
const overParagraphs =
  /(?<=^|\n[ \t]*\n)\*\*(?![*\s])([^*]{1,3000})(?<![*\s])\*\*(?=[ \t]*(?:\n[ \t]*(?:\n|$)|$))/g;
const blankLines = /(\n(?:[ \t]*\n)+)/;
/** A paragraph alone: no heading, quotation, list, table, picture or HTML. */
const paragraph = /^(?!\s|[#>|<!`~+:-]|\d{1,9}[.)]\s)/;
/** `f****k` is a word. */
const sideBySide =
  /\*{4}(?=[^\s*][^*\n]{0,300}\*\*(?!\*))(?<=\*\*[^*\n]{1,300}(?:[\p{P}\s]|\p{Ll}(?=\*{4}\p{Lu}))\*{4})/gu;

export function starsOverLines(markdown: string): string {
  if (!/^[ \t]*(?:\*{1,3}|_{1,3})[ \t]*$|\*\*/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(endBelow, (_, stars: string, words: string) => `${stars}${words}${stars}\n`)
      .replace(beginAbove, '\n**')
      .replace(overParagraphs, (found: string, inside: string) => {
        const parts = inside.split(blankLines);
        const isPlain = parts.every((part, at) => at % 2 === 1 || paragraph.test(part));
        if (parts.length < 3 || !isPlain) return found;
        return parts.map((part, at) => (at % 2 === 1 ? part : `**${part.trimEnd()}**`)).join('');
      })
      .replace(sideBySide, ''),
  );
}
