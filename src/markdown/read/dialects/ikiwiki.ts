/**
 * Reads the directives of Ikiwiki (https://ikiwiki.info/ikiwiki/directive/): pictures, words; what its site fills in is told. In a page
 * with such, the words of a link stand first (https://ikiwiki.info/ikiwiki/wikilink/).
 */
import type { VFile } from 'vfile';
import { lineEnds } from '../line-ends.ts';
import { outsideCode } from '../outside-code.ts';
import { readArguments, valueOf } from '../tags/read-arguments.ts';
import { nameCode, tellOnce } from '../tell-once.ts';
import { writeFigure } from '../tags/write-figure.ts';

const directive =
  /(?<!\\)\[\[!([a-z]+)(?:\s((?:"""(?:(?!""")[^]){0,5000}"""|(?!\[\[|\]\])[^]){0,5000}))?\]\]/g;
const escaped = /\\(\[\[!(?:(?!\[\[|\]\])[^`\n]){0,500}\]\])/g;
const link = /(?<![!\\])\[\[([^[\]|\n!]{1,300})\|([^[\]|\n]{1,300})\]\]/g;
const surelyIkiwiki = /\[\[!(?:meta|tag|taglink|inline|img|toc|template|sidebar|shortcut)[ \t\]]/;
/** They say something of the page, not in it. */
const silent = /^(?:meta|tag|taglink|toc|comment|pagestats|more|cut|if)$/;

export function ikiwiki(markdown: string, file: VFile): string {
  if (!markdown.includes('[[!')) return markdown;
  const tell = tellOnce(file, 'template-code');
  const isOwn = surelyIkiwiki.test(markdown);
  return outsideCode(markdown, (text, before, shown) =>
    text
      .replace(directive, (found: string, name: string, inside = '', at: number, whole: string) => {
        const ends = lineEnds(found);
        const words = /"""((?:(?!""")[^])*)"""/.exec(inside)?.[1];
        if (words !== undefined)
          return (
            words.trim() +
            '\n'.repeat(Math.max(0, found.split('\n').length - words.trim().split('\n').length))
          );
        const given = readArguments(inside);
        const [first = ''] = given.others;
        if (name === 'img')
          return (
            writeFigure({ src: first, alt: valueOf(given, 'alt'), caption: valueOf(given, 'caption') }) + ends
          );
        const described = valueOf(given, 'desc', 'text', 'then');
        if (described !== undefined || silent.test(name)) return (described ?? '') + ends;
        const reason = `${nameCode(shown(found))} is code of a site generator, which is not known here; it is left out`;
        tell(name, reason, before + whole.slice(0, at));
        return ends;
      })
      .replace(link, isOwn ? '[[$2|$1]]' : '$&')
      .replace(escaped, '`$1`'),
  );
}
