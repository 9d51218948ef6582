/** Finds the pictures and recordings that a body names. */
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { sortOf } from '../../media/formats.ts';
import { isPictureName } from '../../pictures/picture-name.ts';
import { visit } from '../../markdown/tree/visit.ts';

export interface Reference {
  /** As it is written: a path, an address, or what stands for data. */
  src: string;
  /** What is said of it. */
  alt: string;
}

const tag = /<(?:img|audio|video|source)\s[^>]{0,2000}?\bsrc\s*=\s*["']?([^"'\s>]{1,2000})/gi;
const obsidian = /!\[\[([^[\]|#\n]{1,300})/g;

/** Each picture and each recording once, in the order of the text. */
export function findReferences(markdown: string): Reference[] {
  if (!/!\[|<(?:img|audio|video|source)\s/i.test(markdown)) return [];
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
      for (const [, name = ''] of node.value.matchAll(obsidian)) {
        const src = name.trim();
        // Else it is a note, or a file of another kind.
        if (isPictureName(src) || sortOf(src)) add(src, '');
      }
  });
  return [...found.values()];
}
