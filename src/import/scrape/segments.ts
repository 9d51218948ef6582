/** Takes a text apart as far as facts are told: headings, lines, pictures, each with its place. */
import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { VFile } from 'vfile';
import { trimInvisible } from '../../language/invisible.ts';
import { wideScripts } from '../../language/scripts.ts';
import { endsSentence } from '../../language/sentence-end.ts';
import { readMarkdown } from '../../markdown/read/read-markdown.ts';
import { isBlank } from '../../markdown/tree/blank.ts';
import { nodesIn } from './nodes-in.ts';
import { readSmallPrint } from './small-print.ts';

export interface Segment {
  kind: 'heading' | 'line' | 'picture' | 'other';
  /** Its lines in the text: the first, and the one behind the last, from 0. */
  start: number;
  end: number;
  /** 1 to 6 for a heading, else 0. */
  depth: number;
  /** What is read. */
  text: string;
  nodes: ElementContent[];
  /** All of it is emphasised. */
  isStressed: boolean;
  /** The last of its block. */
  isLast: boolean;
}

/** Longer than any line of small print; what is longer is not parsed. */
const longestBlock = 700;
const longLine = 150;
const fewestParagraphs = 3;
const wide = new RegExp(`[${wideScripts}]`, 'u');
const notes = { footnotes: '', footnoteBack: '' };

/** A run of lines between blank ones. */
export interface Block {
  start: number;
  end: number;
}

/** The blocks of a text, from its first line to its last; each line is one where crawlers wrote no blank ones. */
export function findBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const last = blocks.at(-1);
    if (last?.end === at) last.end = at + 1;
    else blocks.push({ start: at, end: at + 1 });
  }
  return blocks.flatMap(({ start, end }) => {
    const own = lines.slice(start, end);
    const isOfParagraphs = own.filter(isParagraph).length >= fewestParagraphs;
    return isOfParagraphs ? own.map((_, at) => ({ start: start + at, end: start + at + 1 })) : { start, end };
  });
}

/** Is it longer than an editor would have left it? */
const isParagraph = (line: string): boolean =>
  line.length >= (wide.test(line) ? longLine / 2.5 : longLine) && endsSentence.test(line.trim());

/** What a block is made of: a paragraph's lines one by one, everything else whole. */
export function readBlock(lines: readonly string[], block: Block): Segment[] {
  return partsOf(lines, block).map((part) => ({ ...part, isLast: part.end === block.end }));
}

type PartOfBlock = Omit<Segment, 'isLast'>;

function partsOf(lines: readonly string[], { start, end }: Block): PartOfBlock[] {
  const source = lines.slice(start, end).join('\n');
  const other: PartOfBlock = { kind: 'other', start, end, depth: 0, text: '', nodes: [], isStressed: false };
  if (source.length > longestBlock) return [{ ...other, text: source }];
  const elements = elementsOf(source);
  if (elements === undefined) return [{ ...other, text: source }];
  return elements.flatMap((element, index): PartOfBlock[] => {
    const first = start + (index === 0 ? 0 : startOf(element));
    const next = elements[index + 1];
    const behind = next ? start + startOf(next) : end;
    const place = { start: first, end: behind };
    if (element.tagName !== 'p') return [segmentOf(element, place)];
    if (behind - first === 1) return [segmentOf(element, place)];
    return lines.slice(first, behind).map((line, offset) => {
      const own = { start: first + offset, end: first + offset + 1 };
      const [only, ...others] = elementsOf(line) ?? [];
      return only && others.length === 0 ? segmentOf(only, own) : { ...other, ...own, text: line };
    });
  });
}

/** `6. Mai 2024` is a day, and for Markdown the sixth item of a list; so is `2024. május 6.` */
const ordinalDay = /^\d{1,4}(?=\. \p{L})/gmu;

/** `#A headline`: a word as sentences begin, and another one; `#MeToo` and `#sea #work` are tags. */
const unspaced = /^#(?=\p{Lu}\p{Ll}*(?:['’]\p{Ll}+)?[,:]?[ \t]+[^\s#])(?![^\n]*\s#\p{L})/u;

const withSpace = (source: string): string => source.replace(unspaced, '# ');

function elementsOf(source: string): Element[] | undefined {
  const text = withSpace(source).replace(ordinalDay, (day, at: number) =>
    readSmallPrint(source.slice(at).split('\n', 1)[0] ?? '')?.facts.date ? `${day}\\` : day,
  );
  const children = readMarkdown(text, notes, new VFile()).children.filter((child) => !isBlank(child));
  return children.every((child) => child.type === 'element') ? children : undefined;
}

function startOf(element: Element): number {
  return (element.position?.start.line ?? 1) - 1;
}

function segmentOf(element: Element, place: Block): PartOfBlock {
  const depth = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName.slice(1)) : 0;
  const text = trimInvisible(
    toString(element)
      .replace(/[\u200B\u2060\uFEFF]/g, '')
      .replace(/\s+/g, ' '),
  );
  const pictures = nodesIn(element, 'img');
  const kind =
    depth > 0 ? 'heading' : element.tagName !== 'p' ? 'other' : pictures.length > 0 ? 'picture' : 'line';
  const isStressed = element.children.every(
    (child) => isBlank(child) || (child.type === 'element' && /^(?:em|strong)$/.test(child.tagName)),
  );
  return { kind, ...place, depth, text, nodes: element.children, isStressed };
}
