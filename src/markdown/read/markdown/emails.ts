/**
 * Leaves addresses of mail to what finds them in finished texts (mdast-util-gfm-autolink-literal), as GitHub does
 * (https://github.github.com/gfm/#extended-email-autolink). Else micromark reads each word twice, since it may begin one:
 * a third of the time of reading an article.
 */
import type { Nodes } from 'mdast';
import type { Processor } from 'unified';
import { EXIT, visit } from '../../tree/visit.ts';

export function emails(this: Processor): void {
  for (const extension of this.data('micromarkExtensions') ?? []) {
    const constructs = Object.entries(extension.text ?? {}).map(
      ([code, some]) => [code, [some ?? []].flat().filter(({ name }) => name !== 'emailAutolink')] as const,
    );
    extension.text = Object.fromEntries(constructs.filter(([, some]) => some.length > 0));
  }
  for (const extension of (this.data('fromMarkdownExtensions') ?? []).flat()) {
    extension.transforms = extension.transforms?.map((findAddresses) => (tree) => {
      if (!mayHoldAddress(tree)) return;
      findAddresses(tree);
      // What was found has no place of its own, nor have the words around it.
      visit<Nodes>(tree, (node, _, parent) => {
        node.position ??= parent?.position;
      });
    });
  }
}

/** Finding them walks the tree four times, with work for each node. */
function mayHoldAddress(tree: Nodes): boolean {
  let isLikely = false;
  visit(tree, 'text', ({ value }) => {
    isLikely = /@|www\.|https?:/i.test(value);
    return isLikely ? EXIT : undefined;
  });
  return isLikely;
}
