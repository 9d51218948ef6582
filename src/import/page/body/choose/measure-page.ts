/**
 * Measures the blocks of text on a page: how likely each is part of the article. An element's value is the sum of its
 * blocks' values, so that the body is the element of the highest value.
 */
import type { Element, ElementContent } from 'hast';
import type { Page } from '../../tree/parse-page.ts';
import { countLetters, isHidden, isInlineWhole, plain, unread } from '../../tree/blocks.ts';

export interface Measure {
  /** Letters and digits, those of East Asian scripts counted for what they say. */
  letters: number;
  /** Those of them that are in links. */
  linked: number;
  value: number;
}

/** A run of text that nothing but inline elements part. */
export interface Block {
  element: Element;
  nodes: ElementContent[];
  text: string;
  letters: number;
  linked: number;
  value: number;
}

/** The blocks of a page in its order, and what each element comes to with all that is in it. */
export interface Measured {
  blocks: Block[];
  measures: Map<Element, Measure>;
}

/**
 * @param weigh gives the value of a block
 * @param isFurniture whether an element is of the page, and none of its article
 */
export function measurePage(
  page: Page,
  weigh: (block: Block) => number,
  isFurniture: (element: Element) => boolean,
): Measured {
  const blocks: Block[] = [];
  const measures = new Map<Element, Measure>();
  const walk = (element: Element, inFurniture: boolean, linked: boolean): Measure => {
    const sum: Measure = { letters: 0, linked: 0, value: 0 };
    measures.set(element, sum);
    let run: ElementContent[] = [];
    const finish = (): void => {
      if (run.length === 0) return;
      const text = plain(run);
      const letters = countLetters(text);
      if (letters > 0) {
        const inLinks = linked ? letters : linkedLetters(run);
        const block: Block = { element, nodes: run, text, letters, linked: inLinks, value: 0 };
        block.value = inFurniture ? -0.3 * letters : weigh(block);
        blocks.push(block);
        sum.letters += letters;
        sum.linked += inLinks;
        sum.value += block.value;
      }
      run = [];
    };
    for (const child of element.children) {
      if (child.type === 'element' && !isInlineWhole(child)) {
        finish();
        if (unread.has(child.tagName) || isHidden(child)) continue;
        const inner = walk(child, inFurniture || isFurniture(child), linked || child.tagName === 'a');
        sum.letters += inner.letters;
        sum.linked += inner.linked;
        sum.value += inner.value;
      } else if (child.type === 'text' || child.type === 'element') run.push(child);
    }
    finish();
    return sum;
  };

  for (const child of page.root.children) if (child.type === 'element') walk(child, false, false);

  return { blocks, measures };
}

function linkedLetters(nodes: readonly ElementContent[]): number {
  let count = 0;
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    count += node.tagName === 'a' ? countLetters(plain([node])) : linkedLetters(node.children);
  }
  return count;
}
