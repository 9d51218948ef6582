/** Reads microdata (https://html.spec.whatwg.org/multipage/microdata.html) as things of schema.org, like JSON-LD. */
import type { Element } from 'hast';
import type { Thing } from './json-ld.ts';
import { attribute, type Page } from '../tree/parse-page.ts';
import { textIn } from '../tree/text.ts';

const mostItems = 500;
const longestValue = 400_000;

export function readMicrodata(page: Page): Thing[] {
  const things = new Map<Element, Thing>();
  for (const element of page.elements) {
    const type = attribute(element, 'itemType');
    if (type !== undefined && things.size < mostItems)
      things.set(element, { '@type': type.trim().split(/\s+/) });
  }
  for (const element of page.elements) {
    const names = attribute(element, 'itemProp');
    if (!names) continue;
    const owner = ownerOf(page, element, things);
    if (!owner) continue;
    const value = things.get(element) ?? valueOf(element);
    if (value === '') continue;
    for (const name of names.trim().split(/\s+/)) {
      const already = owner[name];
      owner[name] =
        already === undefined
          ? value
          : Array.isArray(already)
            ? [...(already as unknown[]).slice(0, 50), value]
            : [already, value];
    }
  }
  return [...things.values()];
}

function ownerOf(page: Page, element: Element, things: Map<Element, Thing>): Thing | undefined {
  for (let at = page.parents.get(element); at; at = page.parents.get(at)) {
    const thing = things.get(at);
    if (thing) return thing;
    if (at.properties['itemScope'] !== undefined && at.properties['itemScope'] !== null) return undefined;
  }
  return undefined;
}

function valueOf(element: Element): string {
  const named =
    attribute(element, 'content') ??
    (element.tagName === 'time' ? attribute(element, 'dateTime') : undefined);
  const address = /^(?:a|link|area)$/.test(element.tagName)
    ? attribute(element, 'href')
    : /^(?:img|audio|video|source|iframe)$/.test(element.tagName)
      ? attribute(element, 'src')
      : undefined;
  // An author given as a link: the name is its text, not its address.
  const text = textIn(element).slice(0, longestValue);
  return (named ?? (text === '' ? (address ?? '') : text)).trim();
}
