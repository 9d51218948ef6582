import { compareTexts } from '../../language/compare-texts.ts';
import { type OpenIndex, placeIn } from './open-index.ts';
import { slipsBetween } from './slips-between.ts';

const mostNear = 6;
/** As many parts of a list as one half of a word may lead to. */
const mostParts = 3;

/**
 * The words of the library nearest to an unknown one. A typing error changes only one half of a word.
 *
 * @param mayLoad says whether another part may be loaded
 */
export async function nearWords(
  index: OpenIndex,
  word: string,
  most: number,
  mayLoad: () => boolean,
): Promise<string[]> {
  const turn = (text: string) => [...text].reverse().join('');
  const lists = [
    ['beginnings', word, Math.floor(word.length / 2)],
    ['endings', turn(word), Math.max(1, Math.floor((word.length - 1) / 2))],
  ] as const;
  const slips = new Map<string, number>();
  for (const [list, own, half] of lists) {
    const firsts = index.firsts[list];
    if (firsts.length === 0) continue;
    const halfOf = (text: string) => text.slice(0, half);
    const from = placeIn(firsts, halfOf(own));
    const to = placeIn(firsts.map(halfOf), halfOf(own));
    const middle = placeIn(firsts, own);
    const places = Array.from({ length: to - from + 1 }, (_, step) => from + step)
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
      .slice(0, mostParts)
      .filter(mayLoad);
    for (const part of await Promise.all(places.map(index[list]))) {
      for (const other of part) {
        const count = slipsBetween(own, other, most);
        if (count <= most) slips.set(list === 'endings' ? turn(other) : other, count);
      }
    }
  }
  const least = Math.min(...slips.values());
  const beginsOtherwise = (other: string) => (other[0] === word[0] ? 0 : 1);
  return [...slips]
    .filter(([, count]) => count === least)
    .map(([other]) => other)
    .sort((a, b) => beginsOtherwise(a) - beginsOtherwise(b) || compareTexts(a, b))
    .slice(0, mostNear);
}
