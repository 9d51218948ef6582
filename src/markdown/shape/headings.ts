/**
 * Decides the outline below the headline: no heading repeats it, the highest is an h2 and no level is left out, so that
 * who reads with a screen reader is never told of a part that is not there.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, SKIP, visit } from '../tree/visit.ts';
import type { VFile } from 'vfile';
import { isBlank } from '../tree/blank.ts';
import { trimInvisible } from '../../language/invisible.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import type { Context } from '../context.ts';
import { footnoteLabelId } from '../secure/own-marks.ts';
import { sameWords } from '../tree/same-words.ts';

declare module 'vfile' {
  interface DataMap {
    /** The body's own headline, taken out of it. */
    title: string;
  }
}

const heading = /^h[1-6]$/;
const mostInHead = 8;
const mostEndings = 3;
/** A longer first line is a paragraph. */
const longestTitle = 120;

export function headings({ title, titleInFull = title, isUnnamed = false }: Context) {
  return (tree: Root, file: VFile): void => {
    const own = title === undefined ? headlineOf(tree, isUnnamed) : undefined;
    const head = headOf(tree);
    if (own) file.data.title = trimInvisible(toString(sayingLess(own, head)).replace(/\s+/g, ' '));
    const headline = title ?? file.data.title ?? '';
    const headlines = [titleInFull ?? headline, ...withoutEndings(headline)];
    const first = tree.children.find((child) => !isBlank(child));
    const isInHead = (element: Element) => head.includes(element);
    visit(tree, 'element', dropAnchors);

    /** What stays of headings that go, by what holds them. Cutting out one after the other would move all behind it each time. */
    const left = new Map<Root | Element, Map<ElementContent, Element[]>>();
    visit(tree, 'element', (element, _, parent) => {
      if ((!heading.test(element.tagName) && element !== own) || !parent) return;
      // Above all text, it may be of any level.
      const isTop = element.tagName === 'h1' || (parent === tree && element === first) || isInHead(element);
      const words = toString(element);
      const repeats =
        (isTop && headline !== '' && headlines.some((one) => sameWords(words, one))) ||
        (isInHead(element) &&
          head.some((above) => above.tagName === 'p' && sameWords(toString(above), words)));
      if (element !== own && !repeats && !isBlank(element)) return SKIP;
      const pictures = element.children.filter(isImage);
      const inside = left.get(parent) ?? new Map<ElementContent, Element[]>();
      left.set(parent, inside);
      inside.set(
        element,
        pictures.map((picture) => h('p', picture)),
      );
      return SKIP;
    });
    for (const [parent, inside] of left)
      parent.children = (parent.children as ElementContent[]).flatMap(
        (child) => inside.get(child) ?? [child],
      );
    if (left.size > 0) dropEmptied(tree, left);
    renumber(tree);
  };
}

/** A headline, and the same without what stands behind it where windows are called `Bridge closes | by Ida Holm | The Harbour`. */
function withoutEndings(headline: string): string[] {
  const headlines = [headline];
  for (let count = 0; count < mostEndings; count++)
    headlines.push(headlines.at(-1)?.replace(/(?<=\S)\s(?:[|–—·•»-]|::)\s[^|–—·•»]{1,60}$/u, '') ?? '');
  return headlines;
}

/** The heading below that says the headline without such an ending, if any. */
function sayingLess(own: Element, head: readonly Element[]): Element {
  const [, ...shorter] = withoutEndings(toString(own)).filter((one) => one !== '');
  const saysIt = (element: Element) => shorter.some((one) => sameWords(toString(element), one));
  return head.find((element) => heading.test(element.tagName) && saysIt(element)) ?? own;
}

/** Notes in which nothing but the headline stood. */
function dropEmptied(tree: Root, emptied: ReadonlyMap<Root | Element, unknown>): void {
  tree.children = tree.children.filter(
    (child) =>
      child.type !== 'element' ||
      child.tagName !== 'aside' ||
      !emptied.has(child) ||
      child.children.slice(1).some((inside) => !isBlank(inside)),
  );
}

