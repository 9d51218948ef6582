/**
 * Takes out the marks by which chat programs named their sources (`【12†source】`, `:contentReference[oaicite:0]{index=0}`,
 * `citeturn0search1`, and `【oaicite:0】` between signs of code), and those by which Discord and Telegram hide words until somebody asks
 * for them (`||the end||`).
 */
import { outsideCode } from '../outside-code.ts';

const mark =
  /【\d{1,4}(?::\d{1,4})?†[^】\n]{0,200}】|:contentReference\[oaicite:\d{1,4}\]\{index=\d{1,4}\}|[\uE200-\uE206]?cite(?:[\uE200-\uE206]?turn\d{1,3}(?:search|news|view|fetch|image|file)\d{1,3}){1,20}[\uE200-\uE206]?/g;

/** A mark as code, with the spaces without width that stand around it. */
const asCode = /(?:&#8203;|\u200B)?`{1,2}【oaicite:\d{1,4}】`{1,2}(?:&#8203;|\u200B)?/g;
/** Links and names of Slack: https://api.slack.com/reference/surfaces/formatting#links-in-retrieved-messages */
const slackLink = /<((?:https?:\/\/|mailto:)[^\s<>|]{1,2000})\|([^<>|\n]{1,300})>/g;
const slackName = /<([#@])[A-Z][A-Z\d]{2,20}\|([^<>|\n]{1,100})>/g;
/** Not the signs of a table, nor the `or` of programs, which has spaces on both sides. */
const hidden = /(?<![^\s("'“‘*_—–-])\|\|(?=[^\s|])([^|\n]{0,500}[^\s|])\|\|(?![\p{L}\p{N}|])/gu;
const rowOfTable = /^[ \t>]*\||[^|]\|(?!\|)/;

function reveal(line: string): string {
  return line.includes('||') && !rowOfTable.test(line.replace(hidden, ''))
    ? line.replace(hidden, '$1')
    : line;
}

export function chatMarks(markdown: string): string {
  if (!/†|oaicite|turn\d|\|\||<[^\s<>|]{3,2000}\|/.test(markdown)) return markdown;
  return outsideCode(markdown.replace(asCode, ''), (text) =>
    text
      .replace(mark, '')
      .replace(
        slackLink,
        (_, address: string, words: string) => `[${words.replace(/[[\]]/g, '\\$&')}](<${address}>)`,
      )
      .replace(slackName, '$1$2')
      .replace(/^(?=.*\|\|).+$/gm, reveal),
  );
}
