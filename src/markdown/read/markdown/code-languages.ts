/** Finds the language of a block of code in the attributes of Pandoc and R Markdown (`{.python .numberLines}`, `{r, echo=FALSE}`); what is none goes. */
import type { Root } from 'mdast';
import { visit } from '../../tree/visit.ts';

const language = /^(?:\{[.=]?)?([\w+-][\w+#.-]{0,39})(?:[,:{}]|$)/;

export function codeLanguages() {
  return (tree: Root): void => {
    visit(tree, 'code', (node) => {
      if (node.lang) node.lang = language.exec(node.lang)?.[1];
    });
  };
}
