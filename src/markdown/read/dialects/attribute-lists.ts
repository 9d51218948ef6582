/**
 * Takes out the attributes that kramdown (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions), Pandoc
 * and MkDocs write behind what they are of: `{: .wide }`, `## Heading {#plan}`, `![x](a.png){ width=300 }`.
 */
import { outsideCode } from './outside-code.ts';

const value = `(?:"[^"\\n]{0,200}"|'[^'\\n]{0,200}'|[^\\s{}"']{1,200})`;
const attribute = `(?:[.#][\\w-]{1,80}|[\\w-]{1,80}=${value})`;
/** What stands in them can be nothing else. */
const anywhere = new RegExp(`[ \\t]?\\{:[ \\t]*${attribute}(?:[ \\t]+${attribute}){0,20}[ \\t]*\\}`, 'g');
/** `{::comment}`, `{::nomarkdown}`, `{::options … /}`, `{:/}`: https://kramdown.gettalong.org/syntax.html#extensions */
const comment = /\{::comment\}(?:(?!\{::|\{:\/)[^])*\{:\/(?:comment)?\}/g;
const extension = /\{::?\/?(?:nomarkdown|options|comment)\b[^{}\n]{0,300}\}|\{:\/\}/g;
/** A circumflex alone parts what would be one list or quotation. */
const endOfBlock = /^\^[ \t]*$/gm;
const onItsLine = /^([ \t>]*)(?:[*-][ \t]+)?(?:\{:toc\}|\{:[^{}\n]{0,300}\})[ \t]*$/gim;
/** `{ .annotate }` of MkDocs, below what it is of. */
const below = /^[ \t>]*\{[ \t]*[.#][\w-]{1,80}(?:[ \t]+[^{}\n]{1,200})?[ \t]*\}[ \t]*$/gm;
const tocLabel = /^[ \t]*(?:[*-]|1\.)[ \t]+\S[^\n]{0,40}\n(?=[ \t]*\{:toc\})/gim;
const behind = /(?<=[)\]*_])\{:?[ \t]*(?=[.#:\w])[^{}\n]{0,300}\}/g;
const behindHeading = /^([ \t>]*#{1,6}[ \t][^\n{]*?)[ \t]*\{:?[ \t]*[#.][^{}\n]{0,200}\}[ \t]*$/gm;

export function attributeLists(markdown: string): string {
  if (!/\{[ \t]*[:.#\w]/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(comment, (found) => '\n'.repeat(found.split('\n').length - 1))
      .replace(extension, '')
      .replace(tocLabel, '\n')
      .replace(onItsLine, '$1')
      .replace(below, '')
      .replace(behindHeading, '$1')
      .replace(behind, (found) => (/[.#:=]/.test(found) ? '' : found))
      .replace(anywhere, '')
      .replace(endOfBlock, ''),
  );
}
