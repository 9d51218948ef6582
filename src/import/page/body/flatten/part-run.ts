/** Parts a run of text and inline elements into paragraphs, where a page parts it by breaks and style alone. */
import type { Element, ElementContent } from 'hast';
import { plain, unread } from '../../tree/blocks.ts';
import { isUnknownElement } from '../../tree/inline-elements.ts';
import { printedDays } from '../../../../date/printed-days.ts';
import type { Page } from '../../tree/parse-page.ts';
import { imagesIn } from '../../pictures/figures.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';

const longestDay = 30;

export function partRun(page: Page, run: ElementContent[]): ElementContent[][] {
  return splitAtBreaks(run)
    .flatMap(partDay)
    .flatMap((part) => partPictures(page, part));
}

/** Inline elements may hold a whole text, whose paragraphs two breaks part. */
export function holdsParagraphs(element: Element): boolean {
  return isSpan(element) && splitAtBreaks(element.children).length > 1;
}

/** Does it only mark what it holds? */
export const isSpan = ({ tagName }: Element): boolean =>
  /^(?:span|font)$/.test(tagName) || isUnknownElement(tagName);

/** A day at the beginning of a text, which style alone sets on a line of its own. */
function partDay(run: ElementContent[]): ElementContent[][] {
  const at = run.findIndex((node) => !isWhiteSpace(node));
  const first = run[at];
  if (first?.type !== 'element' || !/^(?:span|time)$/.test(first.tagName)) return [run];
  const text = plain(first.children).trim();
  const isDay = text.length <= longestDay && printedDays(text, false)[0]?.before === '';
  return isDay ? [run.slice(0, at + 1), run.slice(at + 1)] : [run];
}

/** Pictures at the beginning and the end of a paragraph, which style sets beside its text. */
function partPictures(page: Page, run: ElementContent[]): ElementContent[][] {
  const isPicture = (node: ElementContent): boolean =>
    node.type === 'element' && !unread.has(node.tagName) && holdsOnlyImage(page, node);
  const isText = (node: ElementContent): boolean => !isWhiteSpace(node) && !isPicture(node);
  const from = run.findIndex(isText);
  const to = run.findLastIndex(isText);
  const first = run[from];
  // An initial may be a picture.
  const isInitial = first?.type === 'text' && /^\p{Ll}/u.test(first.value);
  if (from < 0 || isInitial) return [run];
  return [run.slice(0, from), run.slice(from, to + 1), run.slice(to + 1)].filter((part) => part.length > 0);
}

export function holdsOnlyImage(page: Page, element: Element): boolean {
  return !/\S/.test(plain([element])) && imagesIn(page, element, 1).length > 0;
}

function splitAtBreaks(run: ElementContent[]): ElementContent[][] {
  const parts: ElementContent[][] = [[]];
  let breaks = 0;
  for (const node of run) {
    if (node.type === 'element' && node.tagName === 'br') {
      breaks++;
      if (breaks === 2) {
        parts.at(-1)?.pop();
        parts.push([]);
      } else if (breaks < 2) parts.at(-1)?.push(node);
      continue;
    }
    if (!isWhiteSpace(node)) breaks = 0;
    parts.at(-1)?.push(node);
  }
  return parts;
}
