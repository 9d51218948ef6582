/**
 * Decides whether each line of a text is a paragraph, as in what crawlers and word processors write without blank lines: lines of some
 * sentences each, and hardly a blank one between two.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { wideScripts } from '../../language/scripts.ts';
import { endsSentence, stops } from '../../language/sentence-end.ts';
import { widthOf } from '../../language/width-of.ts';
import { isBlank } from '../tree/blank.ts';
import { joinLines, linesOf } from '../tree/lines.ts';
import { imagesOf } from './figures/images-of.ts';

const fewestLines = 3;
/** Lines that an editor wrapped are shorter, and end within sentences. */
const shortestUsual = 90;
const shortestLine = 50;
const longSentence = 150;
const leastEnding = 0.8;
/** Who begins each sentence on a line of its own parts paragraphs by blank ones. */
const mostApart = 0.1;
const leastOfSentences = 0.25;
const severalSentences = new RegExp(`[${stops}]["”’»」)]*(?:\\s+[^\\p{Ll}\\s]|[${wideScripts}])`, 'u');

export function lineParagraphs() {
  return (tree: Root): void => {
    const blocks = tree.children.filter((child) => child.type === 'element');
    const broken = new Map(blocks.filter(hasLineEnd).map((block) => [block, linesOf(block.children)]));
    if (broken.size === 0) return;
    const apart = blocks.filter((block, at) => isParagraph(block) && isParagraph(blocks[at - 1])).length;
    if (!areParagraphs([...broken.values()], apart)) return;
    tree.children = tree.children.flatMap((child) => {
      const lines = child.type === 'element' ? broken.get(child) : undefined;
      return lines === undefined
        ? [child]
        : partsOf(lines).map((children) => ({ ...(child as Element), children }));
    });
  };
}

function areParagraphs(paragraphs: ElementContent[][][], apart: number): boolean {
  // Shorter ones are bylines, captions and subheads.
  const written = paragraphs.map((lines) =>
    lines
      .filter((line) => imagesOf(line).length === 0 && widthOf(wordsOf(line)) >= shortestLine)
      .map(wordsOf),
  );
  const ended = written.flatMap((lines) => lines.slice(0, -1));
  const all = written.flat();
  if (all.length < fewestLines || apart > mostApart * ended.length) return false;
  const width = all.reduce((sum, words) => sum + widthOf(words), 0);
  const usual = width / all.length;
  const several = all.filter((words) => severalSentences.test(words)).length;
  return (
    ended.filter((words) => endsSentence.test(words)).length >= leastEnding * ended.length &&
    (usual >= longSentence || (usual >= shortestUsual && several >= leastOfSentences * all.length))
  );
}

/** A picture stays with the line below it, which may be its caption. */
function partsOf(lines: readonly ElementContent[][]): ElementContent[][] {
  const parts: ElementContent[][][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const isBelowPicture = above !== undefined && imagesOf(above).length > 0 && wordsOf(above) === '';
    if (isBelowPicture) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts.map(joinLines);
}

function hasLineEnd(block: Element): boolean {
  return (
    isParagraph(block) && block.children.some((child) => child.type === 'text' && child.value.includes('\n'))
  );
}

function isParagraph(block: Element | undefined): boolean {
  return block?.tagName === 'p' && !isBlank(block);
}

function wordsOf(line: ElementContent[]): string {
  return toString({ type: 'root', children: line }).trim();
}
