/**
 * Leaves addresses of mail to what finds them in finished texts (mdast-util-gfm-autolink-literal), as GitHub does
 * (https://github.github.com/gfm/#extended-email-autolink). Else micromark reads each word twice, since it may begin one:
 * a third of the time of reading an article.
 */
import type { Root } from 'mdast';
import type { Processor } from 'unified';
import { visit } from '../../tree/visit.ts';

export function emails(this: Processor) {
  for (const { text = {} } of this.data('micromarkExtensions') ?? []) {
    for (const [code, constructs] of Object.entries(text))
      text[code] = [constructs ?? []].flat().filter(({ name }) => name !== 'emailAutolink');
  }

  return (tree: Root): void => {
    // What was found has no place of its own, nor have the words around it.
    visit(tree, (node, _, parent) => {
      node.position ??= parent?.position;
    });
  };
}
