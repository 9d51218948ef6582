/** Reads the calls of Ruby in posts of Middleman (https://middlemanapp.com/basics/helper-methods/) and nanoc that show a picture or a link, and the end of an excerpt. */
import { outsideCode } from '../outside-code.ts';
import { writeFigure } from '../tags/write-figure.ts';

const text = `(?:"([^"\\n]{0,500})"|'([^'\\n]{0,500})')`;
const link = new RegExp(`<%=?[ \\t]*link_to\\(?[ \\t]*${text}[ \\t]*,[ \\t]*${text}[^%\\n]{0,300}%>`, 'g');
const picture = new RegExp(`<%=?[ \\t]*image_tag\\(?[ \\t]*${text}([^%\\n]{0,500})%>`, 'g');
const alt = new RegExp(`(?::alt[ \\t]*=>|\\balt:)[ \\t]*${text}`);
const endOfExcerpt = /(?<=^|[^\S\n])READMORE[ \t]*$/gm;

export function erb(markdown: string): string {
  if (!/<%|READMORE/.test(markdown)) return markdown;
  return outsideCode(markdown, (written) =>
    written
      .replace(link, (_, words?: string, quoted?: string, address?: string, target?: string) => {
        return `[${words ?? quoted ?? ''}](<${address ?? target ?? ''}>)`;
      })
      .replace(picture, (_, src?: string, quoted?: string, rest = '') => {
        const [, said, other] = alt.exec(rest) ?? [];
        return writeFigure({ src: src ?? quoted ?? '', alt: said ?? other ?? '' });
      })
      .replace(endOfExcerpt, ''),
  );
}
