import type { Element, Root } from 'hast';
import type { Context } from '../../context.ts';
import { isBlank } from '../../tree/blank.ts';
import { isPart } from '../../tree/part-element.ts';

/**
 * The blocks with which a text can begin that is as a scraper left it: its first one, and the one below the lines that say who wrote it, or when.
 *
 * @returns none for another text, and for one that is nothing but one block
 */
export function topOfScrape({ children }: Root, { belowFacts }: Context): Element[] {
  const blocks = children.filter((child): child is Element => child.type === 'element' && !isBlank(child));
  if (belowFacts === undefined || blocks.length < 2) return [];
  const below = blocks.find((block) => lineOf(block) > belowFacts);
  return blocks.filter((block, at) => at === 0 || block === below);
}

function lineOf(block: Element): number {
  const part = isPart(block) ? block.data.part : undefined;
  return part && 'line' in part ? part.line : (block.position?.start.line ?? 0);
}
