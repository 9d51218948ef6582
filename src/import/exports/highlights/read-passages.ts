/** The words of Markdown as a reader sees them, and where each letter stands in it. */
import { decodeHTML } from 'entities';
import type { Nodes, Root } from 'mdast';

/** Stands for what is not text, so that no passage matches across it. */
const unmarkable = '\uFFFC';

interface Span {
  start: number;
  end: number;
}

export interface Passages {
  /** All words, parted by single spaces. */
  text: string;
  /** Which part of the text stands in a node. */
  spanOf(node: Nodes): Span | undefined;
  /** The offsets in the Markdown of a part of the text, without spaces at its edges. */
  rangeOf(start: number, end: number): Span | undefined;
  /** The first offset behind a letter where a footnote's mark may stand: never in a link. */
  afterLetter(at: number): number;
}

export function readPassages(tree: Root, markdown: string): Passages {
  const letters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const afters: number[] = [];
  const spans = new Map<Nodes, Span>();

  walk(tree);
  const text = letters.join('');
  return {
    text,
    spanOf: (node) => spans.get(node),
    rangeOf: (start, end) => {
      let first = start;
      let last = end;
      while (first < last && text[first] === ' ') first++;
      while (last > first && text[last - 1] === ' ') last--;
      return first === last ? undefined : { start: starts[first] as number, end: ends[last - 1] as number };
    },
    afterLetter: (at) => afters[at] as number,
  };

  function walk(node: Nodes, link?: Nodes): void {
    const start = letters.length;
    if (node.type === 'text' || node.type === 'inlineCode') addWords(node, node.value, link);
    else if (node.type === 'break') add(' ', offsetsOf(node), link);
    else if (node.type === 'link' && isBare(node)) add(unmarkable, offsetsOf(node), node);
    else if ('children' in node) {
      for (const child of node.children) walk(child, node.type === 'link' ? node : link);
      if (isBlock(node)) add(' ', { start: offsetsOf(node).end, end: offsetsOf(node).end }, link);
    }
    if (letters.length > start) spans.set(node, { start, end: letters.length });
  }

  /** A bare address goes on to the next space: a sign behind it would belong to it. */
  function isBare(node: Nodes): boolean {
    return markdown[offsetsOf(node).start] !== '[';
  }

  function addWords(node: Nodes, value: string, link: Nodes | undefined): void {
    const whole = offsetsOf(node);
    const offsets =
      node.type === 'text' ? lettersOf(value, markdown.slice(whole.start, whole.end)) : undefined;
    for (let at = 0; at < value.length; at++) {
      const from = offsets?.[at];
      const to = offsets?.[at + 1];
      const place =
        from === undefined || to === undefined ? whole : { start: whole.start + from, end: whole.start + to };
      add(/\s/.test(value[at] as string) ? ' ' : (value[at] as string), place, link);
    }
  }

  function add(letter: string, { start, end }: Span, link: Nodes | undefined): void {
    if (letter === ' ' && (letters.length === 0 || letters.at(-1) === ' ')) return;
    letters.push(letter);
    starts.push(start);
    ends.push(end);
    afters.push(link ? offsetsOf(link).end : end);
  }
}

function offsetsOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

function isBlock({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading' || type === 'tableCell';
}

/**
 * Where each letter of a text begins in the Markdown it was written as: with escapes, character references, and the signs
 * of quotations and lists at the beginning of lines.
 *
 * @returns undefined if that cannot be said
 */
function lettersOf(value: string, written: string): number[] | undefined {
  const offsets: number[] = [];
  let at = 0;
  for (let index = 0; index < value.length;) {
    offsets[index] = at;
    const letter = value[index] as string;
    const reference = written[at] === '&' ? /^&#?\w{1,32};/.exec(written.slice(at, at + 36))?.[0] : undefined;
    const decoded = reference === undefined ? '' : decodeHTML(reference);
    if (reference !== undefined && decoded !== reference && value.startsWith(decoded, index)) {
      for (let more = 1; more < decoded.length; more++) offsets[index + more] = at;
      at += reference.length;
      index += decoded.length;
      continue;
    }
    if (written[at] === '\\' && written[at + 1] === letter && letter !== '\\') at++;
    else if (written[at] === '\\' && written[at + 1] === '\\') at++;
    if (letter === '\n') at = written.indexOf('\n', at);
    if (at === -1 || written[at] !== letter) return undefined;
    at++;
    index++;
    if (letter === '\n') {
      const indent = /^[\t >]*/.exec(written.slice(at, at + 200))?.[0].length ?? 0;
      at += value[index] === written[at] ? 0 : indent;
    }
  }
  offsets[value.length] = at;
  return offsets;
}
