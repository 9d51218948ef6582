/** Leaves out of a body what is none of the article: what calls, points elsewhere, stands twice, or is left behind by these. */
import { withoutQuery } from '../../../../address/without-query.ts';
import { isSamePicture, isServed } from '../../pictures/same-picture.ts';
import type { BodyHints } from '../choose/choose-body.ts';
import { shareIn } from '../share-in.ts';
import { squeeze } from '../../../../language/letters-of.ts';
import { isPersonLike } from '../../../../language/person-like.ts';
import type { Part } from '../part.ts';
import { endsSentence } from '../../../../language/sentence-end.ts';
import { isScriptNotice, namesPrograms } from '../../../../language/script-notice.ts';
import { isHeadOfLinks } from './head-of-links.ts';
import { listingLines } from './listing.ts';
import {
  isHeading,
  isItemHead,
  isKeptLast,
  isLead,
  isStory,
  leadsUntold,
  mayEnd,
  standsWithStory,
  startOfTerms,
} from '../story-parts.ts';
import { isCited } from './related-links.ts';
import { isUnwanted, saysOfScripts } from './unwanted-parts.ts';

const fewestOfRow = 2;
const fewestOfTitle = 12;
const longestKicker = 60;

export function tidyParts(parts: Part[], hints: BodyHints): Part[] {
  const title = squeeze(hints.title ?? '');
  const listed = listingLines(parts);
  const isOfPrograms = parts.some(({ text }) => namesPrograms(text) && !isScriptNotice(text));
  const isGone = (part: Part, at: number): boolean =>
    !listed.has(part) &&
    !isCited(part, parts[at - 1], parts[at + 1]) &&
    (isUnwanted(part, title, parts[at - 1]) || (!isOfPrograms && saysOfScripts(part)));
  const gone = new Set(parts.filter(isGone));
  for (const part of saidAgain(parts, gone)) gone.add(part);
  let kept = parts.filter(
    (part, at) =>
      !gone.has(part) &&
      !isHeadOfLinks(parts, at, (below) => gone.has(below)) &&
      !isKickerOf(part, parts[at + 1], title),
  );
  const isOfStory = standsWithStory(kept);
  let first = kept.findIndex((part) => isStory(part) || isItemHead(part, kept));
  for (let at = first - 1; at >= 0; at--) {
    const part = kept[at] as Part;
    if (isLead(part) || isOfStory(part)) first = at;
    else if (!isRule(part) && !isBelowHeading(kept, at)) break;
  }
  // Several pictures that lead elsewhere are what is shown beside the article.
  const led = kept.slice(0, Math.max(0, first)).filter(leadsUntold);
  const beside = new Set(led.length >= fewestOfRow ? led : []);
  kept = kept.filter(
    (part, at) => at >= first || ((part.figure ?? part.embed) !== undefined && !beside.has(part)),
  );
  kept = kept.slice(0, startOfTerms(kept));
  const behind = new Map(parts.map((part, at) => [part, parts[at + 1]]));
  const last = kept.findLastIndex(
    (part) =>
      mayEnd(part, behind.get(part)) &&
      (isStory(part) || isKeptLast(part) || isOfStory(part) || listed.has(part)),
  );
  kept = withoutRepeats(kept.slice(0, last + 1));
  kept = withoutUntold(kept, squeeze(hints.articleBody ?? ''));
  kept = kept.filter((part, at) => !isRule(part) || isParting(kept, at));
  const end = kept.findLastIndex((part) => !isHeading(part));
  return kept.filter((part, at) => !isHeading(part) || (at < end && levelOf(kept[at + 1]) >= levelOf(part)));
}

/** Beside a link that was left out: its picture, and the line that says the same. */
function saidAgain(parts: readonly Part[], gone: ReadonlySet<Part>): Part[] {
  return parts.flatMap((part, at) => {
    const words = squeeze(part.text);
    const isLink = gone.has(part) && part.linked === part.letters && words.length >= fewestOfTitle;
    if (!isLink) return [];
    const [above, below] = [parts[at - 1], parts[at + 1]];
    return [
      ...(above?.leads === true && above.figure && squeeze(above.figure.alt) === words ? [above] : []),
      ...(below && !below.figure && squeeze(below.text) === words ? [below] : []),
    ];
  });
}

/** A picture may stand between a subhead and the text, and who wrote a post. */
function isBelowHeading(parts: readonly Part[], at: number): boolean {
  const [above, part] = [parts[at - 1], parts[at]];
  const mayStand = part?.figure !== undefined || isPersonLike(part?.text ?? '');
  return mayStand && above !== undefined && isHeading(above);
}

/** A few words right above the headline. */
const isKickerOf = (part: Part, next: Part | undefined, title: string): boolean =>
  isHeading(part) &&
  part.text.length <= longestKicker &&
  !endsSentence.test(part.text.replace(/[:：]$/, '')) &&
  !/\p{Nd}/u.test(part.text) &&
  next?.node.tagName === 'h1' &&
  squeeze(next.text) === title;

function levelOf(part: Part | undefined): number {
  return part && isHeading(part) ? Number(part.node.tagName[1]) : 9;
}

const isRule = ({ node }: Part): boolean => node.tagName === 'hr';

/** Some part what is left out from the rest, at the end or between two. */
function isParting(parts: readonly Part[], at: number): boolean {
  const [before, next] = [parts[at - 1], parts[at + 1]];
  return before !== undefined && next !== undefined && !isRule(before) && !isRule(next);
}

/** Where the page's metadata has the article's text, and that is most of what it shows, the rest is left out. */
function withoutUntold(parts: Part[], told: string): Part[] {
  const isTold = (part: Part): boolean => shareIn(told, squeeze(part.text)) >= 0.5;
  const texts = parts.filter((part) => part.letters > 0);
  const letters = texts.reduce((sum, part) => sum + part.letters, 0);
  const common = texts.filter(isTold).reduce((sum, part) => sum + part.letters, 0);
  if (common < 0.75 * letters) return parts;
  return parts.filter((part) => part.letters === 0 || part.node.tagName !== 'p' || isTold(part));
}

/** Pages for two sizes of screen contain some elements twice. */
function withoutRepeats(parts: Part[]): Part[] {
  const seen = new Set<string>();
  return parts.filter((part, at) => {
    const before = parts[at - 1]?.figure;
    // The same picture in another size, or format.
    if (before && part.figure && isSamePicture(before.src, part.figure.src)) {
      before.caption ||= part.figure.caption;
      return false;
    }
    const src = part.figure?.src ?? '';
    const picture = isServed(src) ? src : withoutQuery(src);
    const key = part.figure ? picture : part.letters > 80 ? squeeze(part.text) : '';
    if (key === '') return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
