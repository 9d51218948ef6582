/** Marks passages in Markdown that a reader marked in another program. */
import type { Nodes, Parents } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Passages, readPassages } from './read-passages.ts';

/** What a reader marked in a text, and wrote beside it. */
export interface Highlight {
  quote: string;
  note?: string;
}

interface Insertion {
  /** Offset in the Markdown. */
  at: number;
  sign?: '==';
  note?: string;
}

/** The most that are looked for: each search reads the whole text. */
const mostSearched = 2000;
const longestSearched = 20_000;
const inlineParents = new Set(['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link']);

/**
 * Marks passages in Markdown: `==passage==`, what was noted on it as a footnote. A passage may begin and end in other
 * elements: each part of it is marked by itself. One that is not in the text is kept below it, as a quotation.
 */
export function addHighlights(markdown: string, highlights: readonly Highlight[]): string {
  if (highlights.length === 0) return markdown;
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  const passages = readPassages(tree, markdown);
  const marked = new Uint8Array(passages.text.length);
  const insertions: Insertion[] = [];
  const below: string[] = [];
  const notes: string[] = [];
  let from = 0;
  for (const [index, { quote, note }] of highlights.entries()) {
    const label = `[^mark-${index + 1}]`;
    const place = index < mostSearched ? find(passages.text, quote, from) : undefined;
    if (!place) {
      below.push([quote, ...(note ? [note] : [])].map(quotation).join('\n>\n'));
      continue;
    }
    from = place.start;
    const runs = runsOf(tree, passages, place, marked);
    for (const { start, end } of runs) insertions.push({ at: start, sign: '==' }, { at: end, sign: '==' });
    marked.fill(1, place.start, place.end);
    if (!note) continue;
    const at = Math.max(runs.at(-1)?.end ?? 0, passages.afterLetter(place.end - 1));
    insertions.push({ at, note: label });
    notes.push(`${label}: ${note.trim().replace(/(?<!\s)\s*\n\s*/g, ' ')}`);
  }
  return [insert(markdown, insertions).trimEnd(), ...below, ...notes].join('\n\n') + '\n';
}

/** Readers mark from the top down: behind the last passage first. */
function find(text: string, quote: string, from: number): { start: number; end: number } | undefined {
  const wanted = quote.trim().replace(/\s+/g, ' ');
  if (wanted === '' || wanted.length > longestSearched || wanted.includes('==')) return undefined;
  const behind = text.indexOf(wanted, from);
  const start = behind === -1 ? text.indexOf(wanted) : behind;
  return start === -1 ? undefined : { start, end: start + wanted.length };
}

/** The longest stretches of a passage that one pair of signs can hold, as offsets in the Markdown. */
function runsOf(
  tree: Parents,
  passages: Passages,
  { start, end }: { start: number; end: number },
  marked: Uint8Array,
): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  walk(tree);
  return runs;

  function walk(parent: Parents): void {
    let run: { start: number; end: number } | undefined;
    const finish = (): void => {
      if (run && run.end > run.start) runs.push(run);
      run = undefined;
    };
    for (const child of parent.children) {
      const span = passages.spanOf(child);
      if (!span || span.end <= start || span.start >= end) {
        if (span) finish();
        continue;
      }
      const first = Math.max(span.start, start);
      const last = Math.min(span.end, end);
      const isWhole = first === span.start && last === span.end;
      if (
        inlineParents.has(parent.type) &&
        (isWhole || !('children' in child)) &&
        !marked.subarray(first, last).includes(1)
      ) {
        const part = isWhole && child.type !== 'text' ? wholeOf(child) : passages.rangeOf(first, last);
        if (part) run = { start: run?.start ?? part.start, end: part.end };
      } else {
        finish();
        if ('children' in child) walk(child);
        else if (inlineParents.has(parent.type)) runs.push(...restOf(first, last));
      }
    }
    finish();
  }

  /** The parts of a text that are not marked yet. */
  function restOf(first: number, last: number): { start: number; end: number }[] {
    const rest: { start: number; end: number }[] = [];
    let at = first;
    while (at < last) {
      while (at < last && marked[at]) at++;
      let to = at;
      while (to < last && !marked[to]) to++;
      const part = to > at ? passages.rangeOf(at, to) : undefined;
      if (part) rest.push(part);
      at = to;
    }
    return rest;
  }
}

function wholeOf({ position }: Nodes): { start: number; end: number } | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? undefined : { start, end };
}

function insert(markdown: string, insertions: readonly Insertion[]): string {
  let text = '';
  let from = 0;
  const places = Map.groupBy(
    insertions.toSorted((one, other) => one.at - other.at),
    ({ at }) => at,
  );
  for (const [at, here] of places) {
    // Passages that touch are joined: `====` would not be a mark.
    const sign = here.filter((each) => each.sign).length % 2 === 1 ? '==' : '';
    text += markdown.slice(from, at) + sign + here.map(({ note }) => note ?? '').join('');
    from = at;
  }
  return text + markdown.slice(from);
}

function quotation(text: string): string {
  return text
    .trim()
    .split(/\n+/)
    .map((line) => `> ${line.trim()}`)
    .join('\n>\n');
}
