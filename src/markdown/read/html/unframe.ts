/**
 * Decides what becomes of frames and players, so that nothing is lost: a frame becomes an ordinary link to what it would
 * have loaded, a player keeps its first source and its name, and an image that names a recording becomes a player.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from '../../tree/visit.ts';
import type { VFile } from 'vfile';
import { sortOf } from '../../../media/formats.ts';
import { isPhrasing } from '../../tree/phrasing.ts';

const frames = new Set(['iframe', 'embed', 'object', 'frame']);
const players = new Set(['audio', 'video']);
const addresses = ['src', 'dataSrc', 'dataLazySrc', 'dataOriginal', 'data', 'dataUrl', 'dataHref'];

/** `YouTube video player` is the title in the code that YouTube gives for each film. */
const namesPlayer = /^(?:\w+[ -])?(?:embedded )?(?:(?:video|audio|media) )?player$/i;

export function unframe() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'element', (element, index, parent) => {
      if (players.has(element.tagName)) becomePlayer(element, element.tagName);
      const { src } = element.properties;
      const sort = element.tagName === 'img' && typeof src === 'string' ? sortOf(src) : undefined;
      if (sort) becomePlayer(element, sort);
      if (!frames.has(element.tagName) || !parent || index === undefined) return;
      const address = frameAddress(element);
      const inline = parent.type === 'element' && (parent.tagName === 'p' || isPhrasing(parent));
      const fallback: ElementContent[] = element.tagName === 'object' ? element.children : [];
      if (!address && fallback.length === 0) {
        const reason = `an <${element.tagName}> without an address of the web is left out; link to what it showed`;
        file.message(reason, { place: element.position, ruleId: 'dropped-frame' });
      }
      const replacement: RootContent[] = address ? [link(address, element, inline)] : fallback;
      parent.children.splice(index, 1, ...replacement);
      return [SKIP, address ? index + 1 : index];
    });
  };
}

function becomePlayer(element: Element, tagName: string): void {
  const { alt, title } = element.properties;
  const src = frameAddress(element) ?? firstSource(element);
  element.tagName = tagName;
  element.properties = { ...(src && { src }), ...((title || alt) && { title: title || alt }) };
  element.children = [];
}

function firstSource({ properties, children }: Element): string | undefined {
  const own = properties['src'];
  if (typeof own === 'string' && own.trim() !== '') return own.trim();
  const source = children.find((child) => child.type === 'element' && child.tagName === 'source');
  return source?.type === 'element' ? firstSource(source) : undefined;
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
  const title = String(properties['title'] ?? '').trim();
  const text = title === '' || namesPlayer.test(title) ? address : title;
  const anchor = h('a', { href: address }, text);
  const result = inline ? anchor : h('p', anchor);
  if (position) result.position = position;
  return result;
}
