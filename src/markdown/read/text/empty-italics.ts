/** Takes out `__`, which html2text writes for an icon (`<i class="clock"></i>`): alone in a paragraph, or before words that it does not end. */
import { outsideCode } from '../outside-code.ts';

const alone = /(?<=^|\n[ \t]*\n)__[ \t]*(?=\n[ \t]*(?:\n|$)|$)/g;
const beforeWords =
  /(?<=^|\n[ \t]*\n)__(?=[^\s_](?:(?!__)[^\n]|\n(?![ \t]*\n)){0,2000}(?:\n[ \t]*(?:\n|$)|$))/g;

export function emptyItalics(markdown: string): string {
  if (!/^__/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(alone, '').replace(beforeWords, ''));
}
