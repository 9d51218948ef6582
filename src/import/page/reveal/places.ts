/** Finds where in its own page a link leads. */
import type { Element } from 'hast';
import { oncePerObject } from '../../../memory/once-per.ts';
import { attribute, type Page } from '../tree/parse-page.ts';

/** What an address may name: https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment */
const placesOf = oncePerObject(({ elements }: Page): ReadonlyMap<string, Element> => {
  const places = new Map<string, Element>();
  for (const element of elements)
    for (const key of element.tagName === 'a' ? ['id', 'name'] : ['id']) {
      const name = attribute(element, key) ?? '';
      if (name !== '' && !places.has(name)) places.set(name, element);
    }
  return places;
});

/** Where elements stand in their page. */
export const orderOf = oncePerObject(
  ({ elements }: Page): ReadonlyMap<Element, number> => new Map(elements.map((element, at) => [element, at])),
);

/** Where in its own page a link leads. */
export function placeOf(page: Page, link: Element): Element | undefined {
  const href = link.tagName === 'a' ? (attribute(link, 'href') ?? '') : '';
  const at = href.indexOf('#');
  const place = at < 0 ? undefined : placesOf(page).get(href.slice(at + 1));
  if (!place || at === 0) return place;
  const { pathname } = URL.parse(href, page.base) ?? {};
  return pathname !== undefined && pathname === page.address?.pathname ? place : undefined;
}
