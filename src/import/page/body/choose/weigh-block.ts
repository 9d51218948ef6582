/**
 * Decides how much a block speaks for the element that holds it: as much as its letters, less if it is linked, short or no
 * sentence. `choose-body.ts` says where the figures come from.
 */
import { squeeze } from '../../../../language/letters-of.ts';
import { endsSentence } from '../../../../language/sentence-end.ts';
import type { Block } from './measure-page.ts';
import { shareIn } from '../share-in.ts';

/** What the page says to machines, too, counts twice: shorter blocks may be met by chance. */
const fewestOfTold = 40;
const leastTold = 0.6;
const weightOfTold = 2;
/** A block that is links for the most part speaks against it, a list of them the more. */
const mostLinked = 0.5;
const oneOfLinks = -10;
const weightOfLinks = -0.5;
/** Links in a text are taken off with as much again. */
const weightOfLinked = -2;
/** Without a stop, the shortest is a label and what is not longer than this says nothing. */
const longestLabel = 25;
const label = -5;
const longestLine = 80;
const paragraph = 10;

/** @param articleBody the words of the article, if the page says them to machines */
export function weigher(articleBody: string | undefined): (block: Block) => number {
  const told = articleBody === undefined ? undefined : squeeze(articleBody);
  const isTold = ({ letters, text }: Block): boolean =>
    Boolean(told) && letters > fewestOfTold && shareIn(told ?? '', squeeze(text)) >= leastTold;
  return (block) => {
    const { letters, linked, text, element } = block;
    if (isTold(block)) return weightOfTold * letters;
    if (linked / letters > mostLinked) return oneOfLinks + weightOfLinks * linked;
    if (/^h[1-6]$/.test(element.tagName)) return 0;
    if (letters < longestLine && !endsSentence.test(text)) return letters < longestLabel ? label : 0;
    return letters + weightOfLinked * linked + (element.tagName === 'p' ? paragraph : 0);
  };
}
