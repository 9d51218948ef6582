/**
 * Decides where a bare address ends in scripts that set no space behind it: before their punctuation. GFM knows only the
 * ASCII marks (https://github.github.com/gfm/#autolinks-extension-), and takes the rest of the sentence.
 */
import type { Link, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from '../../tree/visit.ts';

const marks = '[。．，、；：！？）】」』》〉〕］［〔〈《「『（【…“”‘’،؛؟\\u3000]';
const ending = new RegExp(marks, 'u');
/** Words that Korean sets behind a name without a space. */
const particle =
  /(?<=[\w/-])(?:에서는?|에게|에는?|으로|로|까지|부터|입니다|이다|을|를|은|는|이|가|의|와|과|도|만)$/u;
const address = new RegExp(`https?://(?:(?!${marks})[^\\s<>])+`, 'gu');

export function autolinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      const [only, ...others] = link.children;
      if (!parent || index === undefined || only?.type !== 'text' || others.length > 0) return;
      const isBare = only.value === link.url || `http://${only.value}` === link.url;
      if (!isBare || (!ending.test(only.value) && !particle.test(only.value))) return;
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
  const mark = text.search(ending);
  const first = mark < 0 ? text : text.slice(0, mark);
  const end = first.length - (particle.exec(first)?.[0].length ?? 0);
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
