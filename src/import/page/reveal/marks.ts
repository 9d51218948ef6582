/** Makes marks of what a reader's programs marked in a page. A publisher's own `mark` is its emphasis, and no reader's. */
import type { Element } from 'hast';
import { attribute, type Page } from '../tree/parse-page.ts';

/** Marks of Readeck and Hypothesis. */
const tags = new Set(['rd-annotation', 'hypothesis-highlight']);
/** Marks of SingleFile. */
const className = /(?:^|\s)single-file-highlight(?:\s|$)/;
/** Marks of Notion: words on a coloured background. */
const coloured = /(?:^|\s)highlight-\w+_background(?:\s|$)/;
/** Marks of Evernote, now and before its tenth version. */
const style = /(?:^|[;\s])(?:--en-highlight\s*:|-evernote-highlight\s*:\s*true)/i;

/** Whether an element is a mark of the reader's. */
export function isReadersMark({ tagName, properties }: Element): boolean {
  return tagName === 'mark' && properties['dataReader'] === '';
}

/** Changes the page. */
export function revealMarks(page: Page): void {
  for (const element of page.elements) {
    const isMark =
      tags.has(element.tagName) ||
      (element.tagName === 'mark' && coloured.test(attribute(element, 'className') ?? '')) ||
      (element.tagName === 'span' &&
        (className.test(attribute(element, 'className') ?? '') ||
          style.test(attribute(element, 'style') ?? '')));
    if (!isMark) continue;
    element.tagName = 'mark';
    element.properties = { dataReader: '' };
  }
}
