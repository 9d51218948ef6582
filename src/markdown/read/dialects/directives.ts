/**
 * Reads directives of one line and within a line (`::youtube{#id}`, `:abbr[HTML]{title="…"}`, of remark-directive and MyST): an embed
 * becomes its address, another its words. Those of several lines are read by `admonitions`.
 */
import type { VFile } from 'vfile';
import { embedAddress } from '../tags/embed-address.ts';
import { outsideCode } from '../outside-code.ts';
import { readArguments, valueOf } from '../tags/read-arguments.ts';
import { nameCode, tellOnce } from '../tell-once.ts';

const label = String.raw`(?:\[((?:[^[\]\n]|\[[^[\]\n]*\]){0,500})\])`;
const attributes = String.raw`(?:\{([^{}\n]{0,500})\})`;
const onItsLine = new RegExp(
  String.raw`^([ \t]*)::([a-z][\w-]{0,40})(?=[[{])${label}?${attributes}?[ \t]*$`,
  'gim',
);
/** Embeds of Zenn and markdown-it: `@[youtube](dQw4w9WgXcQ)` */
const embedded = /^([ \t]*)@\[([a-z][\w-]{0,40})\]\(([^()\s]{1,500})\)[ \t]*$/gim;
/** Embeds of Velog: `!youtube[dQw4w9WgXcQ]` */
const embeddedByVelog =
  /^([ \t]*)!(youtube|vimeo|twitter|codepen|codesandbox)\[([^[\]\s]{1,500})\](?![(:[])/gim;
/** Files that VitePress and VuePress take in: `<<< @/snippets/x.js [a name]`, `@[code](./x.js)`, `!!!include(x.md)!!!` */
const takenIn =
  /^[ \t]*(?:<<<[ \t]*@?[./\w-]{1,300}\S{0,100}(?:[ \t]+\[[^\]\n]{1,60}\])?|!!!include\([^()\n]{1,300}\)!!!|@\[code[^\]\n]{0,40}\]\([^()\n]{1,300}\))[ \t]*$/gm;
/** Embeds of Hashnode: `%[https://…]` */
const address = /^([ \t]*)%\[(https?:[^\s[\]]{1,2000})\][ \t]*$/gm;
const inLine = new RegExp(String.raw`(?<![\p{L}\p{N}:]):([a-z][\w-]{0,40})${label}${attributes}`, 'giu');

export function directives(markdown: string, file: VFile): string {
  if (!/:[a-z][\w-]{0,40}[[{]|[@%]\[|^[ \t]*!\w+\[|<<<|!!!include/im.test(markdown)) return markdown;
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before, shown) =>
    text
      .replace(
        onItsLine,
        (found: string, indent: string, name: string, words = '', given = '', at: number, whole: string) => {
          const address = embedAddress(name.toLowerCase(), readArguments(given.replace(/(^|\s)#/, '$1id=')));
          if (address !== undefined) return indent + address;
          const rest = words === '' ? 'it is left out' : 'only its words are shown';
          const reason = `${nameCode(shown(found))} is a directive, which is not known here; ${rest}`;
          tell(name, reason, before + whole.slice(0, at));
          return indent + words;
        },
      )
      .replace(takenIn, (found: string, at: number, whole: string) => {
        const reason = `${nameCode(shown(found))} takes in a file, which is not here; it is left out`;
        tell('file', reason, before + whole.slice(0, at));
        return '';
      })
      .replace(embedded, (found: string, indent: string, name: string, given: string) => {
        const known = embedAddress(name.toLowerCase(), { named: new Map(), others: [given] });
        if (known !== undefined) return indent + known;
        return /^https?:/.test(given) ? indent + given : found.replace('@', '');
      })
      .replace(embeddedByVelog, (_, indent: string, name: string, given: string) => {
        const known = embedAddress(name.toLowerCase(), { named: new Map(), others: [given] });
        return indent + (known ?? `https://${name.toLowerCase()}.io/${given}`);
      })
      .replace(address, '$1$2')
      .replace(inLine, (_, _name: string, words: string, given: string) => {
        const address = valueOf(readArguments(given), 'href', 'url');
        return address === undefined
          ? words
          : `[${words}](<${address.replace(/[<>\s]+/g, encodeURIComponent)}>)`;
      }),
  );
}
