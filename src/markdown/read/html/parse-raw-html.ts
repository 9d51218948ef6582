/** Parses the HTML that stands in Markdown, as a browser would; an article without any is spared the second parse. */
import type { Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import { EXIT, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';

const parse = rehypeRaw();

export function parseRawHtml() {
  return (tree: Root, file: VFile): Root => {
    let hasRaw = false;
    visit(tree, 'raw', () => {
      hasRaw = true;
      return EXIT;
    });
    if (!hasRaw) return tree;
    // Words in a table that nothing closes wait for the next sign that is none of them, and would be lost at the end.
    tree.children.push({ type: 'comment', value: '' });
    return parse(tree, file);
  };
}
