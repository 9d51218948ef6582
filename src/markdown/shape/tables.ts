/**
 * Decides how tables scroll and are read: each in a region that can be reached by keyboard and has a name (WCAG 2.1.1;
 * axe: scrollable-region-focusable), columns headed, alignment as a class. A table of one cell was only a layout.
 */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from '../tree/visit.ts';
import { isBlank } from '../tree/blank.ts';
import { isPart } from '../tree/part-element.ts';
import { isPhrasing } from '../tree/phrasing.ts';

const longestName = 120;
const alignments = new Map([
  ['left', 'start'],
  ['center', 'center'],
  ['right', 'end'],
]);

export function tables() {
  return (tree: Root): void => {
    const seen = new Map<string, number>();
    visit(tree, 'element', (element, index, parent) => {
      if (element.tagName !== 'table' || !parent || index === undefined) return;
      const cells = ownCells(element);
      const [only, ...others] = cells;
      if (!only || (others.length === 0 && !isCaptioned(element))) {
        const content = only?.children ?? [];
        const isLine = content.length > 0 && content.every((node) => isPhrasing(node) && !isPart(node));
        parent.children.splice(index, 1, ...(isLine ? [h('p', content)] : content));
        return [SKIP, index];
      }
      cells.forEach(align);
      dropEmptyHead(element);
      parent.children[index] = region(element, numbered(nameOf(element, cells), seen));
      // Behind the region, but into the table for those inside it.
      return;
    });
  };
}

/** Two regions of a page have two names (axe: landmark-unique). */
function numbered(name: string, seen: Map<string, number>): string {
  const count = (seen.get(name) ?? 0) + 1;
  seen.set(name, count);
  return name === '' || count === 1 ? name : `${name} (${count})`;
}

function region(table: Element, name: string): Element {
  // A section with a name is a region.
  const tagName = name === '' ? 'div' : 'section';
  const properties = { className: ['table'], tabIndex: 0, ...(name !== '' && { ariaLabel: name }) };
  return h(tagName, properties, '\n', table, '\n');
}

/** Its caption, else what stands in its first row: words of the article, so in its language. */
function nameOf(table: Element, cells: Element[]): string {
  const caption = table.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'caption',
  );
  const row = cells.filter(({ tagName }) => tagName === 'th');
  const texts = caption ? [textOf(caption)] : (row.length > 0 ? row : cells).slice(0, 12).map(textOf);
  return texts
    .filter((text) => text !== '')
    .join(', ')
    .slice(0, longestName)
    .toWellFormed();
}

/** Its side as a class; an empty heading is no heading. */
function align(cell: Element): void {
  const { align: written, ...properties } = cell.properties;
  const side = alignments.get(String(written));
  cell.properties = side ? { ...properties, className: [side] } : properties;
  if (isBlank(cell)) cell.tagName = 'td';
}

/** Markdown's tables must have a head; writers who want none leave it empty. */
function dropEmptyHead(table: Element): void {
  const isEmptyHead = (child: ElementContent) =>
    child.type === 'element' && child.tagName === 'thead' && isBlank(child);
  if (table.children.some((child) => child.type === 'element' && child.tagName === 'tbody'))
    table.children = table.children.filter((child) => !isEmptyHead(child));
}

/** The cells of a table, in order, without those of tables inside it. Those of its head get their scope. */
function ownCells(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, 'element', (element, _index, parent) => {
    if (element.tagName === 'table' && element !== table) return SKIP;
    if (element.tagName !== 'td' && element.tagName !== 'th') return;
    if (element.tagName === 'th' && !isBlank(element)) {
      const isInHead =
        parent?.type === 'element' &&
        parent.children.every((child) => !isCell(child, 'td') || isBlank(child));
      element.properties['scope'] = isInHead ? 'col' : 'row';
    }
    cells.push(element);
    return SKIP;
  });
  return cells;
}

function isCaptioned(table: Element): boolean {
  return table.children.some((child) => child.type === 'element' && child.tagName === 'caption');
}

function isCell(node: ElementContent, tagName: string): boolean {
  return node.type === 'element' && node.tagName === tagName;
}

const textOf = (cell: Element): string => wordsOf(cell).replace(/\s+/g, ' ').trim();

/** The words of two lines stay two. */
function wordsOf(node: ElementContent): string {
  if (node.type !== 'element') return node.type === 'text' ? node.value : '';
  return node.tagName === 'br' ? ' ' : node.children.map(wordsOf).join('');
}
