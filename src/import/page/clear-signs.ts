/**
 * Takes words off a page that nobody reads there: those by which a font of icons draws a sign, controls within headings, and
 * what only those hear who have quotation marks read to them.
 */
import type { Element } from 'hast';
import { labelOf } from '../../language/label.ts';
import { controlLabels } from '../../language/labels.ts';
import { plain } from './tree/blocks.ts';
import type { Page } from './tree/parse-page.ts';
import { namesOf } from './tree/vocabulary.ts';

/** `<i class="material-icons">expand_more</i>`, `<span class="icon">S</span>` */
const icon = / (?:icons?|material-(?:icons?|symbols)(?:-[a-z]+)*) /;
/** How a font calls its signs: https://developers.google.com/fonts/docs/material_icons */
const ligature = /^\s*(?:\p{L}|[a-z]{2,20}(?:_[a-z\d]{1,20}){0,4})\s*$/u;
/** What wikis write behind each heading: `[edit]`. */
const editing = / (?:mw-)?editsection /;
/** `<span class="endquote">End quote</span>` */
const quotationMark = / (?:start|open|end|close)-?quote /;

/** Changes the page. */
export function clearSigns(page: Page): void {
  for (const element of page.elements)
    if (/^(?:i|span|em)$/.test(element.tagName) && isSign(element)) element.children = [];
}

const isSign = (element: Element): boolean =>
  isIcon(element) ||
  editing.test(namesOf(element)) ||
  (quotationMark.test(namesOf(element)) && controlLabels.has(labelOf(plain(element.children))));

function isIcon(element: Element): boolean {
  const [child, ...others] = element.children;
  return (
    child?.type === 'text' && others.length === 0 && ligature.test(child.value) && icon.test(namesOf(element))
  );
}
