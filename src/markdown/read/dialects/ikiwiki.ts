/** Reads the directives of Ikiwiki (https://ikiwiki.info/ikiwiki/directive/): pictures, words; what its site fills in is told. */
import type { VFile } from 'vfile';
import { outsideCode } from './outside-code.ts';
import { readArguments, valueOf } from './read-arguments.ts';
import { writeFigure } from './write-figure.ts';

const directive =
  /(?<!\\)\[\[!([a-z]+)(?:\s((?:"""(?:(?!""")[^]){0,5000}"""|(?!\[\[|\]\])[^]){0,5000}))?\]\]/g;
const escaped = /\\(\[\[!(?:(?!\[\[|\]\])[^`\n]){0,500}\]\])/g;
/** They say something of the page, not in it. */
const silent = /^(?:meta|tag|taglink|toc|comment|pagestats|more|cut|if)$/;

export function ikiwiki(markdown: string, file: VFile): string {
  if (!markdown.includes('[[!')) return markdown;
  const told = new Set<string>();
  return outsideCode(markdown, (text, before, shown) =>
    text
      .replace(directive, (found: string, name: string, inside = '', at: number, whole: string) => {
        const ends = '\n'.repeat(found.split('\n').length - 1);
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
        if (!told.has(name)) {
          told.add(name);
          const place = { line: (before + whole.slice(0, at)).split('\n').length, column: 1 };
          const written = shown(found).replace(/\s+/g, ' ').slice(0, 60);
          file.message(`${written} is code of a site generator, which is not known here; it is left out`, {
            place,
            ruleId: 'template-code',
          });
        }
        return ends;
      })
      .replace(escaped, '`$1`'),
  );
}
