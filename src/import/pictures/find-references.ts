/** Finds the pictures that a body names. */
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from '../../markdown/tree/visit.ts';

export interface Reference {
  /** As it is written: a path, an address, or what stands for data. */
  src: string;
  /** What is said of it. */
  alt: string;
}

const tag = /<img\s[^>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s>]{1,2000})/gi;
const obsidian = /!\[\[([^[\]|#\n]{1,300})/g;

/** Each picture once, in the order of the text. */
export function findReferences(markdown: string): Reference[] {
  if (!/!\[|<img\s/i.test(markdown)) return [];
  const found = new Map<string, Reference>();
  const add = (src: string, alt: string) => {
    if (src !== '' && !found.has(src)) found.set(src, { src, alt });
  };
  const tree: Nodes = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const definitions = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void definitions.set(identifier, url));
  visit(tree, (node) => {
    if (node.type === 'image') add(node.url, node.alt ?? '');
    else if (node.type === 'imageReference') add(definitions.get(node.identifier) ?? '', node.alt ?? '');
    else if (node.type === 'html') for (const [, src = ''] of node.value.matchAll(tag)) add(src, '');
    else if (node.type === 'text')
      for (const [, src = ''] of node.value.matchAll(obsidian)) add(src.trim(), '');
  });
  return [...found.values()];
}
