/**
 * Reads addresses that were written with spaces (`![](my photo.png)`, `[x](https://news.example/a b.html)`) as one, those with a space
 * before them (`[x] (https://…)`), and those with attributes behind them (`![](a.png align="center")`, of Hashnode). A bracket that
 * closes none in the words for a picture is one of the words.
 */
import { pictureEndings } from '../../../../pictures/picture-name.ts';
import { outsideCode } from '../../outside-code.ts';

/** A drawing within the address of a picture that was to be loaded later, with the spaces and brackets of its HTML. */
const drawing =
  /(?<=!\[[^[\]\n]{0,300}\]\()<?(data:image\/svg\+xml[,;](?:(?!\]\()[^\n]){0,3000}?(?:<\/svg>|%3C\/svg%3E)["']?)>?(?=[ \t]*(?:"[^"\n]{0,300}"[ \t]*)?\))/gi;
/** An address has no quotes: these hold a title. */
const target =
  /(?<=\])\([ \t]*((?:[^()<>"'\n]|\([^()<>"'\n]{0,100}\)){1,500})((?<=[ \t])(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')[ \t]*)?\)/g;
/** A title with quotes in its quotes. */
const titled = /"(?<=\]\((?:<[^<>\n]{0,2000}>|[^()<>\s]{1,2000})[ \t]+")([^\n]{1,300}?)"(?=\))/g;
/** A box of a task list has one letter. */
const parted = /(\[[^[\]\n]{2,300}\])( |\n)\((?:<(https?:[^<>\s]{1,2000})>|(https?:[^<>()\s]{1,2000}))\)/g;
const attributed =
  /(?<![ \t])(?=[ \t]+[a-z]{1,20}=")(?<=\]\([^()<>"'\s]{1,2000})(?:[ \t]+[a-z]{1,20}="[^"\n]{0,200}"){1,5}[ \t]*(?=\))/g;
const looseBracket =
  /(!\[[^[\]\n]{0,300}(?<!\\))\](?=[^[\]\n(:][^[\]\n]{0,300}(?<!\\)\]\([^()\n]{1,1000}\))/g;
const isPicture = new RegExp(`\\.(?:${pictureEndings})(?:[?#]\\S*)?$`, 'i');
const isFile = /^(?:https?:\/\/|mailto:|#\S)|\.(?:html?|md|pdf|mp[34])$/i;

export function spacedAddresses(markdown: string): string {
  if (!/\]\s?\(/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(drawing, (_, address: string) =>
        address.replace(/[\s<>"'()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
      )
      .replace(
        parted,
        (_, words: string, space: string, bracketed?: string, bare?: string) =>
          `${words}(<${bracketed ?? bare}>)${space === '\n' ? space : ''}`,
      )
      .replace(attributed, '')
      .replace(looseBracket, '$1\\]')
      .replace(titled, (_, title: string) => `"${title.replace(/(?<!\\)"/g, '\\"')}"`)
      .replace(target, (found: string, address: string, title = '') => {
        // A size is of no use here.
        const trimmed = address.trim().replace(/ =\d*x\d*$/, '');
        if (!/\s/.test(trimmed)) return found;
        return isPicture.test(trimmed) || isFile.test(trimmed)
          ? `(${`<${trimmed}> ${title}`.trim()})`
          : found;
      }),
  );
}
