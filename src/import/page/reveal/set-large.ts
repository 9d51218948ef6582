/** Makes paragraphs of headings that tell a whole text, one after the other: some writers set all of it large. */
import type { Element } from 'hast';
import { endsSentence } from '../../../language/sentence-end.ts';
import { plain } from '../tree/blocks.ts';
import type { Page } from '../tree/parse-page.ts';

const fewest = 3;
const fewestLetters = 100;

/** Changes the page. */
export function revealSetLarge({ elements }: Page): void {
  for (const { children } of elements) {
    const headings = children.filter((child) => child.type === 'element' && /^h[2-6]$/.test(child.tagName));
    if (headings.length < fewest) continue;
    const told = (headings as Element[]).filter(isParagraph);
    if (told.length >= fewest && told.every(({ tagName }) => tagName === told[0]?.tagName))
      for (const heading of told) heading.tagName = 'p';
  }
}

function isParagraph({ children }: Element): boolean {
  const text = plain(children).trim();
  return text.length >= fewestLetters && endsSentence.test(text);
}
