/**
 * Sets the space that CommonMark wants behind the signs of a heading (`##Tides`), which older readers of Markdown did without. A
 * single sign may begin a tag (`#tides`): it is a heading's on a line alone, where the text writes others so.
 */
import { outsideCode } from '../outside-code.ts';

const several = /^([ \t>]{0,20}#{2,6})(?=[^\s#\\])(.*)$/gm;
const single = /(?<=\n[ \t]*\n)#(?=[\p{L}\p{N}])(?!.*[ \t]#)(?=.*\n[ \t]*(?:\n|$))/gu;

/** Pages have one that does not break behind the sign of a heading or a list; one behind a dash may be that of a dialogue. */
const unbreaking = /^([ \t>]{0,20}(?:#{1,6}|[*+]))\u00A0+(?=\S)/gm;

export function headingSpaces(written: string): string {
  const markdown = /^[ \t>]*[#*+]+\u00A0/m.test(written)
    ? outsideCode(written, (piece) => piece.replace(unbreaking, '$1 '))
    : written;
  if (!/^[ \t>]*#{2,6}[^\s#]/m.test(markdown)) return markdown;
  let isSpaceless = false;
  const text = outsideCode(markdown, (piece) =>
    piece.replace(several, (_, start: string, words: string) => {
      isSpaceless = true;
      return `${start} ${words.replace(/(?<!#)#*(?<![ \t])[ \t]*$/, '')}`;
    }),
  );
  return isSpaceless ? outsideCode(text, (piece) => piece.replace(single, '# ')) : text;
}
