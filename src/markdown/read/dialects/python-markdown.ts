/**
 * Takes out what MkDocs and others fill in when they build a site: the contents list (`[TOC]`), files to be included
 * (`--8<-- "x.md"`), icons (`:material-home:`) and the long forms of abbreviations (`*[HTML]: …`), which are told.
 */
import type { VFile } from 'vfile';
import { outsideCode } from './outside-code.ts';

const contents = /^[ \t]*(?:\[\[?_?toc_?\]\]?|\$\{?toc\}?)[ \t]*$/gim;
/** https://squidfunk.github.io/mkdocs-material/reference/icons-emojis/ */
const icon = /:(?:material|octicons|fontawesome|simple)-[a-z\d-]{1,60}:(?:\{[^{}\n]{0,100}\})?/g;
/** https://facelessuser.github.io/pymdown-extensions/extensions/snippets/ */
const snippet = /^[ \t]*-{1,}8<-{1,}(?:[ \t]+(?:"[^"\n]*"|'[^'\n]*'))?[ \t]*$/gm;
/** https://python-markdown.github.io/extensions/abbreviations/ */
const abbreviation = /^[ \t]{0,3}\*\[[^\]\n]{1,80}\]:[ \t]*.*$/gm;

export function pythonMarkdown(markdown: string, file: VFile): string {
  if (!/toc|8<-|:(?:material|octicons|fontawesome|simple)-|\*\[/i.test(markdown)) return markdown;
  return outsideCode(markdown, (text, before) => {
    const tell = (reason: string) => (found: string, at: number, whole: string) => {
      const line = (before + whole.slice(0, at)).split('\n').length;
      file.message(`${found.trim().slice(0, 60)} ${reason}; it is left out`, {
        place: { line, column: 1 },
        ruleId: 'template-code',
      });
      return '';
    };
    return text
      .replace(contents, '')
      .replace(icon, '')
      .replace(snippet, tell('stands for the text of another file'))
      .replace(abbreviation, tell('says what an abbreviation is short for, which is not shown here'));
  });
}
