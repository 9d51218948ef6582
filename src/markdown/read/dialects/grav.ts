/**
 * Reads what plugins of Grav add: notices (`! Walk with care.`, https://github.com/getgrav/grav-plugin-markdown-notices), recordings
 * (`[plugin:youtube](https://…)`), keys (`[kbd="Ctrl + S"/]`) and icons (`[fa=anchor /]`).
 */
import { outsideCode } from '../outside-code.ts';

/** Three signs begin a note of MkDocs. */
const notice = /(?<=^\n?|\n[ \t]*\n) {0,3}(!{1,2}|!{4}) (?=\S)[^\n]+(?:\n {0,3}\1 [^\n]*)*(?=\n|$)/g;
const signs = /^ {0,3}!{1,4} /gm;
const sorts = ['note', 'warning', 'info', 'tip'];
const recording = /\[plugin:[\w-]{1,30}\]\((https?:\/\/[^\s()]{1,1000})\)/g;
const keys = /\[kbd=["']?([^\]"'\n]{1,60})["']?[ \t]*\/\]/g;
const icon = /\[fa(?:=|[ \t]icon=)["']?[\w -]{1,60}["']?[ \t]*\/?\](?!\()/g;

export function grav(markdown: string): string {
  if (!/^ {0,3}!{1,4} \S|\[(?:plugin:|kbd=|fa[= ])/m.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(notice, (block, { length }: string) => {
        const [first = '', ...others] = block.replace(signs, '').split('\n');
        return [`> [!${sorts[length - 1]}]<br>${first}`, ...others.map((line) => `> ${line}`)].join('\n');
      })
      .replace(recording, '$1')
      .replace(keys, '<kbd>$1</kbd>')
      .replace(icon, ''),
  );
}
