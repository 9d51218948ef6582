/** Finds how much of a page's description is surely whole: some are cut for a number of letters. */
import { squeeze } from '../../../language/letters-of.ts';

/** At its end a word may be cut, or a reference to a character. */
const mostCut = 4;

/** @returns letters and digits alone */
export const wholePart = (described: string): string => squeeze(described).slice(0, -mostCut);
