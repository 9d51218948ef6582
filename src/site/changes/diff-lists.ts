import { diffArrays } from 'diff';

/** A run of a list that stayed, went or came: how many items, taken from the older list if they went, else from the newer. */
export interface Run {
  kind: 'same' | 'removed' | 'added';
  count: number;
}

/** How much work may still be done; what compares takes from it. */
export interface Budget {
  steps: number;
}

/**
 * The shortest way from one list to another (Myers 1986, doi:10.1007/BF01840446). Its cost grows with the square of what
 * is different, so that there is a limit to that.
 *
 * @param most differences that are looked for
 * @returns undefined if there are more, or no work may be done any more
 */
export function diffLists(
  older: readonly string[],
  newer: readonly string[],
  most: number,
  budget: Budget,
): Run[] | undefined {
  if (budget.steps <= 0) return undefined;
  // The texts are replaced by numbers, which are compared faster.
  const numbers = new Map<string, number>();
  const numberOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const changes = diffArrays(older.map(numberOf), newer.map(numberOf), { maxEditLength: most });
  // It returns undefined when it gives up, which its types do not say.
  const runs = changes?.map(({ added, removed, count }): Run => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    count,
  }));
  const differences = runs?.reduce((sum, { kind, count }) => sum + (kind === 'same' ? 0 : count), 0) ?? most;
  budget.steps -= differences ** 2 / 2;
  return runs;
}
