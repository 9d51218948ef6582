/** Removes the line below a story by which a page says how it is to be cited: with a day, and its own address written out at the end. */
import { printedDays } from '../../../../date/printed-days.ts';
import type { Page } from '../../tree/parse-page.ts';
import type { Part } from '../part.ts';
import { isStory, mayEnd } from '../story-parts.ts';

const longest = 400;
/** At most `(retrieved on May 7, 2024)` follows it. */
const addressAtEnd = /https?:\/\/([^\s/]{3,80})\/\S{0,200}[^\s.!?](?:\s*\([^()]{0,60}\))?$/;

export function withoutCitation(page: Page, parts: Part[]): Part[] {
  // The page's rights may follow it.
  const isOfStory = (part: Part): boolean =>
    isStory(part) && mayEnd(part, undefined) && !isCitation(page, part);
  const last = parts.findLastIndex(isOfStory);
  return parts.filter((part, at) => at < last || !isCitation(page, part));
}

function isCitation({ address }: Page, { node, text, letters, linked }: Part): boolean {
  if (node.tagName !== 'p' || letters > longest || linked > 0 || !address) return false;
  const line = text.replace(/\s+/g, ' ').trim();
  return addressAtEnd.exec(line)?.[1] === address.host && printedDays(line, false).length > 0;
}
