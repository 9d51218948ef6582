/** Sets the caption and credit that an empty element of a figure has in its attributes, for a script to show, as elements. */
import type { Element } from 'hast';
import { plain } from '../tree/blocks.ts';
import { attribute, closest, type Page } from '../tree/parse-page.ts';

const mostLevels = 4;

/** Changes the page. */
export function revealCaptions(page: Page): void {
  for (const element of [...page.elements]) {
    const caption = said(element, /^data(?:[A-Z]\w*)?Caption$/);
    if (caption === '' || !mayHold(page, element)) continue;
    const credit = said(element, /^data(?:[A-Z]\w*)?Credits?$/);
    const parts = [
      line('figcaption', '', caption),
      ...(credit === '' ? [] : [line('div', 'credit', credit)]),
    ];
    element.children = parts;
    for (const part of parts) page.parents.set(part, element);
    page.elements.splice(page.elements.indexOf(element) + 1, 0, ...parts);
  }
}

/** No markup, as it may stand in an attribute. */
function said(element: Element, name: RegExp): string {
  const key = Object.keys(element.properties).find((each) => name.test(each));
  const value = (key === undefined ? undefined : attribute(element, key))?.trim() ?? '';
  return /<[a-z/]/i.test(value) ? '' : value;
}

function mayHold(page: Page, element: Element): boolean {
  return (
    /^(?:div|span|p)$/.test(element.tagName) &&
    element.children.every(({ type }) => type !== 'element') &&
    plain(element.children).trim() === '' &&
    closest(page, element, ({ tagName }) => tagName === 'figure', mostLevels) !== undefined
  );
}

const line = (tagName: string, name: string, value: string): Element => ({
  type: 'element',
  tagName,
  properties: name === '' ? {} : { className: [name] },
  children: [{ type: 'text', value }],
});
