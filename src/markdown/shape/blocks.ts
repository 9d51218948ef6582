/**
 * Decides what is a block: a stranger's boxes (`div`, `section`, `center`...) become the paragraphs they stood for, text
 * between blocks too, two line breaks part paragraphs, and what is empty goes.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { isBlank } from '../tree/blank.ts';
import { boxes } from '../tree/boxes.ts';
import { isPhrasing } from '../tree/phrasing.ts';

/** These hold blocks, and text only in a paragraph. */
const flow = new Set(['blockquote', 'figure']);
/** These hold either a line of text or blocks. */
const either = new Set(['li', 'td', 'th', 'dd', 'details', 'figcaption', 'caption']);
/** These hold a line of text and nothing else. */
const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'dt']);
const heading = /^h[1-6]$/;
/** No editor writes more elements around the words of one line. */
const mostWrappings = 10;
const emptied = new Set(['p', 'figure', 'figcaption', 'blockquote', 'ul', 'ol', 'dl', 'details', 'table']);
const lists = new Map([
  ['ul', new Set(['li'])],
  ['ol', new Set(['li'])],
  ['dl', new Set(['dt', 'dd'])],
]);

export function blocks() {
  return (tree: Root): void => {
    tree.children = toBlocks(tree.children as ElementContent[]);
  };
}

function toBlocks(children: ElementContent[]): ElementContent[] {
  return gather(children.flatMap(normalize));
}

/** Blocks only: each run of phrasing between them becomes a paragraph. */
function gather(children: ElementContent[]): ElementContent[] {
  const output: ElementContent[] = [];
  let run: ElementContent[] = [];
  const finishRun = (): void => {
    for (const paragraph of paragraphs(run)) output.push(paragraph, { type: 'text', value: '\n' });
    run = [];
  };
  for (const child of children) {
    if (isPhrasing(child)) run.push(child);
    else {
      finishRun();
      output.push(child, { type: 'text', value: '\n' });
    }
  }
  finishRun();
  return output;
}

/** One node as what it means: boxes opened, misplaced items made paragraphs, blocks lifted out of inline elements. */
function normalize(node: ElementContent): ElementContent[] {
  if (node.type !== 'element') return [node];
  const { tagName, children } = node;
  if (tagName === 'pre') return [{ ...node, children: children.flatMap(inCode) }];
  if (tagName === 'section' && node.properties['dataFootnotes'] !== undefined) {
    return [{ ...node, children: toBlocks(children) }];
  }
  if (boxes.has(tagName) || tagName === 'li' || tagName === 'dt' || tagName === 'dd')
    return toBlocks(children);
  const kept = withContent(node);
  return kept.flatMap((element) => (emptied.has(element.tagName) && isBlank(element) ? [] : [element]));
}

/** Editors set each line of code in a box. */
function inCode(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child];
  const children = child.children.flatMap(inCode);
  if (!boxes.has(child.tagName)) return [{ ...child, children }];
  const last = children.at(-1);
  const ends = last?.type === 'text' && last.value.endsWith('\n');
  return ends ? children : [...children, { type: 'text', value: '\n' }];
}

function withContent(node: Element): Element[] {
  const { tagName, children } = node;
  const items = lists.get(tagName);
  if (items) {
    const inside = children.flatMap((child) => listItem(child, items));
    // The mark of an item that an outliner wrote for nothing.
    const isEmpty = (child: ElementContent) => tagName === 'ul' && child.type === 'element' && isBlank(child);
    return [{ ...node, children: inside.filter((child) => !isEmpty(child)) }];
  }
  if (flow.has(tagName)) return [{ ...node, children: toBlocks(children) }];
  if (either.has(tagName)) return [{ ...node, children: lineOrBlocks(children) }];
  const inside = (heading.test(tagName) ? children.flatMap(unboxed) : children).flatMap(normalize);
  if (lines.has(tagName) || isPhrasing(node)) return lift(node, inside);
  return [{ ...node, children: inside }];
}

