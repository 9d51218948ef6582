/**
 * Sets a picture that stands below an item of a list at the item's words: its spaces were counted otherwise (`  2. Words`, and the picture
 * behind four spaces), and Markdown takes it for code.
 */
import { codeLines } from '../outside-code.ts';
import { itemIndent } from './item-indent.ts';

const picture =
  /^(?: {4}|\t)[ \t]*(!\[[^[\]\n]*\]\([^()\n]*\)(?:[ \t]*<small>.*<\/small>)?|<img\b[^<>]*>)[ \t]*$/;

export function picturesInLists(markdown: string): string {
  if (!/^(?: {4}|\t)[ \t]*(?:!\[|<img\b)/m.test(markdown)) return markdown;
  const lines = markdown.split('\n');
  const isCode = codeLines(lines);
  let indent: string | undefined;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const found = itemIndent(line);
    if (found !== undefined) indent = found;
    else if (/^\S/.test(line)) indent = undefined;
    const [, image] = picture.exec(line) ?? [];
    if (image === undefined || indent === undefined) continue;
    // Fences hold code whatever stands in it.
    const isFenced = isCode.has(at) && /^[ \t]*(?:`{3}|~{3})/.test(lines[at - 1] ?? '');
    if (!isFenced) lines[at] = indent + image;
  }
  return lines.join('\n');
}
