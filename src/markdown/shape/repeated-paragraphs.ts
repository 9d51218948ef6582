/** Takes out what a clipper or an editor left twice: a paragraph below the same one, and the headline as the first paragraph. */
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import type { Context } from '../context.ts';
import { stops } from '../../language/sentence-end.ts';
import { isBlank } from '../tree/blank.ts';
import { sameWords } from '../tree/same-words.ts';

/** Shorter ones may be meant: a refrain, an answer. */
const fewestCharacters = 40;
const stop = new RegExp(`[${stops}]$`, 'u');

export function repeatedParagraphs({ title }: Context) {
  return (tree: Root, file: VFile): void => {
    const headline = title ?? file.data.title ?? '';
    const blocks = tree.children.filter((child): child is Element => child.type === 'element');
    const words = blocks.map(paragraphOf);
    const repeated = new Set<unknown>(
      blocks.filter((_, at) =>
        at === 0
          ? saysHeadline(words, headline)
          : isRepeated(words, at) && isCopy(blocks[at - 1], blocks[at]),
      ),
    );
    if (repeated.size > 0) tree.children = tree.children.filter((child) => !repeated.has(child));
  };
}

function saysHeadline([first, ...others]: (string | undefined)[], headline: string): boolean {
  if (first === undefined || others.length === 0 || headline === '') return false;
  // A first sentence that says the headline again is the writer's.
  return sameWords(first, headline) && stop.test(first) === stop.test(headline);
}

/** Whether it is the second of two: more are meant. */
function isRepeated(words: (string | undefined)[], at: number): boolean {
  const said = words[at];
  if (said === undefined || said.length < fewestCharacters) return false;
  return words[at - 1] === said && words[at - 2] !== said && words[at + 1] !== said;
}

/** Links of both lead to the same, and a line is between them: others were one paragraph, which was too long. */
function isCopy(above: Element | undefined, below: Element | undefined): boolean {
  if (!above?.position || !below?.position) return false;
  return below.position.start.line > above.position.end.line + 1 && toHtml(above) === toHtml(below);
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
