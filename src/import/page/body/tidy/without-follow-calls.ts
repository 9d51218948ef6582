/** Removes the lines behind a story that ask to follow who wrote it at a service, and the rule that parts them from it. */
import { asksToFollow } from '../../../../language/calls.ts';
import { attribute } from '../../tree/parse-page.ts';
import { withoutLabel } from '../../tree/text.ts';
import type { Part } from '../part.ts';
import { isStory } from '../story-parts.ts';
import { linksIn } from '../links/teasers.ts';

const longest = 160;
/** Whoever quotes such a line tells of it. */
const quoted = /["“”„«»「『]/;
/** An account at a service, or its address. */
const account =
  /(?:^|[\s(])@\w{2,}|\b(?:twitter|x|facebook|instagram|threads|tiktok|linkedin|youtube)\.com\/\S|\bbsky\.app\/\S/i;

export function withoutFollowCalls(parts: Part[]): Part[] {
  const end = parts.findLastIndex((part) => isStory(part) && !isFollowCall(part));
  const isGone = (part: Part | undefined, at: number): boolean =>
    part !== undefined && at > end && isFollowCall(part);
  return parts.filter((part, at) => {
    const isRuleOfCall = part.node.tagName === 'hr' && isGone(parts[at + 1], at + 1);
    return !isGone(part, at) && !(isRuleOfCall && at + 2 >= parts.length);
  });
}

/** `Follow Ida Holm on X: @iholm`, `On X: Follow Ida Holm` */
function isFollowCall({ node, text, figure, embed }: Part): boolean {
  if (node.tagName !== 'p' || figure || embed !== undefined || text.length > longest) return false;
  if (quoted.test(text) || ![text, withoutLabel(text)].some(asksToFollow)) return false;
  return [text, ...linksIn(node).map((link) => attribute(link, 'href') ?? '')].some((words) =>
    account.test(words),
  );
}
