/**
 * Takes out the attributes that kramdown (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions), Pandoc
 * and MkDocs write behind what they are of: `{: .wide }`, `## Heading {#plan}`, `![x](a.png){ width=300 }`.
 */
import { attributeText } from './attribute-text.ts';
import { lineEnds } from '../line-ends.ts';
import { closing, softLineEnds } from '../soft-line-ends.ts';
import { codeSign, outsideCode } from '../outside-code.ts';

const value = `(?:"[^"\\n]{0,200}"|'[^'\\n]{0,200}'|[^\\s{}"']{1,200})`;
const attribute = `(?:[.#][\\w-]{1,80}|[\\w-]{1,80}=${value})`;
/** What stands in them can be nothing else. */
const anywhere = new RegExp(`[ \\t]?\\{:[ \\t]*${attribute}(?:[ \\t]+${attribute}){0,20}[ \\t]*\\}`, 'g');
/** `{::comment}`, `{::nomarkdown}`, `{::options … /}`, `{:/}`: https://kramdown.gettalong.org/syntax.html#extensions */
const comment = /\{::comment\}(?:(?!\{::|\{:\/)[^])*\{:\/(?:comment)?\}/g;
const extension = /\{::?\/?(?:nomarkdown|options|comment)\b[^{}\n]{0,300}\}|\{:\/\}/g;
/** A circumflex alone parts what would be one list or quotation. */
const endOfBlock = /^\^[ \t]*$/gm;
const onItsLine = /^([ \t>]*)(?:[*-][ \t]+)?\{:[^{}\n]{0,300}\}[ \t]*$/gm;
/** `::: {.columns}`, which `admonitions` reads. */
const startsBlock = /^[ \t>]*:{3}/;
/** `## Heading {#plan}`, `{#heading=h.a1}` (of Google's documents), `# Preface {-}`. */
const endOfLine = new RegExp(
  `(?<![ \\t])[ \\t]*\\{:?[ \\t]*(?:[.#][^\\s{}"]{1,300}|-)(?:[ \\t]+${attribute}){0,20}[ \\t]*\\}[ \\t]*$`,
  'gmu',
);
/** `{:.image-caption}` above a line that it makes a caption. */
const caption =
  /^\{:[^{}\n]{0,100}\.[\w-]{0,30}caption\b[^{}\n]{0,200}\}[ \t]*\n(?=[^\s*_<![>#-])([^\n]{1,400})(?=\n[ \t]*\n|\n?$(?![^]))/gm;
/** `## Heading {#the plan}`, which no program reads, and `## Heading %{#plan}%`. */
const idOfHeading =
  /(?<![ \t])[ \t]*(?:\{#[^\s{}"][^{}"\n]{0,200}\}|%\{#[^\s{}"][^{}"\n]{0,200}\}%)[ \t]*$/gm;
/** `\`x\`{.sh}`, and `{=mediawiki}` of Pandoc, which nobody here can read; code is hidden here. */
const behindCode = new RegExp(
  `(?<=${codeSign.source})(?:\\{=[a-z]\\w{1,20}\\}|\\{:?[ \\t]*${attribute}(?:[ \\t]+${attribute}){0,20}[ \\t]*\\})`,
  'g',
);
/** `{ .annotate }` of MkDocs, `{style="color: red"}` of Hugo, below what it is of; `: {tbl-colwidths="[50,50]"}` of Quarto. */
const below =
  /^[ \t>]*(?::[ \t]+)?\{[ \t]*(?:[.#][\w-]{1,80}|[a-z][\w-]{0,40}="[^"{}\n]{0,200}")(?:[ \t][^{}\n]{0,200})?\}[ \t]*$/gm;
/** Pandoc breaks its lines in them, too. */
const behind = new RegExp(
  String.raw`(?<=[)\]*_]|~~)\{:?[ \t]*(?=[.#:\w])(?:[^{}\n]|\n(?![ \t]*\n)){0,300}\}(${closing})`,
  'g',
);

/** With values that hold braces, or are long. */
const behindQuoted = new RegExp(`(?<=[)\\]*_]|~~)\\{${attributeText}\\}(${closing})`, 'g');

export function attributeLists(markdown: string): string {
  if (!/\{[ \t]*[-:.#\w]/.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(comment, lineEnds)
      .replace(extension, '')
      .replace(caption, '\n<small>$1</small>')
      .replace(onItsLine, '$1')
      .replace(below, '')
      .replace(endOfLine, (found: string, at: number, whole: string) =>
        startsBlock.test(lineBefore(whole, at)) ? found : '',
      )
      .replace(idOfHeading, (found: string, at: number, whole: string) =>
        /^[ \t]{0,3}#{1,6}[ \t]/.test(lineBefore(whole, at)) ? '' : found,
      )
      .replace(behindCode, '')
      .replace(behindQuoted, (found, next: string) => next + softLineEnds(found))
      .replace(behind, (found, next: string) =>
        /[.#:=]/.test(found.slice(0, found.length - next.length)) ? next + softLineEnds(found) : found,
      )
      .replace(anywhere, '')
      .replace(endOfBlock, ''),
  );
}

/** What stands on its line before a place. */
function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}
