/** Decides what a player is: a recording beside the article is played, one on somebody's server is a card that links to it. */
import type { Element, Root } from 'hast';
import { SKIP, visit } from '../tree/visit.ts';
import { webAddress } from '../../address/web-address.ts';
import { partElement, type PartElement } from '../tree/part-element.ts';
import { recogniseService } from './embeds/recognise-service.ts';

export function players() {
  return (tree: Root): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (!parent || index === undefined) return;
      if (element.tagName !== 'audio' && element.tagName !== 'video') return;
      const part = playerPart(element, element.tagName);
      if (element.position) part.position = element.position;
      parent.children[index] = part;
      return SKIP;
    });
  };
}

function playerPart({ properties, position }: Element, sort: 'audio' | 'video'): PartElement {
  const src = typeof properties['src'] === 'string' ? properties['src'] : '';
  const title = typeof properties['title'] === 'string' ? properties['title'].trim() : '';
  const address = webAddress(src.startsWith('//') ? `https:${src}` : src)?.href;
  if (src === '' || address || /^data:/i.test(src)) {
    const known = recogniseService(address);
    const url = known?.url ?? address;
    return partElement(
      { kind: 'embed', ...(known && { service: known.service }), ...(url && { url }) },
      title === '' ? [] : [{ type: 'text', value: title }],
    );
  }
  const { line = 1, column = 1 } = position?.start ?? {};
  return partElement({ kind: 'player', sort, src, ...(title && { title }), line, column });
}
