/** Shows what is hidden between `>!` and `!<`, and reads a callout whose sign for a quotation was left out (`[!NOTE]`, its title if it has one, and its text below). */
import { outsideCode } from '../../outside-code.ts';

const bare =
  /\[!(?<=(?:^\s*|\n[ \t]*\n)\[!)[a-z]{2,20}\][+-]?(?:[ \t]+\S[^\n]*(?:\n[^\n]*\S[^\n]*)*|[ \t]*(?:\n[^\n]*\S[^\n]*)+)/gi;

/** `!> text`, `?> text`, of Docsify: https://docsify.js.org/#/helpers */
const docsify = /^[!?](> )/gm;

/** What Reddit and Lemmy hide until it is asked for: https://support.reddithelp.com/hc/en-us/articles/360043033952 */
const spoiler = />!(?=\S)((?:(?!!<|>!)[^\n]){1,1000})!</g;

export function bareCallouts(markdown: string): string {
  if (!/^[!?]> |!<|^\[![a-z]+\][+-]?\s/im.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(spoiler, '$1')
      .replace(docsify, '$1')
      .replace(bare, (block) => block.replace(/^(?=.)/gm, '> ')),
  );
}
