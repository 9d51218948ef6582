/** What the lines below a headline say where a text lies in the library as it is: an imported one says the same. */
import type { SaidByLine } from '../../article/lines/facts-of-line.ts';
import { tagLines } from '../../article/heads/tag-lines.ts';
import { withoutPageTop } from '../../article/lines/page-top.ts';
import { linesOfFacts } from '../../article/lines/lines-of-facts.ts';

export interface OwnLines {
  /** A line that only such lines below it mark as the headline. */
  title: string | undefined;
  dek: string | undefined;
  author: readonly string[];
  source: string | undefined;
  /** What stands above the headline is of the page. */
  hasPageTop: boolean;
  /** By the number of the line, from 0. */
  said: ReadonlyMap<number, SaidByLine>;
}

/** @param lang BCP 47 tag, if it is known */
export function linesOfOwn(lines: readonly string[], lang = 'en'): OwnLines {
  const text = lines.join('\n');
  const hasPageTop = withoutPageTop(text) !== text;
  const read = linesOfFacts(tagLines(text)?.rest ?? text, {}, lang);
  const { title, dek, author = [], source } = read?.facts ?? {};
  return { title, dek, author, source, hasPageTop, said: read?.said ?? new Map<number, SaidByLine>() };
}
