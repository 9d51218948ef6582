/**
 * Decides where a bare address ends in scripts that set no space behind it: before their punctuation. GFM knows only the
 * ASCII marks (https://github.github.com/gfm/#autolinks-extension-), and takes the rest of the sentence.
 */
import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const marks = '[。．，、；：！？）】」』》〉〕］［〔〈《「『（【…“”‘’،؛؟\\u3000]';
const ending = new RegExp(marks, 'u');
const address = new RegExp(`https?://(?:(?!${marks})[^\\s<>])+`, 'gu');

export function autolinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      const [only, ...others] = link.children;
      if (!parent || index === undefined || only?.type !== 'text' || others.length > 0) return;
      const isBare = only.value === link.url || `http://${only.value}` === link.url;
      if (!isBare || !ending.test(only.value)) return;
      const parts = cut(only.value, link);
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** The first address, the text behind it, and the addresses in that. */
function cut(text: string, link: Link): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  const add = (value: string): void => {
    if (value !== '') parts.push({ type: 'text', value });
  };
  const end = text.search(ending);
  parts.push(linkTo(text.slice(0, end), link.url.slice(0, link.url.length - text.length + end), link));
  const rest = text.slice(end);
  let from = 0;
  for (const { 0: found, index } of rest.matchAll(address)) {
    add(rest.slice(from, index));
    parts.push(linkTo(found, found, link));
    from = index + found.length;
  }
  add(rest.slice(from));
  return parts;
}

function linkTo(text: string, url: string, { position }: Link): Link {
  return { type: 'link', url, children: [{ type: 'text', value: text }], ...(position && { position }) };
}
