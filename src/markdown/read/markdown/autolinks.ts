/**
 * Decides where a bare address ends in scripts that set no space behind it: before their punctuation. GFM knows only the
 * ASCII marks (https://github.github.com/gfm/#autolinks-extension-), and takes the rest of the sentence.
 */
import type { Link, PhrasingContent, Root } from 'mdast';
import { alternatives } from '../../../language/alternatives.ts';
import { phrasesOf } from '../../../language/phrases.ts';
import { SKIP, visit } from '../../tree/visit.ts';

const marks = '[。．，、；：！？）】」』》〉〕］［〔〈《「『（【…“”‘’«»،؛؟।॥\\u3000]';
const ending = new RegExp(marks, 'u');
/** `https://e.example/1を参照`; but a path may begin with kana. */
const particle = /(?<=[A-Za-z\d])\p{sc=Hira}|(?<=\/)を/u;
/** `https://e.example/a에서` */
const postposition = new RegExp(`(?<=[\\w/-])(?:${alternatives(phrasesOf('postpositions'))})$`, 'u');
const address = new RegExp(`https?://(?:(?!${marks})[^\\s<>])+`, 'gu');

export function autolinks() {
  return (tree: Root): void => {
    visit(tree, 'link', (link, index, parent) => {
      const [only, ...others] = link.children;
      if (!parent || index === undefined || only?.type !== 'text' || others.length > 0) return;
      const isBare = only.value === link.url || `http://${only.value}` === link.url;
      if (!isBare || endOf(only.value) === only.value.length) return;
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
  const end = endOf(text);
  parts.push(linkTo(text.slice(0, end), link.url.slice(0, link.url.length - text.length + end), link));
  const rest = text.slice(end);
  let from = 0;
  for (const { 0: found, index } of rest.matchAll(address)) {
    add(rest.slice(from, index));
    const url = found.slice(0, endOf(found));
    parts.push(linkTo(url, url, link));
    from = index + url.length;
  }
  add(rest.slice(from));
  return parts;
}

/** Where an address ends that the rest of the sentence may follow. */
function endOf(text: string): number {
  const ends = [ending, particle].map((sign) => text.search(sign)).filter((at) => at >= 0);
  const end = closesTooMuch(text.slice(0, Math.min(text.length, ...ends)));
  return end - (postposition.exec(text.slice(0, end))?.[0].length ?? 0);
}

/** Where a bracket closes that was opened before the address, or the length of it. */
function closesTooMuch(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open++;
    else if (text[at] === ')' && --open < 0) return at;
  }
  return text.length;
}

function linkTo(text: string, url: string, { position }: Link): Link {
  return { type: 'link', url, children: [{ type: 'text', value: text }], ...(position && { position }) };
}
