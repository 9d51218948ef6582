/** Tells what stands above links that were left out: `More on the strike`, and a line for each article. */
import { isCall } from '../../../../language/calls.ts';
import type { Part } from '../part.ts';
import { isHeading } from '../story-parts.ts';
import { isWhiteSpace } from '../../../../markdown/tree/white-space.ts';

const longest = 80;
/** A single one may stand below the heading of what the article goes on with. */
const fewestLinks = 2;
const leastLinked = 0.7;

/** @param isGone what was left out */
export function isHeadOfLinks(parts: readonly Part[], at: number, isGone: (part: Part) => boolean): boolean {
  const head = parts[at];
  if (!head) return false;
  const next = parts[at + 1];
  if (next && /^(?:ul|ol)$/.test(next.node.tagName) && isGone(next) && isCallAlone(head)) return true;
  if (!(isHeading(head) || isSetAsHead(head))) return false;
  const below = parts.slice(at + 1, at + 1 + fewestLinks);
  return below.length === fewestLinks && below.every((part) => isGone(part) && isLink(part));
}

const isLink = ({ node, letters, linked }: Part): boolean =>
  node.tagName === 'p' && letters > 0 && linked > leastLinked * letters;

/** `Follow us on Telegram!`, above a list of accounts. */
const isCallAlone = ({ node, text }: Part): boolean =>
  node.tagName === 'p' && text.length <= longest && isCall(text);

/** A line of which all is bold. */
function isSetAsHead({ node, text, letters, linked }: Part): boolean {
  const [only, ...more] = node.children.filter((child) => !isWhiteSpace(child));
  const isBold = only?.type === 'element' && /^(?:b|strong)$/.test(only.tagName) && more.length === 0;
  return node.tagName === 'p' && isBold && linked === 0 && letters > 0 && text.length <= longest;
}
