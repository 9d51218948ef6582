/**
 * Joins a link that a clipper has cut around the blocks in it (`[`, blank line, picture or heading, blank line, `](…)`):
 * each of these blocks is linked.
 */
import { outsideCode } from './outside-code.ts';

const link =
  /^([ \t]*)\[[ \t]*\n((?:(?!^[ \t]*\[[ \t]*$|^[ \t]*\]\().*\n)+?)[ \t]*\]\(([^()\s]*)(?:[ \t]+"[^"\n]*")?\)/gm;
const whole = /^([ \t]*(?:#{1,6}[ \t]+)?)(\S.*?)([ \t]*)$/;

export function splitLinks(markdown: string): string {
  if (!/^[ \t]*\[[ \t]*$/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(link, (_, indent: string, inside: string, address: string) => {
      const lines = inside
        .split('\n')
        .map((line) =>
          line.replace(whole, (_line, mark: string, words: string) => `${mark}[${words}](${address})`),
        );
      return `${indent}\n${lines.join('\n')}`;
    }),
  );
}
