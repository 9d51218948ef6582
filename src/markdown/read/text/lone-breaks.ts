/**
 * Takes out a line break of HTML that stands alone on a line between blocks: CommonMark would begin a block of HTML with it, and
 * leave the Markdown in the next lines as it is.
 */
import { outsideCode } from '../outside-code.ts';

const lone = /(?<=^|\n[ \t]*\n|\n[ \t>]*#[^\n]*\n)[ \t]*(?:<\/?br[ \t]*\/?>[ \t]*)+(?=\n)/gi;

export function loneBreaks(markdown: string): string {
  if (!/^[ \t]*<\/?br/im.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(lone, ''));
}
