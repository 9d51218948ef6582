/** Takes the facts of an article out of a plain text, as a scraper left it: headline and small print above, addresses below. */
import type { VFile } from 'vfile';
import { detectLanguage } from '../../language/detect/detect-language.ts';
import { dayOfDateline } from '../../article/lines/day-of-dateline.ts';
import type { FoundArticle, Placement } from '../reader.ts';
import { wrappedHeadings } from '../../markdown/read/text/wrapped-headings.ts';
import { type Block, findBlocks, readBlock } from './segments.ts';
import { Draft } from './draft.ts';
import { linesOfOwn } from './lines-of-own.ts';
import { readHead } from './head.ts';
import { readTail } from './tail.ts';

/** Blocks at either end of the text in which facts are looked for. */
const blocksAbove = 24;
const blocksBelow = 12;
/** Below a dek and this much of the text there is no byline. */
const longBlocksAbove = 4;
/** Longer blocks are the article's text. */
const longestSmallPrint = 300;

/**
 * @param text Markdown or plain text without front matter
 * @param file takes what is to be said of lines
 * @param noteTitle what it is called, if that is the title of a note
 *
 * @returns every line of the text, in the body, the facts or the remarks
 */
export function readScrape(text: string, file: VFile, noteTitle?: string): FoundArticle {
  // Where both kinds stand, a carriage return is a part of its line, and stays there.
  const newline = text.includes('\r\n') && !/[^\r]\n/.test(text) ? '\r\n' : '\n';
  const lines = withWholeHeadline(text.replace(/^\uFEFF/, '').split(newline));
  const blocks = findBlocks(lines);
  const isLong = ({ start, end }: Block) => lines.slice(start, end).join(' ').length > longestSmallPrint;
  const longBlocks = [...blocks.keys()].filter((at) => isLong(blocks[at] as Block));
  const headEnd = Math.min(blocksAbove, longBlocks[longBlocksAbove] ?? blocks.length);
  const above = blocks.slice(0, headEnd).flatMap((block) => readBlock(lines, block));
  const lang = detectLanguage(text);
  const draft = new Draft(lines, lang, noteTitle, linesOfOwn(lines, lang));
  readHead(above, draft);
  const below = blocks
    .slice(Math.max(headEnd, blocks.length - blocksBelow))
    .filter((block) => !isLong(block) || lines[block.start]?.includes('://'));
  const rest = [...above.slice(draft.bodyFrom), ...below.flatMap((block) => readBlock(lines, block))];
  readTail(rest.slice(-2 * blocksBelow), draft);
  for (const { text, start } of draft.unplaced) {
    if (text === '') continue;
    file.info(`"${text.slice(0, 60)}" stays in the body: it is neither headline nor name nor day`, {
      place: { line: start + 1, column: 1 },
      ruleId: 'unplaced',
    });
  }
  const markdown = bodyOf(draft, lines, newline);
  const date = draft.facts.date ?? dayOfDateline(markdown);
  return {
    facts: { ...draft.facts, ...(date !== undefined && { date }) },
    remarks: draft.remarks,
    placements: placementsOf(draft, lines),
    markdown,
    pictures: new Map(),
  };
}

/** The headline goes into front matter, so that it must be whole; headings of the body stay as they are written. */
function withWholeHeadline(lines: readonly string[]): string[] {
  const whole = wrappedHeadings(lines.join('\n')).split('\n');
  const headline = lines.findIndex((line) => line.startsWith('#'));
  const end = lines.findIndex((line, at) => at > headline && line === whole[at]);
  return lines.map((line, at) => (at >= headline && at < end ? (whole[at] ?? '') : line));
}

/** What is left, the blank lines around what was taken gone with it. */
function bodyOf({ taken }: Draft, lines: readonly string[], newline: string): string {
  const kept: string[] = [];
  let isAfterTaken = true;
  for (const [at, line] of lines.entries()) {
    if (taken.has(at)) isAfterTaken = true;
    else if (line.trim() !== '' || !isAfterTaken) {
      if (isAfterTaken && kept.length > 0 && kept.at(-1)?.trim() !== '') kept.push('');
      kept.push(line);
      isAfterTaken = false;
    }
  }
  while (kept.at(-1)?.trim() === '') kept.pop();
  return kept.length === 0 ? '' : kept.join(newline) + newline;
}

function placementsOf({ taken }: Draft, lines: readonly string[]): Placement[] {
  const placements: Placement[] = [];
  for (const [at, line] of lines.entries()) {
    const became = taken.get(at) ?? 'body';
    if (line.trim() === '') continue;
    const last = placements.at(-1);
    const isSame = last?.became === became && (became === 'body' || last.to === at);
    if (isSame) last.to = at + 1;
    else placements.push({ from: at + 1, to: at + 1, became });
  }
  return placements;
}
