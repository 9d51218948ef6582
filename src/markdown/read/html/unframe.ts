/** Decides what becomes of frames and players: an ordinary link to what they would have loaded, so that nothing is lost. */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { isPhrasing } from '../../tree/phrasing.ts';

const frames = new Set(['iframe', 'embed', 'object', 'video', 'audio', 'frame']);
const addresses = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'data', 'dataUrl', 'dataHref'];

export function unframe() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!frames.has(element.tagName) || !parent || index === undefined) return;
      const address = frameAddress(element);
      const inline = parent.type === 'element' && (parent.tagName === 'p' || isPhrasing(parent));
      const fallback: ElementContent[] = element.tagName === 'object' ? element.children : [];
      const replacement: RootContent[] = address ? [link(address, element, inline)] : fallback;
      parent.children.splice(index, 1, ...replacement);
      return [SKIP, address ? index + 1 : index];
    });
  };
}

/** The http(s) address that a frame loads, or the first of a player's sources. */
function frameAddress(element: Element): string | undefined {
  for (const name of addresses) {
    const value = element.properties[name];
    if (typeof value === 'string' && /^\s*(?:https?:)?\/\/[^\s/]/i.test(value)) {
      return value.trim().replace(/^\/\//, 'https://');
    }
  }
  for (const child of element.children) {
    const found = child.type === 'element' && child.tagName === 'source' && frameAddress(child);
    if (found) return found;
  }
  return undefined;
}

function link(address: string, { position, properties }: Element, inline: boolean): Element {
  const title = properties['title'];
  const text = typeof title === 'string' && title.trim() !== '' ? title.trim() : address;
  const anchor: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href: address },
    children: [{ type: 'text', value: text }],
  };
  const result: Element = inline
    ? anchor
    : { type: 'element', tagName: 'p', properties: {}, children: [anchor] };
  if (position) result.position = position;
  return result;
}
