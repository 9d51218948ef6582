/**
 * Takes out HTML comments that begin within a line and go on across blank ones, which CommonMark shows, and those at the start
 * of a line with words behind them, which it would take for HTML with the comment (`<!-- more --> **Bold**`).
 */
import { lineEnds } from '../line-ends.ts';
import { outsideCode } from '../outside-code.ts';

const comment = /<!--(?:(?!<!--|-->)[^])*-->/g;
/** Themes of Hexo name the tabs in `{% tabs %}` in comments: https://theme-next.js.org/docs/tag-plugins/tabs */
const hexoTabs = /\{%-?\s*(?:sub)?tabs\b/;
const tabTitle =
  /^[ \t]*<!--\s*(?:sub)?tab[ :]+([^\s@<>-][^@<>\n]{0,100}?)(?:@[^@<>\n]{0,60})?\s*-->[ \t]*$/gm;
/** Comments of Nunjucks and Jinja: https://mozilla.github.io/nunjucks/templating.html#comments */
const ofTemplates = /\{#[-\s](?:(?!\{#|#\})[^]){0,2000}#\}|\{#[^{}#\n]{1,300}#\}/g;
/** Where the part for lists ends, in Middleman (https://middlemanapp.com/basics/blogging/#summary). */
const readMore = /(?<=^|\n[ \t]*\n)READMORE[ \t]*(?=\n|$)/g;
/** A reference that nothing can refer to, whose title has brackets of its own or stands below words: CommonMark shows it. */
const asReference = /^[ \t]{0,3}\[(?:\/\/|comment)\]:[ \t]*(?:#|<>)[ \t]*(?:\(.*\)|".*"|'.*')[ \t]*$/gim;
/** What Juejin's editor says of its look, below the text's beginning. */
const look = /^---[ \t]*\n(?:(?:theme|highlight):[ \t]{0,9}(?:[\w-]{1,40}[ \t]{0,9})?\n){1,2}---[ \t]*$/gm;
/** Programs that make Markdown of feeds leave what says that text is no markup. */
const textOfFeeds = /<!\[CDATA\[((?:(?!\]\]>)[^])*)(?:\]\]>)?/g;
/** Comments and instructions (`<?php`): where they begin and end, and what is shown of one that nothing ends. */
const hiding = [
  { opening: /<!-- ?/g, closing: '-->', shown: '' },
  { opening: /<\?/g, closing: '?>', shown: '&lt;?' },
] as const;
const blankLine = /\n[ \t]*\n/;

export function comments(markdown: string): string {
  if (!/<!--|<\?|<!\[CDATA\[|\{#[-\s]|#\}|^READMORE|^theme:|^[ \t]*\[(?:\/\/|comment)\]:/im.test(markdown))
    return markdown;
  const open = hiding.filter((one) => isLeftOpen(markdown, one));
  return outsideCode(markdown, (whole) => {
    const text = open.reduce(withoutOpenings, whole);
    return (hexoTabs.test(markdown) ? text.replace(tabTitle, '**$1**') : text)
      .replace(textOfFeeds, '$1')
      .replace(ofTemplates, lineEnds)
      .replace(readMore, '')
      .replace(asReference, '')
      .replace(look, lineEnds)
      .replace(comment, (found, at: number) => {
        const startsLine = /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 4), at));
        const hasWordsBehind = /^[ \t]*[^\s<]/.test(text.slice(at + found.length, at + found.length + 80));
        // Code in it would be read, and could take its end away.
        const holdsCode = /\{\{|\{%/.test(found);
        const stays = !holdsCode && (startsLine ? !hasWordsBehind : !blankLine.test(found));
        return stays ? found : lineEnds(found);
      });
  });
}

/** What nothing ends hides nothing: its words are shown. */
function withoutOpenings(text: string, { opening, closing, shown }: (typeof hiding)[number]): string {
  const end = Math.max(0, text.lastIndexOf(closing));
  return text.slice(0, end) + text.slice(end).replaceAll(opening, shown);
}

function isLeftOpen(text: string, { opening, closing }: (typeof hiding)[number]): boolean {
  return text.slice(Math.max(0, text.lastIndexOf(closing))).search(opening) >= 0;
}
