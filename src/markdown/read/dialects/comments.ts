/** Takes out HTML comments that begin within a line and go on across blank ones, which CommonMark shows. */
import { outsideCode } from './outside-code.ts';

const comment = /<!--(?:(?!<!--|-->)[^])*-->/g;
const blankLine = /\n[ \t]*\n/;

export function comments(markdown: string): string {
  if (!markdown.includes('<!--')) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(comment, (found, at: number) => {
      const startsLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 4), at));
      return startsLine || !blankLine.test(found) ? found : '\n'.repeat(found.split('\n').length - 1);
    }),
  );
}
