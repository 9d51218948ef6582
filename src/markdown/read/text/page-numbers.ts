/**
 * Takes out the numbers of a scan's pages: `Page 3 of 9`; `- 14 -`, unless the first says 1, as that of a part does; and figures alone within sentences,
 * which go on below, where two follow each other. No line moves.
 */
import { softLineEnds } from '../soft-line-ends.ts';
import { outsideCode } from '../outside-code.ts';

const named = /(?<=\n[ \t]*\n)[ \t]{0,60}page \d{1,4}(?: of |\/)\d{1,4}[ \t]*(?=\n[ \t]*\n|\n?$)/gi;
/** But newsrooms end a story with `-30-`. */
const betweenDashes =
  /(?<=\n[ \t]*\n)[ \t]{0,60}(?!-30-)([-–—])[ \t]?(\d{1,4})[ \t]?\1[ \t]*(?=\n[ \t]*\n|\n?$)/g;
const withinSentence = /(?<=[\p{Ll},])[ \t]*\n[ \t]*\n[ \t]{0,60}(\d{1,4})[ \t]*\n[ \t]*\n[ \t]*(?=\p{Ll})/gu;

export function pageNumbers(markdown: string): string {
  if (!/^[ \t]*(?:[-–—][ \t]?\d{1,4}[ \t]?[-–—]|page \d+(?: of |\/)\d+|\d{1,4})[ \t]*$/im.test(markdown))
    return markdown;
  const isPart = Array.from(markdown.matchAll(betweenDashes)).some(([, , number]) => number === '1');
  const numbers = new Set(Array.from(markdown.matchAll(withinSentence), ([, number]) => Number(number)));
  return outsideCode(markdown, (text) =>
    text
      .replace(named, '')
      .replace(betweenDashes, (found) => (isPart ? found : ''))
      .replace(withinSentence, (found, number: string) => {
        const isPage = numbers.has(Number(number) - 1) || numbers.has(Number(number) + 1);
        return isPage ? softLineEnds(found) : found;
      }),
  );
}
