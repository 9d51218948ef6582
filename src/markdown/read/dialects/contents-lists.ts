/**
 * Takes out where a program would have put a list of contents (`[TOC]`, `* TOC` with `{:toc}` below it), and the heading above it if nothing
 * else stands under that: a long article has a list of its own.
 */
import { lineEnds } from '../line-ends.ts';
import { outsideCode } from '../outside-code.ts';

const heading = String.raw`(?:^[ \t]*(?:#{1,6}[ \t][^\n]*|<h[1-6]\b[^\n]{0,200}<\/h[1-6]>[ \t]*)\n(?:[ \t]*(?:\{:[^{}\n]{0,100}\}[ \t]*)?\n){0,4})?`;
const ofKramdown = String.raw`[ \t]*(?:[*-]|1\.)[ \t]+\S[^\n]{0,100}\n[ \t]*\{:toc\}[ \t]*$`;
const alone = String.raw`[ \t]*(?:\[\[?[_/]{0,2}toc[_/]{0,2}\]\]?|\${1,2}\{?toc\}?\${0,2}|\{:toc\})[ \t]*$`;
const contents = new RegExp(`(${heading})((?:^${ofKramdown})|(?:^${alone}))`, 'gim');
const nextIsHeading = /^\s*(?:#|<h[1-6]\b|$|---)/;

export function contentsLists(markdown: string): string {
  if (!/toc[_/\]}]|\$toc/i.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(contents, (found: string, above: string, list: string, at: number) => {
      const rest = text.slice(at + found.length, at + found.length + 200);
      return nextIsHeading.test(rest) ? lineEnds(found) : above + lineEnds(list);
    }),
  );
}
