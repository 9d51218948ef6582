/** Takes out what a clipper or an editor left twice: a paragraph below the same one, and the headline as the first paragraph. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import type { Context } from '../context.ts';
import { isBlank } from '../tree/blank.ts';
import { sameWords } from '../tree/same-words.ts';

/** Shorter ones may be meant, and more than two: a refrain, an answer. */
const fewestCharacters = 40;

export function repeatedParagraphs({ title }: Context) {
  return (tree: Root, file: VFile): void => {
    const headline = title ?? file.data.title ?? '';
    const blocks = tree.children.filter((child): child is Element => child.type === 'element');
    const words = blocks.map(paragraphOf);
    const isSame = (at: number) => {
      const [above, block] = blocks.slice(Math.max(0, at - 1), at + 1);
      return (
        above &&
        block &&
        words[at] !== undefined &&
        words[at] === words[at - 1] &&
        toHtml(above) === toHtml(block)
      );
    };
    const repeated = new Set<unknown>(
      blocks.filter((_, at) => {
        const said = words[at] ?? '';
        if (at === 0) return blocks.length > 1 && headline !== '' && said !== '' && sameWords(said, headline);
        const isPair = isSame(at) && !isSame(at - 1) && !isSame(at + 1);
        return isPair && said.length >= fewestCharacters;
      }),
    );
    if (repeated.size > 0) tree.children = tree.children.filter((child) => !repeated.has(child));
  };
}

/** Its words; undefined if it holds more than words. */
function paragraphOf(block: Element | undefined): string | undefined {
  if (block?.tagName !== 'p' || isBlank(block)) return undefined;
  const isPlain = block.children.every((child) => child.type === 'text' || isOfWords(child as Element));
  return isPlain ? toString(block).trim() : undefined;
}

function isOfWords(element: Element): boolean {
  return (
    (/^(?:a|abbr|b|br|code|em|i|s|small|span|strong|sub|sup|u)$/.test(element.tagName) &&
      toString(element) !== '') ||
    element.tagName === 'br'
  );
}
