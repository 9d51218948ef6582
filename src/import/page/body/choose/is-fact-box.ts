/** Tells a box of facts beside the text, which is of the article, from what leads elsewhere, calls or sells. */
import type { Element } from 'hast';
import { holdsCall, namesChannel } from '../../../../language/calls.ts';
import { countLetters, has, plain } from '../../tree/blocks.ts';
import { isNamedFurniture } from '../../tree/vocabulary.ts';

const fewest = 40;
const longest = 1500;

export function isFactBox(element: Element): boolean {
  if (element.tagName !== 'aside' || isNamedFurniture(element)) return false;
  if (!has(element, /^h[2-6]$/) || !has(element, /^(?:p|ul|ol|dl|table)$/)) return false;
  if (has(element, /^(?:a|button|input|form|iframe|img|video|audio)$/)) return false;
  const text = plain(element.children);
  const letters = countLetters(text);
  return letters >= fewest && letters <= longest && !holdsCall(text) && !namesChannel(text);
}
