/** Removes the line below a story by which a page says how it is to be cited: with a day, and its own address written out at the end. */
import { printedDays } from '../head/printed-days.ts';
import type { Page } from '../parse-page.ts';
import type { Part } from './flatten.ts';
import { isStory } from './story-parts.ts';

const longest = 400;
/** At most `(retrieved on May 7, 2024)` follows it. */
const addressAtEnd = /https?:\/\/([^\s/]{3,80})\/\S{0,200}[^\s.!?](?:\s*\([^()]{0,60}\))?$/;

export function withoutCitation(page: Page, parts: Part[]): Part[] {
  const last = parts.findLastIndex((part) => isStory(part) && !isCitation(page, part));
  return parts.filter((part, at) => at < last || !isCitation(page, part));
}

function isCitation({ address }: Page, { node, text, linked }: Part): boolean {
  if (node.tagName !== 'p' || text.length > longest || linked > 0 || !address) return false;
  return addressAtEnd.exec(text)?.[1] === address.host && printedDays(text, false).length > 0;
}
