/** Decides which lines of a paragraph (or tight list item) are pictures, and takes what stands below one as its caption. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { endsSentence } from '../../../language/sentence-end.ts';
import { addCaption } from './add-caption.ts';
import { isBlank } from '../../tree/blank.ts';
import { readCaption } from './captions.ts';
import { figurePart } from './figure-part.ts';
import { findCredit } from './find-credit.ts';
import { imagesOf, isBlankText } from './images-of.ts';
import { joinLines, linesOf } from '../../tree/lines.ts';
import type { PartElement } from '../../tree/part-element.ts';
import { isPhrasing } from '../../tree/phrasing.ts';

/** A line that somebody wrapped is shorter. */
const longCaption = 110;

/** @returns what takes the place of the block; undefined if none of its lines is a picture */
export function pictureLines(block: Element, source?: string): ElementContent[] | undefined {
  if (!/^(?:p|li|dd)$/.test(block.tagName) || !block.children.every(isPhrasing)) return undefined;
  if (!block.children.some((child) => imagesOf([child]).length > 0)) return undefined;
  const output: ElementContent[] = [];
  let text: ElementContent[][] = [];
  let last: PartElement | undefined;
  const finishText = (): void => {
    const own = last === undefined ? [] : ownParagraphs(text);
    const nodes = joinLines(text.slice(0, text.length - own.length));
    const isOwn = goesOn(text);
    text = [];
    const isCaption = last && !isOwn && addCaption(last, readCaption(nodes, 'next line'));
    const paragraphs = nodes.length === 0 || isCaption ? own : [nodes, ...own];
    output.push(...paragraphs.map((children) => ({ ...block, tagName: 'p', children })));
  };
  for (const line of linesOf(block.children)) {
    const { pictures, rest } = leadingPictures(line, source);
    if (!pictures) {
      text.push(line);
      continue;
    }
    finishText();
    output.push(...pictures);
    last = pictures.at(-1);
    if (rest.length > 0) text.push(rest);
  }
  if (last === undefined && output.length === 0) {
    const isEmptied = imagesOf(block.children).length > 0 && text.length === 0;
    return isEmptied ? [] : undefined;
  }
  finishText();
  return block.tagName === 'p' ? output : [{ ...block, children: output }];
}

/** A long one is no part of a caption, nor are those below it: where no blank lines part them, each line is a paragraph. */
function ownParagraphs(lines: ElementContent[][]): ElementContent[][] {
  const [first, ...others] = lines.map((line) => toString({ type: 'root', children: line }).trim());
  if (first === undefined || !endsSentence.test(first)) return [];
  const from = others.findIndex((words) => words.length >= longCaption && endsSentence.test(words));
  return from === -1 || findCredit(others[from] ?? '') ? [] : lines.slice(from + 1);
}

/** Lines that are code, or begin with a label (`**Row**: …`), are none of a caption. */
function goesOn(lines: ElementContent[][]): boolean {
  return lines.slice(1).some((line) => {
    const [first, second] = line.filter((node) => !isBlank(node));
    if (isElement(first, 'code')) return second === undefined;
    return isElement(first, 'strong') && second?.type === 'text' && /^\s*[:：]/.test(second.value);
  });
}

function isElement(node: ElementContent | undefined, tagName: string): boolean {
  return node?.type === 'element' && node.tagName === tagName;
}

/** The pictures a line consists of, or begins with if what follows on it is clearly their caption. */
function leadingPictures(
  line: ElementContent[],
  source?: string,
): { pictures?: PartElement[]; rest: ElementContent[] } {
  let end = 0;
  while (end < line.length && (isBlankText(line[end]) || imagesOf([line[end]]).length > 0)) end++;
  const rest = line.slice(end);
  const found = imagesOf(line.slice(0, end));
  if (found.length === 0) return { rest: line };
  if (rest.some((node) => !isBlank(node)) && !readCaption(rest, 'next paragraph')) return { rest: line };
  const pictures = found
    .map(({ image, outer }) => figurePart(image, outer, false, source))
    .filter((part) => part !== undefined);
  return { pictures, rest: rest.filter((node) => !isBlank(node)).length > 0 ? rest : [] };
}
