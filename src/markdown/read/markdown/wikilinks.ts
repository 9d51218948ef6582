/** Decides what Obsidian's links mean outside its vault: `[[page|words]]` an article of that name, or its words, `![[file|alt or width]]` a picture. */
import { decodePercent } from '../../../address/decode-percent.ts';
import { sortOf } from '../../../media/formats.ts';
import type { Image, Parents, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from '../../tree/visit.ts';
import { isPictureName } from '../../../pictures/picture-name.ts';

const wikilink = /(!?)\[\[([^[\]\n|]{1,500})(?:\|([^[\]\n]{0,500}))?\]\]/g;
/** A file that is no note, such as `paper.pdf`. */
const otherFile = /\.(?!md$)[a-z]\w{1,4}$/i;
const size = /^(?:\d+(?:x\d+)?|center|left|right)$/;

/** A link to an article by its name, of which only the library knows whether it holds it. */
export const articleLink = {
  to: (name: string): string => `#article-${encodeURIComponent(name)}`,
  nameIn: (href: string): string | undefined => {
    const name = /^#article-(.+)$/.exec(href)?.[1];
    return name === undefined ? undefined : decodePercent(name);
  },
};

export function wikilinks() {
  return (tree: Root): void => {
    visit(tree, 'image', (node) => {
      node.alt = withoutSize(node.alt ?? '');
    });
    visit(tree, 'text', (node, index, parent) => {
      if (!parent || index === undefined || !node.value.includes('[[')) return;
      const parts = split(node);
      (parent as Parents & { children: PhrasingContent[] }).children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

function split(node: Text): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let start = 0;
  let text = '';
  for (const { 0: whole, 1: bang, 2: target = '', 3: words = '', index } of node.value.matchAll(wikilink)) {
    text += node.value.slice(start, index);
    start = index + whole.length;
    if (bang && (isPictureName(target.trim()) || sortOf(target.trim()))) {
      if (text !== '') parts.push({ type: 'text', value: text });
      text = '';
      parts.push(image(node, index, target, words));
    } else {
      // An embedded part of another file is named by the file, not by the section.
      const place = target.split(/[#^]/).at(bang ? 0 : -1) ?? '';
      const shown = words.trim() || place.trim() || target;
      const page = (target.split(/[#^]/, 1)[0] ?? '').trim();
      const name = bang && otherFile.test(page) ? '' : page;
      if (name === '') text += shown;
      else {
        if (text !== '') parts.push({ type: 'text', value: text });
        text = '';
        parts.push({ type: 'link', url: articleLink.to(name), children: [{ type: 'text', value: shown }] });
      }
    }
  }
  text += node.value.slice(start);
  if (text !== '') parts.push({ type: 'text', value: text });
  return parts;
}

function image(node: Text, index: number, target: string, words: string): Image {
  const result: Image = { type: 'image', url: target.trim(), alt: withoutSize(words) };
  if (node.position) {
    const { line, column, offset } = node.position.start;
    const before = node.value.slice(0, index).split('\n');
    const last = before.at(-1) ?? '';
    const start = {
      line: line + before.length - 1,
      column: before.length > 1 ? last.length + 1 : column + index,
      offset,
    };
    result.position = { start, end: start };
  }
  return result;
}

/** `![alt|300]`, `![alt|center|300x200]`: https://help.obsidian.md/embeds#Embed+an+image+in+a+note */
function withoutSize(alt: string): string {
  return alt
    .split('|')
    .filter((word, _, words) => !(size.test(word.trim()) && (words.length > 1 || /^\d/.test(word.trim()))))
    .join('|')
    .trim();
}
