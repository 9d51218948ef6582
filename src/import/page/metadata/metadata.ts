/** What a page says of itself in its `meta` and `link` elements. */
import type { Element } from 'hast';
import { attribute, closest, type Page } from '../tree/parse-page.ts';

export type Metadata = Map<string, string[]>;

/** All whole values by name (`name`, `property` or `itemprop`, in lower case), in the order of the page. */
export function readMetadata(page: Page): Metadata {
  const found: Metadata = new Map();
  for (const element of page.elements) {
    if (element.tagName !== 'meta') continue;
    const value = attribute(element, 'content')?.trim();
    if (!value || isCut(element)) continue;
    const keys = isOfList(page, element) ? ['property', 'name'] : ['property', 'name', 'itemProp'];
    for (const key of keys) {
      for (const name of (attribute(element, key) ?? '').toLowerCase().split(/\s+/)) {
        if (name === '') continue;
        const values = found.get(name);
        if (values) values.push(value);
        else found.set(name, [value]);
      }
    }
  }
  return found;
}

/** What a list of items says of one of them (https://schema.org/ItemList), it does not say of the page. */
function isOfList(page: Page, element: Element): boolean {
  const thing = closest(page, element, ({ properties }) => properties['itemType'] !== undefined);
  return thing !== undefined && /\/ItemList$/.test(attribute(thing, 'itemType')?.trim() ?? '');
}

/** A quotation mark within a value ends it: what is left of it would be read as names of attributes. */
const isCut = ({ properties }: Element): boolean =>
  Object.keys(properties).some((name) => name.includes('"'));

/** The first value of the first of some names that has one. */
export function firstOf(meta: Metadata, ...names: string[]): string | undefined {
  return names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined);
}
