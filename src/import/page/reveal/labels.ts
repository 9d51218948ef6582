/** Ends labels that only those hear who have the page read to them as all others end: `Author, ` before a name. */
import { isUnseen } from '../tree/vocabulary.ts';
import type { Page } from '../tree/parse-page.ts';

/** Changes the page. */
export function revealLabels({ elements }: Page): void {
  for (const element of elements) {
    const [text, ...more] = element.children;
    if (text?.type !== 'text' || more.length > 0 || !isUnseen(element)) continue;
    text.value = text.value.replace(/(?<=^[\p{L}\p{M} ]{2,30})[,،，]\s*$/u, ': ');
  }
}
