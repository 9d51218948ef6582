import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';

/** A file in two, every letter kept. */
export interface Parts {
  /** The front matter with its fences, and the blank lines below. */
  head: string;
  body: string;
}

/** Never closed: it ends where the first blank line does not stand between keys. */
const unclosed = /^\uFEFF?\s*---[ \t]*\r?\n(?:[\w-]+[ \t]*:.*\r?\n)+(?=[ \t]*\r?\n)/;

/** @returns undefined for a text without front matter */
export function cutFrontMatter(text: string): Parts | undefined {
  const { lines } = splitFrontMatter(text);
  const fenced = lines > 0 ? firstLines(text, lines) : unclosed.exec(text)?.[0];
  if (fenced === undefined) return undefined;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(fenced.length))?.[0] ?? '';
  const head = fenced + blank;
  return { head, body: text.slice(head.length) };
}

function firstLines(text: string, count: number): string {
  return text.split(/(?<=\n|\r(?!\n))/, count).join('');
}
