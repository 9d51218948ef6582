/** Front matter cut from a file, so that what is left of both keeps its line numbers. */

/** What is wrong with how front matter is fenced; lines count from 1. */
export interface FenceProblem {
  line: number;
  reason: string;
  isError: boolean;
}

/** The front matter of a Markdown file, cut from its body. Both keep their line numbers: blank lines stand for the rest. */
export interface FrontMatter {
  /** What it is written in. */
  form: 'YAML' | 'TOML' | 'JSON';
  /** What stands between the fences; empty if the file has no front matter. */
  text: string;
  /** The Markdown below. */
  body: string;
  /** Lines of the file that are front matter, with its fences; 0 if it has none. */
  lines: number;
  problem?: FenceProblem;
}

/**
 * @param source the whole file
 * @param from where the front matter begins
 * @param whole all of it, as it stands there
 * @param inside what it says
 * @param fences lines of `whole` before `inside`
 */
export function cutOut(
  source: string,
  form: FrontMatter['form'],
  from: number,
  whole: string,
  inside: string,
  fences = 0,
): FrontMatter {
  const end = from + whole.replace(/\n$/, '').length;
  const lineEnds = countLineEnds(source.slice(0, end));
  return {
    form,
    text: blankLines(countLineEnds(source.slice(0, from)) + fences) + inside,
    body: blankLines(lineEnds) + source.slice(end),
    lines: lineEnds + 1,
  };
}

/** A file without front matter. */
export function withoutAny(source: string): FrontMatter {
  return { form: 'YAML', text: '', body: source, lines: 0 };
}

/** The line ends in a text. */
export function countLineEnds(text: string): number {
  return text.split('\n').length - 1;
}

/** In place of lines that are left out. */
export function blankLines(count: number): string {
  return '\n'.repeat(count);
}
