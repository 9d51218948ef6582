/** Writes the body of a page as Markdown, as a person would write it. */
import type { Element, Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Root as Markdown } from 'mdast';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one', fences: true })
  .use(remarkGfm);

export function toMarkdown(body: Element): string {
  const root: Root = { type: 'root', children: [body] };
  const tree = toMdast(root, { handlers: {} }) as Markdown;
  return writer.stringify(tree).trim() + '\n';
}
