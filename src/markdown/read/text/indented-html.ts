/**
 * Sets tags that stand as deep as code (`        <p>…`, below a blank line in a `<div>`) at the start of their lines: in HTML that is still
 * open, nobody means code by them.
 */
import { Fences } from '../outside-code.ts';

const box =
  /<(\/?)(address|article|aside|center|div|dl|figure|footer|header|main|nav|ol|picture|section|svg|table|tbody|td|th|thead|tr|ul)\b(?:[^<>"']|"[^"]*"|'[^']*')*>/gi;
const literal = /<\/?(?:pre|code|script|style|textarea)\b/i;
const indentedTag = /^(?: {4}|\t)[ \t]*(?=<[a-z/!])/i;

export function indentedHtml(markdown: string): string {
  if (!/^(?: {4}|\t)[ \t]*<[a-z/!]/im.test(markdown)) return markdown;
  const fences = new Fences();
  let depth = 0;
  let isLiteral = false;
  let isBelowBlank = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (fences.hold(line)) return line;
      const isIndented = indentedTag.test(line);
      const isCode = depth === 0 && isIndented;
      isLiteral ||= literal.test(line);
      const plain = depth > 0 && !isLiteral && isBelowBlank && isIndented ? line.trimStart() : line;
      isBelowBlank = line.trim() === '';
      if (!isCode && /^ {0,3}<|^[ \t]+<|[a-z">]>/i.test(line) && (depth > 0 || /^ {0,3}</.test(line)))
        for (const [, slash] of line.matchAll(box)) depth = Math.max(0, depth + (slash === '' ? 1 : -1));
      return plain;
    })
    .join('\n');
}
