/** Leaves out what readers say below an article where no box holds it: all behind its heading, with their days. */
import { printedDays } from '../../../../date/printed-days.ts';
import type { Part } from '../part.ts';
import { isReadersHeading } from '../choose/reader-comments.ts';
import { isStory } from '../story-parts.ts';

const fewestOfStory = 2;
/** Letters of the line that says who wrote, and when. */
const longestLine = 80;

export function withoutReaders(parts: readonly Part[]): Part[] {
  const at = parts.findIndex(({ origin }) => isReadersHeading(origin));
  const isBelow = at >= 0 && parts.slice(0, at).filter(isStory).length >= fewestOfStory;
  return isBelow && parts.slice(at + 1).some(isDated) ? parts.slice(0, at) : [...parts];
}

const isDated = ({ text }: Part): boolean => printedDays(text.slice(0, longestLine), false).length > 0;
