/**
 * Joins words that a printed column parted at the ends of its lines, as scans of newspapers have them: three at least, for in a text that an editor
 * wrapped hardly a hyphen ends a line. A word that the text has with its hyphen keeps it. No line moves.
 */
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { outsideCode } from '../outside-code.ts';

const fewest = 3;
/** `Hafen- und Brückenbau` */
const and = new RegExp(
  `(?!(?:${alternatives([...phrasesOf('andWords'), ...phrasesOf('orWords')])})(?![\\p{L}\\p{M}]))`,
  'u',
);
const broken = new RegExp(
  `(?<=\\S)[ \\t]+([\\p{L}\\p{M}'’-]{1,40})[-¬\\u00AD]\\n[ \\t]*${and.source}(?=(\\p{Ll}[\\p{L}\\p{M}]{0,40})(-?))`,
  'gu',
);

export function brokenWords(markdown: string): string {
  if (!/\p{L}[-¬\u00AD]\n[ \t]*\p{Ll}/u.test(markdown)) return markdown;
  if (Array.from(markdown.matchAll(broken)).length < fewest) return markdown;
  const words = new Set(markdown.toLowerCase().match(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu));
  return outsideCode(markdown, (text) =>
    text.replace(broken, (_, first: string, last: string, hyphen: string) => {
      const isWord = words.has((first + last).toLowerCase());
      const isCompound = hyphen !== '' || (!isWord && words.has(`${first}-${last}`.toLowerCase()));
      return `\n${first}${isCompound ? '-' : ''}`;
    }),
  );
}
