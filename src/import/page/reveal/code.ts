/** Takes the numbers of lines out of code, which stand in a column of their own: Hexo, Rouge, Pygments, GitHub. */
import type { Element, ElementContent } from 'hast';
import { elementsIn, has } from '../tree/blocks.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';

const isOfNumbers = /(?:^|\s)(?:line-?numbers?(?:-rows)?|linenos?|lnt?|gutter|hljs-ln-numbers)(?:\s|$)/i;

/** Changes the page. */
export function revealCode(page: Page): void {
  for (const element of page.elements) {
    if (element.tagName === 'table') unlay(page, element);
    else if (element.tagName === 'pre') element.children = withoutNumbers(element.children);
  }
}

/** A table that only sets numbers beside code: one row with all of it, or a row for each line. */
function unlay(page: Page, table: Element): void {
  if (closest(page, page.parents.get(table), ({ tagName }) => tagName === 'pre')) return;
  const rows = rowsOf(table);
  const code = rows.map(codeBeside);
  if (rows.length === 0 || code.includes(undefined)) return;
  Object.assign(table, {
    tagName: 'pre',
    children: code.flatMap((cell, at) => [
      ...(at === 0 ? [] : [{ type: 'text', value: '\n' }]),
      ...withoutBlocks(cell?.children ?? []),
    ]),
  });
}

function rowsOf(element: Element): Element[] {
  return element.children.flatMap((child) =>
    child.type !== 'element'
      ? []
      : child.tagName === 'tr'
        ? [child]
        : /^t(?:body|head|foot)$/.test(child.tagName)
          ? rowsOf(child)
          : [],
  );
}

/** @returns the cell with the code; undefined for another row */
function codeBeside(row: Element): Element | undefined {
  const [number, code, ...others] = elementsIn(row);
  if (!number || !code || others.length > 0 || !holdsOnlyNumbers(number)) return undefined;
  return /(?:^|\s)(?:blob-code|code|hljs-ln-code|rouge-code)/.test(attribute(code, 'className') ?? '') ||
    has(code, /^pre$/)
    ? code
    : undefined;
}

const holdsOnlyNumbers = ({ children }: Element): boolean =>
  children.every((child) =>
    child.type === 'text'
      ? /^[\s\d]*$/.test(child.value)
      : child.type !== 'element' || holdsOnlyNumbers(child),
  );

/** `pre` in `pre` would be a block of its own. */
function withoutBlocks(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node) =>
    node.type !== 'element' || !/^(?:pre|div|figure)$/.test(node.tagName)
      ? [node]
      : withoutBlocks(node.children),
  );
}

function withoutNumbers(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.filter((node) => {
    if (node.type !== 'element') return true;
    node.children = withoutNumbers(node.children);
    return !(isOfNumbers.test(attribute(node, 'className') ?? '') && holdsOnlyNumbers(node));
  });
}