/**
 * What stands above the text, where exports of Medium have headline and dek a second time: no paragraph that no heading repeats, but for links to other
 * pages of the site.
 */
function headOf(tree: Root): Element[] {
  const blocks = tree.children.filter((child) => child.type === 'element').slice(0, mostInHead);
  const said = blocks.filter(({ tagName }) => heading.test(tagName)).map((block) => toString(block));
  const isText = (block: Element): boolean => {
    const words = toString(block);
    if (heading.test(block.tagName) || isBlank(block) || isOfLinks(block)) return false;
    return !said.some((one) => sameWords(one, words));
  };
  const text = blocks.findIndex((block) => block.tagName !== 'hr' && isText(block));
  return text === -1 ? blocks : blocks.slice(0, text);
}

function isOfLinks({ tagName, children }: Element): boolean {
  const isLink = (child: ElementContent) => child.type === 'element' && child.tagName === 'a';
  return tagName === 'p' && children.every((child) => isLink(child) || isBlank(child));
}

/** Links of a heading to itself, which generators set beside its words: `[](#plan)`, `[#](…/page#plan)`, `[¶](#plan)`. */
function dropAnchors(element: Element): void {
  if (!heading.test(element.tagName) || element.children.length < 2) return;
  const others = element.children.filter((child) => !isAnchor(child));
  if (others.length < element.children.length && others.some((child) => !isBlank(child)))
    element.children = others;
}

function isAnchor(node: ElementContent): boolean {
  if (node.type !== 'element' || node.tagName !== 'a' || node.children.some(isImage)) return false;
  const { href } = node.properties;
  return isBlank(node) || (/#/.test(String(href ?? '')) && /^(?:[#¶§🔗⚓\s]|\uFE0F)+$/u.test(toString(node)));
}

/**
 * The first H1 that says anything. Where nothing else names the article: the heading that it begins with, if no other is of its level, or a first line
 * that is no sentence.
 */
function headlineOf(tree: Root, isUnnamed: boolean): Element | undefined {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (!heading.test(element.tagName) || toString(element).trim() === '') return;
    found.push(element);
    return element.tagName === 'h1' ? EXIT : undefined;
  });
  const last = found.at(-1);
  if (last?.tagName === 'h1' || !isUnnamed) return last?.tagName === 'h1' ? last : undefined;
  const [first, ...others] = found;
  const [begin, second] = tree.children.filter((child) => child.type === 'element' && !isBlank(child));
  const isOnly = first !== undefined && others.every(({ tagName }) => tagName > first.tagName);
  if (isOnly && first === second && begin !== undefined && isKicker(toString(begin))) return first;
  if (begin?.type === 'element' && second !== undefined && isLineOfTitle(begin)) return begin;
  return isOnly && first === begin ? first : undefined;
}

/** `LAKE HERALD`, as programs that read paper write what stands above a headline. */
function isKicker(words: string): boolean {
  return words.length <= 30 && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
}

/** Words on one line without the end of a sentence, with marks at most. */
function isLineOfTitle({ tagName, children }: Element): boolean {
  const isPlain = children.every(
    (child) =>
      child.type === 'text' || (child.type === 'element' && /^(?:strong|em|code)$/.test(child.tagName)),
  );
  const words = toString({ type: 'root', children }).trim();
  return (
    tagName === 'p' &&
    isPlain &&
    words.length <= longestTitle &&
    !/\n/.test(words) &&
    !endsSentence.test(words)
  );
}

/** Closes the gaps between levels. */
function renumber(tree: Root): void {
  /** The levels as written of the headings that are open here. */
  const open: number[] = [];
  visit(tree, 'element', (element) => {
    if (!heading.test(element.tagName)) return;
    // The notes belong to the whole article, so their heading is an h2.
    const written = element.properties['id'] === footnoteLabelId ? 0 : Number(element.tagName.charAt(1));
    while (open.length > 0 && (open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    element.tagName = `h${Math.min(6, open.length + 1)}`;
  });
}

function isImage(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'img';
}
