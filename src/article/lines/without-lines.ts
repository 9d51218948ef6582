import { blankLines, countLineEnds } from '../front-matter/front-matter.ts';
import type { FactsOfLines } from './fact-of-part.ts';
import type { SaidByLine } from './facts-of-line.ts';
import type { RunOfFacts } from './run-of-facts.ts';

/** A rule parted the lines from the text. */
const rule = /^(\s{0,20})(?:-{3,}|\*{3,}|\* \* \*)[ \t]*(?=\n)/;

/** What the lines say, the text without those that say nothing else, and how many lines of it stand above what follows them. */
export type FactsAndRest =
  | {
      facts: FactsOfLines;
      rest: string;
      below: number;
      /** What each of these lines says, by its number, from 0. */
      said: ReadonlyMap<number, SaidByLine>;
    }
  | undefined;

/** Takes lines of facts out of a text: blank lines stand in their place. */
export function withoutLines(text: string, { facts, cuts, end, said }: RunOfFacts): FactsAndRest {
  let rest = '';
  let at = 0;
  for (const [from, to] of cuts) {
    rest += text.slice(at, from) + blankLines(countLineEnds(text.slice(from, to)));
    at = to;
  }
  const behind = text.slice(at);
  if (behind.trim() === '') return undefined;
  const lineOf = (at: number) => countLineEnds(text.slice(0, at));
  return {
    facts,
    rest: rest + behind.replace(rule, '$1'),
    below: lineOf(end),
    said: new Map(said.map(([next, each]) => [lineOf(next) - 1, each])),
  };
}
