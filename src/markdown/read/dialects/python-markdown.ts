/**
 * Takes out what MkDocs and others fill in when they build a site: files to be included (`--8<-- "x.md"`), icons (`:material-home:`) and the long forms of abbreviations (`*[HTML]: …`), which are told. Reads keys
 * (`++ctrl+c++`), what was put in (`^^…^^`), and paths of Pelican (`{static}/a.png`).
 */
import type { VFile } from 'vfile';
import { outsideCode } from '../outside-code.ts';
import { nameCode, tellOnce } from '../tell-once.ts';

/** https://squidfunk.github.io/mkdocs-material/reference/icons-emojis/ */
const icon = /:(?:material|octicons|fontawesome|simple)-[a-z\d-]{1,60}:(?:\{[^{}\n]{0,100}\})?/g;
/** https://facelessuser.github.io/pymdown-extensions/extensions/snippets/ */
const snippet = /^[ \t]*-+8<-+(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*$/gm;
/** https://python-markdown.github.io/extensions/abbreviations/ */
const abbreviation = /^[ \t]{0,3}\*\[[^\]\n]{1,80}\]:.*$/gm;
/** https://facelessuser.github.io/pymdown-extensions/extensions/keys/; other words between pluses are headings of live tickers. */
const named =
  'ctrl|control|alt|alt-gr|option|shift|cmd|command|meta|win|windows|fn|enter|return|esc|escape|tab|space|backspace|delete|del|insert|home|end|page-up|page-down|(?:arrow-)?(?:up|down|left|right)|caps-lock|print-screen|f\\d{1,2}|[a-z\\d]';
const keys = new RegExp(`(?<![+\\w])\\+\\+((?:${named})(?:\\+[\\w-]{1,20}){0,4})\\+\\+(?![+\\w])`, 'gi');
/** https://facelessuser.github.io/pymdown-extensions/extensions/caret/#insert; with a space inside, they are smiles. */
const inserted = /(?<![^\s([{"'«„“*_])\^\^(?=[^\s^])([^\n^]{0,500}[^\s^])\^\^(?![\p{L}\p{N}^])/gu;

/** As markdown-it has it; where newspapers write plus signs around a headline of a ticker, they set spaces. */
const insertedByPluses =
  /(?<![+\p{L}\p{N}])\+\+(?=[^\s+])(?=[^+\n]*[\p{Ll}\p{Lo}])([^+\n]{1,200})(?<=[^\s+])\+\+(?![+\p{L}\p{N}])|(?<=\p{sc=Han})\+\+(?=[^\s+])(?=[^+\n]*[\p{Ll}\p{Lo}])([^+\n]{1,200})(?<=[^\s+])\+\+(?!\+)/gu;

/** https://docs.getpelican.com/en/stable/content.html#linking-to-internal-content */
const ofPelican =
  /(?<=\]\(<?|(?:src|href)=["'])(?:\{(?:attach|filename|photo|static)\}|\|(?:attach|filename|static)\|)\/?/g;

export function pythonMarkdown(markdown: string, file: VFile): string {
  if (
    !/8<-|[{|](?:attach|filename|photo|static)[}|]|:(?:material|octicons|fontawesome|simple)-|\*\[|\+\+|\^\^/i.test(
      markdown,
    )
  )
    return markdown;
  const tell = tellOnce(file, 'template-code');
  return outsideCode(markdown, (text, before, shown) => {
    const leaveOut = (reason: string) => (found: string, at: number, whole: string) => {
      tell(reason, `${nameCode(shown(found))} ${reason}; it is left out`, before + whole.slice(0, at));
      return '';
    };
    return text
      .replace(icon, '')
      .replace(ofPelican, '')
      .replace(keys, (_, names: string) => names.split('+').map(keyOf).join('+'))
      .replace(inserted, '<ins>$1</ins>')
      .replace(insertedByPluses, (_, said?: string, other?: string) => `<ins>${said ?? other ?? ''}</ins>`)
      .replace(snippet, leaveOut('stands for the text of another file'))
      .replace(abbreviation, leaveOut('says what an abbreviation is short for, which is not shown here'));
  });
}

/** `page-up` is shown as Page Up. */
function keyOf(name: string): string {
  const words = name.replaceAll('-', ' ').replace(/(?<!\w)\w/g, (first) => first.toUpperCase());
  return `<kbd>${words}</kbd>`;
}
