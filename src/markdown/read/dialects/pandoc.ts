/**
 * Reads what Pandoc adds (https://pandoc.org/MANUAL.html#pandocs-markdown): notes within a line (`^[…]`), the small letters of
 * `19^th^` and `H~2~O`, words with attributes (`[…]{.smallcaps}`), verses (`| …`), and HTML that stands as code (`{=html}`).
 */
import { unspacedScripts } from '../../../language/scripts.ts';
import { outsideCode } from '../outside-code.ts';
import { attributeText } from './attribute-text.ts';
import { closing, softLineEnds } from '../soft-line-ends.ts';

/** `^[1]` and `^[1, 2]` are what is left of links to notes; so is one with an address behind it. */
const note = new RegExp(
  `\\^\\[(?![\\d\\s,;–-]*\\])(?=[^[\\]]*[\\s${unspacedScripts}])((?:(?!\\n[ \\t]*\\n)[^[\\]]|\\[[^[\\]\\n]*\\]){2,2000})\\](?!\\()`,
  'gu',
);
const raised = /(?<=[\p{L}\p{N})])\^([\p{L}\p{N}+−-]{1,6})\^(?![\p{L}\p{N}^])/gu;
const lowered = /(?<=\p{L})~(\d{1,3})~(?!~)/gu;
/** `[^\[1\]^](#cite_note-1)` of Wikipedia. */
const raisedNumber = /\^(\\\[[\p{L}\p{N} ]{1,20}\\\])\^/gu;
/** `[]{#history .anchor}` */
const emptySpan = new RegExp(String.raw`(?<![!\]\\])\[ ?\]\{(?:${attributeText}|[^{}\n]{1,200})\}`, 'g');
/** Its words may go on over the end of a line. */
const attributed = new RegExp(
  String.raw`(?<![!\]\\]|:[\w-]{1,40})\[(?!\^)((?:[^[\]\\\n]|\n(?![ \t]*\n)|\\.|\[[^[\]\n]{0,100}\](?:\([^()\n]{0,500}\))?){1,300})\]\{${attributeText}\}(${closing})`,
  'g',
);
const verse = /(?:^\|(?: [^|\n]*)?(?:\n|$)){2,}/gm;
/** Commands of LaTeX, which a page of paper has use for. */
const paper =
  /\\(?:index|label|vspace\*?|hspace\*?)\{[^{}\n]{0,100}\}|^[ \t]*\\(?:newline|newpage|pagebreak|clearpage|cleardoublepage|bigskip|medskip|smallskip|noindent|centering|tableofcontents|appendix|frontmatter|mainmatter|backmatter)(?:\[\d\])?(?:\{\})?[ \t]*$/gm;
const htmlInLine = /(?<!`)(`+)([^`\n]+)\1\{=html5?\}/g;
const htmlBlock = /^ {0,3}(`{3,}|~{3,})[ \t]*\{=html5?\}[ \t]*\n((?:(?! {0,3}\1).*\n)*) {0,3}\1[ \t]*$/gm;

export function pandoc(markdown: string): string {
  if (!/[\^~]|\]\{|\{=html|^\||\\[a-z]/m.test(markdown)) return markdown;
  const notes: string[] = [];
  const unfenced = markdown.replace(htmlBlock, '\n$2').replace(htmlInLine, '$2');
  const text = outsideCode(unfenced, (piece, _, shown) =>
    piece
      .replace(note, (found, said: string) => {
        notes.push(shown(said).replace(/\s+/g, ' ').trim());
        return `[^inline-note-${notes.length}]${softLineEnds(found)}`;
      })
      .replace(paper, '')
      .replace(raised, '<sup>$1</sup>')
      .replace(raisedNumber, '<sup>$1</sup>')
      .replace(emptySpan, softLineEnds)
      .replace(lowered, '<sub>$1</sub>')
      .replace(
        attributed,
        (found, words: string, next: string) => words + next + softLineEnds(found.slice(words.length)),
      )
      .replace(verse, (lines) => lines.replace(/^\| ?(.*)\n(?=\|)/gm, '$1<br>\n').replace(/^\| ?/m, '')),
  );
  return [text, ...notes.map((said, at) => `[^inline-note-${at + 1}]: ${said}`)].join('\n\n');
}
