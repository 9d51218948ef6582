import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { renameReferences } from './rename-references.ts';

/** Puts other names in the place of addresses, in the front matter and the body of an article, and changes nothing else. */
export function renameInArticle(markdown: string, names: ReadonlyMap<string, string>): string {
  const lines = markdown.split(/(?<=\n|\r(?!\n))/);
  const { lines: count } = splitFrontMatter(markdown);
  const head = lines.slice(0, count).join('');
  const body = lines.slice(count).join('');
  return renameReferences(renameInHead(head, names), names) + renameReferences(body, names);
}

/** Front matter also writes addresses without brackets and quotes: there each is the whole of a value. */
function renameInHead(head: string, names: ReadonlyMap<string, string>): string {
  let text = head;
  for (const [address, name] of names) {
    const value = new RegExp(
      `(?<=^[ \\t-]*(?:[\\w-]+:|-)[ \\t]+["']?)${RegExp.escape(address)}(?=["']?[ \\t]*\\r?$)`,
      'gm',
    );
    text = text.replace(value, () => name);
  }
  return text;
}
