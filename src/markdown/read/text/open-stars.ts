/**
 * Takes out the stars at the start of a paragraph that nothing closes (`**The ferry returned on Monday.`): whoever wrote them meant all of it,
 * or forgot the rest, and Markdown shows them.
 */
import { outsideCode } from '../outside-code.ts';

const open =
  /(?<=^|\n[ \t]*\n)\*\*(?=[\p{L}\p{N}“„"«(][^\n*]* [^\n*]* )(?!(?:[^*\n]|\*(?!\*)|\n(?![ \t]*(?:\n|$)))*\*\*)/gu;

export function openStars(markdown: string): string {
  if (!/^\*\*/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(open, ''));
}
