/** Removes the box in which a page says how it is to be cited in several styles: each with its own headline and address. */
import type { Element } from 'hast';
import { squeeze } from '../../../../language/letters-of.ts';
import { closest, type Page } from '../../tree/parse-page.ts';
import type { Part } from '../part.ts';

const longest = 400;
const fewestOfTitle = 8;
/** Letters of the box beside its citations: the names of styles, how to use them. */
const mostBeside = 300;

/** @param headline of the page */
export function withoutCitationStyles(page: Page, body: Element, parts: Part[], headline: string): Part[] {
  const title = squeeze(headline);
  const { host = '', pathname = '/' } = page.address ?? {};
  if (title.length < fewestOfTitle || pathname === '/') return parts;
  const citesPage = ({ letters, text }: Part): boolean =>
    letters <= longest && text.includes(host + pathname) && squeeze(text).includes(title);
  const cited = new Set(parts.filter(citesPage));
  const [first] = cited;
  const last = [...cited].at(-1);
  if (!first || first === last) return parts;
  const holds = (box: Element, element: Element | undefined): boolean =>
    closest(page, element, (at) => at === box) !== undefined;
  const box = closest(page, first.origin, (at) => holds(at, last?.origin));
  if (!box || holds(box, body)) return parts;
  const inside = parts.filter(({ origin }) => holds(box, origin));
  const beside = inside.reduce((sum, part) => sum + (cited.has(part) ? 0 : part.letters), 0);
  return beside > mostBeside ? parts : parts.filter(({ origin }) => !holds(box, origin));
}
