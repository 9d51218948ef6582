/**
 * Finds the language of a block of code in the attributes of Pandoc and R Markdown (`{.python .numberLines}`, `{r, echo=FALSE}`), or in the first line of one
 * that is indented (`:::python`, https://python-markdown.github.io/extensions/code_hilite/#colons); what is none goes.
 */
import type { Root } from 'mdast';
import { visit } from '../../tree/visit.ts';

const language = /^(?:\{[.=]?)?([\w+-][\w+#.-]{0,39})(?:[,:{}]|$)/;

const firstLine = /^(?::::|#!)([a-z][\w+#-]{0,30})\n/;

export function codeLanguages() {
  return (tree: Root): void => {
    visit(tree, 'code', (node) => {
      const named = node.lang ? undefined : firstLine.exec(node.value);
      if (named) {
        node.lang = named[1];
        node.value = node.value.slice(named[0].length);
      } else if (node.lang) node.lang = language.exec(node.lang)?.[1];
    });
  };
}
