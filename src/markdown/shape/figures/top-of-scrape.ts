import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { endsSentence } from '../../../language/sentence-end.ts';
import type { Context } from '../../context.ts';
import { isBlank } from '../../tree/blank.ts';
import { isPart } from '../../tree/part-element.ts';

/** Of an office, a place or a section between byline and text. */
const longestAside = 60;
const mostAsides = 4;

/**
 * The blocks with which a text can begin that says above itself who wrote it, or when, as scrapers leave it: what stays of these lines, a few short ones,
 * and the first other one.
 *
 * @returns none for another text, and for one that is nothing but one block
 */
export function topOfScrape({ children }: Root, { belowFacts }: Context): Element[] {
  const blocks = children.filter((child): child is Element => child.type === 'element' && !isBlank(child));
  if (belowFacts === undefined || blocks.length < 2) return [];
  const end = blocks.findIndex((block) => lineOf(block) > belowFacts && !isAside(block));
  return blocks.slice(0, Math.min(end, mostAsides) + 1);
}

function lineOf(block: Element): number {
  const part = isPart(block) ? block.data.part : undefined;
  return part && 'line' in part ? part.line : (block.position?.start.line ?? 0);
}

function isAside(block: Element): boolean {
  const words = block.tagName === 'p' ? toString(block).trim() : '';
  return words !== '' && words.length <= longestAside && !endsSentence.test(words);
}
