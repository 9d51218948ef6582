/** Decides the characters of the tree: literal marks are themselves again, what references (`&#1;`) brought back goes. */
import type { Root } from 'hast';
import { visit } from '../tree/visit.ts';
import { cleanText } from '../clean-text.ts';
import { fromLiteral } from '../read/text/literal-marks.ts';

export function cleanCharacters() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'text') node.value = cleanText(fromLiteral(node.value));
      if (node.type !== 'element') return;
      for (const [name, value] of Object.entries(node.properties)) {
        if (typeof value === 'string') node.properties[name] = cleanText(fromLiteral(value));
      }
    });
  };
}
