/**
 * Joins the address of a link that a program which breaks lines (html2text) has cut at its hyphens: `[the plan](https://…/the-`,
 * and on the next line `plan)`; and completes one that has lost its scheme.
 */
import { outsideCode } from '../../outside-code.ts';
import { closing, softLineEnds } from '../../soft-line-ends.ts';

/** An address may hold brackets in pairs, as those of Wikipedia and of servers of pictures do. */
const part = String.raw`(?:[^()\s<>"]|\([^()\s]{0,100}\)){1,500}`;
const cut = new RegExp(
  String.raw`(?<=\])\((?=[^\s]{0,300}[/:.])((?:${part}-\n[ \t>]*){1,20}${part})((?:\s"[^"\n]{0,300}")?)\)(${closing})`,
  'g',
);

/** `[the plan](://news.example/plan)`: what stood before the colon was lost. */
const schemeless = /\]\(:(?=\/\/[\w-]+\.)/g;

export function wrappedAddresses(markdown: string): string {
  if (!/-\n|\]\(:/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(schemeless, '](https:')
      .replace(cut, (found: string, address: string, title: string, behind: string) => {
        const lines = softLineEnds(found);
        return `(${address.replace(/\n[ \t>]*/g, '')}${title.replace(/\s/, ' ')})${behind}${lines}`;
      }),
  );
}
