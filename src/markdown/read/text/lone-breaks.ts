/**
 * Takes out a written space that is all of a line, which parts paragraphs to who wrote it and not to CommonMark; and a line break of HTML, or the end of a paragraph that nothing began, alone on a line between blocks: CommonMark would begin a block of HTML with it, and
 * leave the Markdown in the next lines as it is.
 */
import { outsideCode } from '../outside-code.ts';

const lone = /(?<=^|\n[ \t]*\n|\n[ \t>]*#[^\n]*\n)[ \t]*(?:<(?:\/?br[ \t]*\/?|\/p)>[ \t]*)+(?=\n)/gi;

const space = /^[ \t]*&nbsp;(?:[ \t]*&nbsp;)*[ \t]*$/gm;

export function loneBreaks(markdown: string): string {
  if (!/^[ \t]*(?:<(?:\/?br|\/p>)|&nbsp;)/im.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(space, '').replace(lone, ''));
}
