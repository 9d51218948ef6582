/**
 * Reads lines of letters and of plain pages: headings and rules of a newsletter's text (`** Title` above dashes), what its sender filled in
 * (`*|FNAME|*`, https://mailchimp.com/help/all-the-merge-tags-cheat-sheet/), and links of Gemini (`=> https://… Words`,
 * https://geminiprotocol.net/docs/gemtext.gmi).
 */
import { outsideCode } from '../outside-code.ts';

const heading = /^\*\*[ \t]+(\S[^\n*]*)\n-{20,}[ \t]*$/gm;
const rule = /^={20,}[ \t]*$/gm;
const starred = /^\*\*[ \t]+(?=\S)(?![^\n]*\*\*)/gm;
const filledIn = /\*\|[A-Z][A-Z\d_:]{1,60}\|\*/g;
const gemini = /^=>[ \t]+((?:[a-z]+:\/\/|\.{0,2}\/)[^\s<>]{1,1000})(?:[ \t]+(\S[^\n]*))?$/gm;

export function linesOfMail(markdown: string): string {
  if (!/^\*\*[ \t]|\*\||^=>[ \t]/m.test(markdown)) return markdown;
  const isLetter = heading.test(markdown);
  heading.lastIndex = 0;
  return outsideCode(markdown, (text) => {
    const plain = text
      .replace(filledIn, '')
      .replace(gemini, (_, address: string, words?: string) => `- [${words ?? address}](<${address}>)`);
    return isLetter ? plain.replace(heading, '## $1\n').replace(rule, '\n***').replace(starred, '') : plain;
  });
}
