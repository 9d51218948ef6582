/** Reads a callout whose sign for a quotation was left out (`[!NOTE]` alone on a line, and its text below). */
import { outsideCode } from './outside-code.ts';

const bare = /(?<=^\s*|\n[ \t]*\n)\[![a-z]{2,20}\][+-]?[ \t]*\n(?:[^\n]*\S[^\n]*(?:\n|$))+/gi;

export function bareCallouts(markdown: string): string {
  if (!/^\[![a-z]+\][+-]?[ \t]*$/im.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(bare, (block) => block.replace(/^(?=.)/gm, '> ')));
}
