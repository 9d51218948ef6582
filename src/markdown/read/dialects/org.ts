/** Takes out what Org writes for itself and its exports to Markdown leave: tags behind a heading (https://orgmode.org/manual/Tags.html), and settings. */
import { outsideCode } from '../outside-code.ts';

const tags = /(?<![ \t])[ \t]{2,}:[\p{L}\p{N}_@#%:]{1,100}:[ \t]*$/gmu;
const setting =
  /^[ \t]*\\?#\+(?:COMMENT|OPTIONS|STARTUP|FILETAGS|PROPERTY|SETUPFILE|(?:LATEX|HTML|EXPORT|HUGO)_\w{1,40})\b[^\n]*$/gim;

export function org(markdown: string): string {
  if (!/#\+|[ \t]{2}:[^\s:]/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(setting, '')
      .replace(tags, (found: string, at: number, whole: string) =>
        /^ {0,3}#{1,6}[ \t]/.test(whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)) ? '' : found,
      ),
  );
}
