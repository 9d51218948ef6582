/** Parses a saved page into a tree, and keeps each element's parent and text. */
import type { Element, Nodes, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { limitDepth } from './limit-depth.ts';

export interface Page {
  root: Root;
  /** All elements in document order, those in scripts and styles left out. */
  elements: Element[];
  parents: Map<Element, Element>;
  /** The comments of the page, among them those of the programs that saved it. */
  comments: string[];
  /** By their labels, as soon as they are known; see `reveal/notes.ts`. */
  notes: Map<string, Element>;
  /** The address of the page, as far as known. */
  address?: URL;
  /** What relative addresses are resolved against. */
  base?: URL;
}

const fewestOfQuestion = 12;
const longestQuestion = 200;
const fewestOfAnswer = 40;

/**
 * Control codes that systems let slip in; browsers show nothing of them
 * (https://html.spec.whatwg.org/multipage/parsing.html#parse-error-control-character-in-input-stream).
 */
// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B\u000E-\u001F\u007F]/g;

/** The same by their numbers. */
const numberedControls = /&#(?:x0*(?:[0-8bef]|1[\da-f]|7f)|0*(?:[0-8]|1[14-9]|2\d|3[01]|127));/gi;

export function parsePage(html: string): Page {
  // Some write the number of an apostrophe without its x.
  const signs = html.replace(controls, '').replace(/&#27;/g, '&#x27;').replace(numberedControls, '');
  const root = fromHtml(limitDepth(signs));
  const page: Page = { root, elements: [], parents: new Map(), comments: [], notes: new Map() };
  const open: { node: Nodes; parent?: Element; next?: Element }[] = [{ node: root }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, parent } = next;
    if (node.type === 'comment') page.comments.push(node.value);
    if (node.type === 'element') {
      if (node.tagName === 'button') node.tagName = tagOfButton(node, parent, next.next);
      if (node.tagName === 'template') showShadow(node);
      page.elements.push(node);
      if (parent) page.parents.set(node, parent);
    }
    if (!('children' in node)) continue;
    const inner = node.type === 'element' ? node : undefined;
    let behind: Element | undefined;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at] as RootContent;
      open.push({ node: child, parent: inner, next: behind });
      if (child.type === 'element') behind = child;
    }
  }
  return page;
}

/** What a component shows is in a template of its own (https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode). */
function showShadow(template: Element): void {
  const isShown = ['shadowRootMode', 'shadowroot', 'shadowmode'].some((name) => attribute(template, name));
  if (!isShown || !template.content) return;
  template.tagName = 'div';
  template.children = template.content.children.filter((child) => child.type !== 'doctype');
}

/** The name of an element whose words or picture are read, if it is more than a control. */
function tagOfButton(button: Element, parent: Element | undefined, next: Element | undefined): string {
  if (holdsPicture(button)) return 'div';
  // The heading of a part that opens (https://www.w3.org/WAI/ARIA/apg/patterns/accordion/).
  if (parent && /^h[1-6]$/.test(parent.tagName)) return 'span';
  return next && isQuestion(toString(button).trim()) && countText(next) >= fewestOfAnswer ? 'h3' : 'button';
}

/** One that opens its answer, which stands behind it. */
function isQuestion(text: string): boolean {
  return text.length >= fewestOfQuestion && text.length <= longestQuestion && /[?？؟]$/.test(text);
}

/** Up to as many as an answer has at least. */
function countText(element: Element): number {
  let count = 0;
  for (const child of element.children) {
    if (child.type === 'text') count += child.value.trim().length;
    else if (child.type === 'element') count += countText(child);
    if (count >= fewestOfAnswer) break;
  }
  return count;
}

/** A picture that opens at its full size stands in a button, at times with its caption. */
function holdsPicture(element: Element): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' && (/^(?:img|picture|figcaption)$/.test(child.tagName) || holdsPicture(child)),
  );
}

/** The element, or the nearest around it, that passes the test; no more than so many are asked. */
export function closest(
  page: Page,
  element: Element | undefined,
  test: (element: Element) => boolean,
  mostLevels = Infinity,
): Element | undefined {
  let at = element;
  for (let level = 0; at && level < mostLevels; level++, at = page.parents.get(at)) if (test(at)) return at;
  return undefined;
}

/** These elements and all that are around them. */
export function holdersOf(page: Page, elements: readonly Element[]): Set<Element> {
  const holders = new Set<Element>();
  for (const element of elements)
    for (let at: Element | undefined = element; at && !holders.has(at); at = page.parents.get(at))
      holders.add(at);
  return holders;
}

/** An attribute as text; lists (class, rel) with spaces between their items. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : value === true ? '' : String(value);
}
