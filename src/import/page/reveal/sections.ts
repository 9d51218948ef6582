/** Names places of a page by the words of their headings, as links within Markdown do: `#p2` becomes `#the-quay`. */
import type { Element } from 'hast';
import GithubSlugger from 'github-slugger';
import { oncePerObject } from '../../../memory/once-per.ts';
import { plain } from '../tree/blocks.ts';
import { closest, type Page } from '../tree/parse-page.ts';
import { orderOf, placeOf } from './places.ts';

/** Elements. */
const mostBetween = 20;
const isHeading = ({ tagName }: Element): boolean => /^h[2-6]$/.test(tagName);
/** Of links of a heading to itself. */
const signs = /[#¶§]/g;

/** Changes the page. */
export function revealSections(page: Page): void {
  for (const link of page.elements) {
    const place = placeOf(page, link);
    const heading = place && headingAt(page, place);
    const slug = heading ? slugOf(heading) : '';
    if (slug !== '') link.properties['href'] = `#${slug}`;
  }
}

const slugOf = oncePerObject((heading: Element) =>
  new GithubSlugger().slug(plain(heading.children).replace(signs, '').trim()),
);

/** The heading that a place is, or stands in; or the one that it begins with, or stands before, without words between. */
function headingAt(page: Page, place: Element): Element | undefined {
  const around = closest(page, place, isHeading);
  const parent = page.parents.get(place);
  if (around || (parent && hasWords(parent))) return around;
  const from = orderOf(page).get(place) ?? 0;
  const next = page.elements.slice(from, from + mostBetween);
  const heading = next.findIndex(isHeading);
  return next.slice(0, Math.max(0, heading)).some(hasWords) ? undefined : next[heading];
}

const hasWords = ({ children }: Element): boolean =>
  children.some((child) => child.type === 'text' && child.value.trim() !== '');
