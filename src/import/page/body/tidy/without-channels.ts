/**
 * Removes what calls on readers, without a link, to subscribe to a newsletter or to follow a channel: where it stands apart from
 * the paragraphs of the story, with the short lines of its box, or behind them.
 */
import type { Element } from 'hast';
import { isCall, namesChannel } from '../../../../language/calls.ts';
import { endsSentence } from '../../../../language/sentence-end.ts';
import { closest, type Page } from '../../tree/parse-page.ts';
import { namesOf } from '../../tree/vocabulary.ts';
import type { Part } from '../part.ts';
import { isStory } from '../story-parts.ts';
import { isUnwanted } from './unwanted-parts.ts';

const longest = 160;
/** Letters of a box, and of a line in it; what is longer may be of the story. */
const longestBox = 500;
const longestLine = 200;
/** Calls whose boxes are looked for: a page has few, and each costs a look at all parts. */
const mostCalls = 20;
/** Whoever quotes a call tells of it. */
const quoted = /["“”„«»「『]/;

export function withoutChannels(page: Page, body: Element, parts: Part[]): Part[] {
  const calls = parts.filter(isChannelCall);
  if (calls.length === 0) return parts;
  const wayOf = ({ origin, box }: Part): string =>
    `${box?.tagName} ${box && namesOf(box)} ${origin.tagName} ${namesOf(origin)}`;
  const isOfStory = (part: Part): boolean =>
    isStory(part) && !isChannelCall(part) && !isUnwanted(part, '', undefined);
  const ways = new Set(parts.filter(isOfStory).map(wayOf));
  const end = parts.findLastIndex(isOfStory);
  // A sentence of the story ends as one.
  const behind = new Set(parts.slice(end + 1));
  const gone = new Set(calls.filter((call) => behind.has(call) || !endsSentence.test(call.text)));
  for (const call of calls.slice(0, mostCalls))
    if (!ways.has(wayOf(call))) for (const part of partsOfBox(page, body, parts, call)) gone.add(part);
  return parts.filter((part) => !gone.has(part));
}

function isChannelCall({ node, text, embed, figure }: Part): boolean {
  if (node.tagName !== 'p' || figure || embed !== undefined || text.length > longest) return false;
  return isCall(text) && namesChannel(text) && !quoted.test(text);
}

/** It, or all of the widest box around it that holds nothing but such lines. */
function partsOfBox(page: Page, body: Element, parts: readonly Part[], call: Part): Part[] {
  let found = [call];
  let at = page.parents.get(call.origin);
  while (at && at !== body) {
    const box: Element = at;
    const inside = parts.filter(({ origin }) => closest(page, origin, (each) => each === box) !== undefined);
    const letters = inside.reduce((sum, part) => sum + part.letters, 0);
    if (letters > longestBox || inside.some((part) => part.letters > longestLine)) break;
    found = inside;
    at = page.parents.get(at);
  }
  return found;
}
