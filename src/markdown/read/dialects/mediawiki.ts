/** Reads what a convert from MediaWiki (https://www.mediawiki.org/wiki/Help:Formatting) left as it was: bold and italic words, headings, links and pictures. */
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { outsideCode } from '../outside-code.ts';
import { writeFigure } from '../tags/write-figure.ts';

const bold = /'''(?=\S)((?:(?!'{3})[^\n]){1,500}?)'''/g;
const italic = /(?<![\p{L}'])''(?=[^\s'])((?:(?!'')[^\n]){1,500}?)''(?!')/gu;
const heading = /^(={2,6})[ \t]([^=\n]{1,300})\1[ \t]*$/gm;
/** Such notes follow what they belong to. */
const note = /<ref(?:\s[^<>]{0,200})?(?<!\/)>([^<>[\]]{1,500})<\/ref>/g;
const nested = /\[\[(?:[^[\]|\n]{0,200}\|)?([^[\]\n]{0,200})\]\]/g;
const link = /(?<![[\]!\\])\[(https?:\/\/[^\s[\]]{1,1000})[ \t]+([^[\]\n]{1,300})\](?![\](:])/g;
const picture = new RegExp(
  String.raw`\[\[(?:${alternatives(phrasesOf('wikiFileWords'))}):([^[\]|\n]{1,300})((?:\|(?:[^[\]|]|\[\[[^[\]\n]{0,300}\]\]|\[[^[\]\n]{0,300}\]){0,500}){0,10})\]\]`,
  'gi',
);
const look =
  /^(?:thumb|thumbnail|mini|frame|frameless|border|left|right|center|centre|none|upright(?:=[\d.]+)?|(?:\d{1,5}x)?\d{1,5}px|x\d{1,5}px|alt=.*|link=.*|class=.*)$/is;
const category = new RegExp(
  String.raw`^\[\[(?:${alternatives(phrasesOf('wikiCategoryWords'))}):[^[\]\n]{1,200}\]\][ \t]*$`,
  'gim',
);
const references = /^<references[ \t]*\/>[ \t]*$/gim;
const isOfIt = /'''[^'\n]+'''|\[\[(?:File|Image|Category):|^={2,6}[ \t][^=\n]+={2,6}[ \t]*$/im;

export function mediawiki(markdown: string): string {
  if (!isOfIt.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(picture, (_, file: string, given: string) => {
        const parts = given.replace(nested, '$1').split('|').slice(1);
        const caption = parts.filter((part) => part.trim() !== '' && !look.test(part.trim())).at(-1);
        const alt = parts
          .find((part) => /^alt=/.test(part.trim()))
          ?.trim()
          .slice(4);
        return writeFigure({
          src: file.trim(),
          ...(alt && { alt }),
          ...(caption && { caption: caption.replace(/\s+/g, ' ').trim() }),
        });
      })
      .replace(note, '^[ $1]')
      .replace(category, '')
      .replace(references, '')
      .replace(bold, '**$1**')
      .replace(italic, '*$1*')
      .replace(heading, (_, signs: string, words: string) => `${'#'.repeat(signs.length)} ${words.trim()}`)
      .replace(link, '[$2](<$1>)'),
  );
}
