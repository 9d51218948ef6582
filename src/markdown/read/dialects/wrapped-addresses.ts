/**
 * Joins the address of a link that a program which breaks lines (html2text) has cut at its hyphens: `[the plan](https://…/the-`,
 * and on the next line `plan)`.
 */
import { outsideCode } from '../outside-code.ts';
import { softLineEnds } from './soft-line-ends.ts';

const part = String.raw`[^()\s<>"]{1,500}`;
/** An address may hold one pair of brackets, as those of Wikipedia do. */
const cut = new RegExp(
  String.raw`(?<=\])\((?=[^\s]*[/:.])((?:${part}-\n[ \t>]*){1,20}${part}(?:\([^()\s]{0,100}\)[^()\s<>"]{0,200})?)((?:\s"[^"\n]{0,300}")?)\)`,
  'g',
);

export function wrappedAddresses(markdown: string): string {
  if (!/\]\([^()\s]+-\n/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text.replace(cut, (found: string, address: string, title: string) => {
      const lines = softLineEnds(found);
      return `(${address.replace(/\n[ \t>]*/g, '')}${title.replace(/\s/, ' ')})${lines}`;
    }),
  );
}
