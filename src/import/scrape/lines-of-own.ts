/** What the lines below a headline say where a text lies in the library as it is: an imported one says the same. */
import { factsOfLine, type SaidByLine, withoutMarks } from '../../article/lines/facts-of-line.ts';
import { linesOfFacts } from '../../article/lines/lines-of-facts.ts';

export interface OwnLines {
  /** The first line, where only such lines below it mark it as the headline. */
  title: string | undefined;
  /** By the number of the line, from 0. */
  said: ReadonlyMap<number, SaidByLine>;
}

/** @param lang BCP 47 tag, if it is known */
export function linesOfOwn(lines: readonly string[], lang = 'en'): OwnLines {
  const read = linesOfFacts(lines.join('\n'), {}, lang);
  const said = new Map<number, SaidByLine>();
  const { author = [] } = read?.facts ?? {};
  for (const [at, line] of lines.slice(0, read?.below ?? 0).entries()) {
    const isName = withoutMarks(line) === author.join();
    const found = isName ? { facts: { author } } : factsOfLine(line.trim(), lang, true, author);
    if (found) said.set(at, found);
  }
  return { title: read?.facts.title, said };
}
