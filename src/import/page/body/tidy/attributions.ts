/** Puts who said it with a quotation, where a page sets both in one box of their own. */
import type { Element } from 'hast';
import { countLetters } from '../../tree/blocks.ts';
import { endsSentence } from '../../../../language/sentence-end.ts';
import type { Part } from '../part.ts';
import { closest, type Page } from '../../tree/parse-page.ts';

/** A name and an office. */
const longest = 120;

export function withAttributions(page: Page, body: Element, parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const quotation = joined.at(-1);
    if (quotation && isAttribution(page, body, quotation, part))
      joined[joined.length - 1] = {
        ...quotation,
        node: { ...quotation.node, children: [...quotation.node.children, part.node] },
        text: `${quotation.text}\n${part.text}`,
        letters: quotation.letters + part.letters,
        linked: quotation.linked + part.linked,
      };
    else joined.push(part);
  }
  return joined;
}

export function isAttribution(page: Page, body: Element, quotation: Part, part: Part): boolean {
  if (quotation.node.tagName !== 'blockquote' || part.node.tagName !== 'p') return false;
  if (part.letters === 0 || part.letters > longest || endsSentence.test(part.text)) return false;
  const box = page.parents.get(quotation.origin);
  return (
    box !== undefined &&
    box !== body &&
    closest(page, part.origin, (element) => element === box) !== undefined &&
    !holdsMoreThan(box, quotation.letters + longest)
  );
}

function holdsMoreThan(element: Element, most: number): boolean {
  let letters = 0;
  const walk = (at: Element): void => {
    for (const child of at.children) {
      if (letters > most) return;
      if (child.type === 'text') letters += countLetters(child.value);
      else if (child.type === 'element') walk(child);
    }
  };
  walk(element);
  return letters > most;
}
