/** What blocks of a page are made of: elements that are read, that stand within a line, that are the page's own; and their text. */
import type { Element, ElementContent } from 'hast';
import { attribute } from './parse-page.ts';
import { isNamedFurniture, namesOf } from './vocabulary.ts';
import { inlineElements, isUnknownElement } from './inline-elements.ts';

/** Nothing in these is read as text. */
export const unread = new Set(
  'script style noscript template nav button select textarea input dialog svg canvas object iframe head menu'.split(
    ' ',
  ),
);
export const isInline = (node: ElementContent): boolean =>
  node.type === 'text' ||
  node.type === 'comment' ||
  (node.type === 'element' && inlineElements.has(node.tagName));

/** Whether a page says of an element that it is not to be seen. */
export function isHidden(element: Element): boolean {
  const { properties } = element;
  if (properties['hidden'] !== undefined && properties['hidden'] !== false && properties['hidden'] !== null)
    return true;
  // Added to the page by a browser's translator.
  if (/(?:^|[ ,])skiptranslate(?:[ ,]|$)/.test(String(properties['className'] ?? ''))) return true;
  const style = properties['style'];
  if (typeof style === 'string' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return false;
}

const furnitureRoles =
  /^(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|search|menu|toolbar|tablist)$/;

/** Elements of AMP pages (https://amp.dev/documentation/components/). */
const ampFurniture =
  /^amp-(?:ad|auto-ads|sticky-ad|embed|consent|user-notification|sidebar|social-share|list|next-page)$/;

/** How a page tells search engines what is none of its content: https://support.google.com/customsearch/answer/2631036 */
const noContent = / (?:robots-)?nocontent /;

/** Whether an element, by its name or role or what it is called, is of the page, and none of its article. */
export function isFurniture(element: Element): boolean {
  if (unread.has(element.tagName) || isHidden(element)) return true;
  if (ampFurniture.test(element.tagName)) return true;
  if (/^(?:aside|footer|form)$/.test(element.tagName)) return true;
  if (furnitureRoles.test(attribute(element, 'role') ?? '')) return true;
  if (noContent.test(namesOf(element))) return true;
  return isNamedFurniture(element);
}

/** The letters and signs of a text, those of East Asian scripts counted for what they say. */
export function countLetters(text: string): number {
  let count = 0;
  for (const character of text) {
    if (character <= ' ') continue;
    const code = character.codePointAt(0) ?? 0;
    count += code > 0x2e80 && code < 0xfb00 ? 2.5 : 1;
  }
  return count;
}

const wholes = new WeakMap<Element, boolean>();

/** They part no line: a link may hold a sign, a script that counts its clicks, or its metadata. */
const unseenInLine = new Set(['svg', 'script', 'style', 'template', 'meta', 'link']);
/** Custom elements are inline (https://html.spec.whatwg.org/multipage/custom-elements.html), and so are Word's (`o:p`); those of AMP and of films are boxes. */
const custom = /^(?!amp-|lite-)[a-z][a-z\d]*[-:]/;

/** Whether an element is inline content only. */
export function isInlineWhole(element: Element): boolean {
  let known = wholes.get(element);
  if (known === undefined) {
    known =
      unseenInLine.has(element.tagName) ||
      ((inlineElements.has(element.tagName) ||
        custom.test(element.tagName) ||
        isUnknownElement(element.tagName)) &&
        element.children.every((child) => child.type !== 'element' || isInlineWhole(child)));
    wholes.set(element, known);
  }
  return known;
}

/** The text in nodes as it stands there, a line break for each `br`. */
export function plain(nodes: readonly ElementContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text') text += node.value;
    else if (node.type === 'element' && !unread.has(node.tagName))
      text += node.tagName === 'br' ? '\n' : plain(node.children);
  }
  return text;
}

/** The same as a line of its own: elements that touch are words apart, for only their style parts them on the page. */
export function lineIn(nodes: readonly ElementContent[]): string {
  let text = '';
  let isBehindElement = false;
  for (const node of nodes) {
    if (node.type === 'comment') continue;
    if (node.type === 'element' && !unread.has(node.tagName)) {
      const inner = node.tagName === 'br' ? '\n' : lineIn(node.children);
      text += isBehindElement && inner !== '' && !/\s$/.test(text) ? ` ${inner}` : inner;
      isBehindElement = inner !== '';
    } else if (node.type === 'text') {
      text += node.value;
      isBehindElement = false;
    }
  }
  return text;
}

/** Whether it holds an element of one of these names, at any depth. */
export function has(element: Element, names: RegExp): boolean {
  return element.children.some(
    (child) => child.type === 'element' && (names.test(child.tagName) || has(child, names)),
  );
}

/** The elements that stand in it, without the text between. */
export const elementsIn = (element: Element | undefined): Element[] =>
  element?.children.filter((child) => child.type === 'element') ?? [];

/** How many elements of this name it holds, none of which is in another of them. */
export function countElements({ children }: Element, tagName: string): number {
  return children.reduce(
    (sum, child) =>
      sum + (child.type !== 'element' ? 0 : child.tagName === tagName ? 1 : countElements(child, tagName)),
    0,
  );
}
