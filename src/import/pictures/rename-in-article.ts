import { renameReferences } from './rename-references.ts';

/** Puts other names in the place of addresses, in the front matter and the body of an article, and changes nothing else. */
export function renameInArticle(markdown: string, names: ReadonlyMap<string, string>): string {
  const head = /^\uFEFF?---[ \t]*\r?\n(?:.*\r?\n)*?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(markdown)?.[0] ?? '';
  return renameInHead(head, names) + renameReferences(markdown.slice(head.length), names);
}

/** Front matter writes addresses without brackets: there each is the whole of a value. */
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
