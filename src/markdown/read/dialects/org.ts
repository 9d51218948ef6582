/**
 * Takes out what Org writes for itself and its exports to Markdown leave: the list of contents above the text, whose heading would
 * be the headline; tags behind a heading (https://orgmode.org/manual/Tags.html); and settings.
 */
import { outsideCode } from '../outside-code.ts';
import { lineEnds } from '../line-ends.ts';

/** Org gives each heading a number: `1.  [The crew](#org1a2b3c4)`, with the tags of the heading behind. */
const contents =
  /^\n*(?:#{1,6}[ \t][^\n]*\n+)?(?:[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+\[(?:[^[\]\n]|\[[^[\]\n]*\]){1,300}\]\(#org[\da-f]{1,12}\)[^\n]*\n+)+/;
const tags = /(?<![ \t])[ \t]{2,}:[\p{L}\p{N}_@#%:]{1,100}:[ \t]*$/gmu;
const setting =
  /^[ \t]*\\?#\+(?:COMMENT|OPTIONS|STARTUP|FILETAGS|PROPERTY|SETUPFILE|(?:LATEX|HTML|EXPORT|HUGO)_\w{1,40})\b[^\n]*$/gim;

export function org(markdown: string): string {
  if (!/#\+|[ \t]{2}:[^\s:]|\(#org/.test(markdown)) return markdown;
  return outsideCode(markdown.replace(contents, lineEnds), (text) =>
    text
      .replace(setting, '')
      .replace(tags, (found: string, at: number, whole: string) =>
        /^ {0,3}#{1,6}[ \t]/.test(whole.slice(whole.lastIndexOf('\n', at - 1) + 1, at)) ? '' : found,
      ),
  );
}