/** `# <div align="center">Headline</div>`: a box in a heading is none. */
function unboxed(child: ElementContent): ElementContent[] {
  if (child.type !== 'element' || !boxes.has(child.tagName)) return [child];
  return child.children.flatMap(unboxed);
}

function lineOrBlocks(children: ElementContent[]): ElementContent[] {
  const inside = children.flatMap(normalize);
  return inside.every(isPhrasing) ? inside : gather(inside);
}

function listItem(child: ElementContent, items: Set<string>): ElementContent[] {
  if (child.type !== 'element') return isBlank(child) ? [child] : [wrap(child, items)];
  if (child.tagName === 'div' && items.has('dd'))
    return child.children.flatMap((item) => listItem(item, items));
  if (!items.has(child.tagName)) return isBlank(child) ? [] : [wrap(child, items)];
  const children = child.tagName === 'dt' ? child.children.flatMap(normalize) : lineOrBlocks(child.children);
  return [{ ...child, children }];
}

function wrap(child: ElementContent, items: Set<string>): Element {
  return h(items.has('li') ? 'li' : 'dd', lineOrBlocks([child]));
}

/** An element for lines that holds blocks: it is cut around them, and what is inside them is wrapped in its stead. */
function lift(node: Element, inside: ElementContent[]): Element[] {
  if (inside.every(isPhrasing))
    return node.tagName === 'p' ? paragraphs(inside, node) : [{ ...node, children: inside }];
  const output: Element[] = [];
  let run: ElementContent[] = [];
  const finishRun = (): void => {
    if (run.some((child) => !isBlank(child))) output.push(pieceOf(node, run));
    run = [];
  };
  for (const child of inside) {
    if (isPhrasing(child) || child.type !== 'element') run.push(child);
    else {
      finishRun();
      const holdsText = lines.has(child.tagName) && isPhrasing(node) && !isWrappedOften(child);
      output.push(holdsText ? { ...child, children: [pieceOf(node, child.children)] } : child);
    }
  }
  finishRun();
  return output;
}

/** Elements that are never closed hold all blocks that follow: each of them would be written into each block. */
function isWrappedOften({ children }: Element): boolean {
  let depth = 0;
  let [inside] = children;
  while (depth < mostWrappings && inside?.type === 'element') {
    depth++;
    [inside] = inside.children;
  }
  return depth === mostWrappings;
}

/** A run of phrasing as paragraphs, parted where a writer broke the line twice. */
function paragraphs(run: ElementContent[], like?: Element): Element[] {
  const parts: ElementContent[][] = [[]];
  let breaks: ElementContent[] = [];
  let isBreak = false;
  /** Before that, a break parts nothing. */
  let holdsWords = false;
  for (const child of run) {
    const br = child.type === 'element' && child.tagName === 'br';
    if (br || (isBreak && child.type === 'text' && isBlank(child))) {
      breaks.push(child);
      isBreak = true;
      continue;
    }
    if (breaks.filter(({ type }) => type === 'element').length > 1) {
      parts.push([]);
      holdsWords = false;
    } else if (holdsWords) parts.at(-1)?.push(...breaks);
    breaks = [];
    isBreak = false;
    parts.at(-1)?.push(child);
    holdsWords ||= !isBlank(child);
  }
  return parts
    .filter((children) => !children.every(isBlank))
    .map(trimmed)
    .map((children) => (like ? pieceOf(like, children) : h('p', children)));
}

/** A part of an element that is cut: what later steps say of it is not said of the others. */
function pieceOf(element: Element, children: ElementContent[]): Element {
  return { ...element, properties: { ...element.properties }, children };
}

function trimmed(children: ElementContent[]): ElementContent[] {
  const last = children.length - 1;
  return children.map((child, index) => {
    if (child.type !== 'text') return child;
    const value = index === 0 ? child.value.trimStart() : child.value;
    return { ...child, value: index === last ? value.trimEnd() : value };
  });
}
