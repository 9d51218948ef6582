/** Spaces that somebody escaped twice (`&amp;nbsp;`) are spaces, except in code. */
import { outsideCode } from '../outside-code.ts';

export function writtenSpaces(markdown: string): string {
  if (!/(?:&amp;|\\&)nbsp;/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(/(?:&amp;|\\&)nbsp;/g, '\u00A0'));
}
