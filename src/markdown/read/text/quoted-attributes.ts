/**
 * Puts quotes around the values of HTML that have none and hold a slash (`<img src=https://…>`): the reader of Markdown takes such a
 * tag for text, where browsers and CommonMark do not.
 */
import { outsideCode } from '../outside-code.ts';

const tag = /<[a-z][\w-]*\s(?:[^<>"']|"[^"<>]{0,2000}"|'[^'<>]{0,2000}'){1,2000}>/gi;
const value = /"[^"]*"|'[^']*'|=([^\s"'<>=`/]*\/[^\s"'<>=`]*?)(?=\/?>|\s)/g;

export function quotedAttributes(markdown: string): string {
  if (!/=[^\s"'<>=]*\//.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(tag, (found) =>
      found.replace(value, (part: string, bare?: string) => (bare === undefined ? part : `="${bare}"`)),
    ),
  );
}
