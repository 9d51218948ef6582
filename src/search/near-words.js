// Used in the page: corrects typing errors with words of the library.
import { compareTexts } from '../language/compare-texts.ts';
import { placeIn } from './open-index.js';
import { slipsBetween } from './slips-between.js';

const mostNear = 6;
/** As many parts of a list as one half of a word may lead to. */
const mostParts = 3;

/**
 * The words of the library nearest to an unknown one. A typing error changes only one half of a word.
 *
 * @param budget says whether another part may be loaded
 */
export async function nearWords(index, word, most, budget) {
  const turn = (text) => [...text].reverse().join('');
  const lists = [
    ['beginnings', word, Math.floor(word.length / 2)],
    ['endings', turn(word), Math.max(1, Math.floor((word.length - 1) / 2))],
  ];
  const slips = new Map();
  for (const [list, own, half] of lists) {
    const firsts = index.firsts[list];
    if (firsts.length === 0) continue;
    const halfOf = (text) => text.slice(0, half);
    const from = placeIn(firsts, halfOf(own));
    const to = placeIn(firsts.map(halfOf), halfOf(own));
    const middle = placeIn(firsts, own);
    const places = Array.from({ length: to - from + 1 }, (_, step) => from + step)
      .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
      .slice(0, mostParts)
      .filter(() => budget.take());
    for (const part of await Promise.all(places.map((place) => index[list](place)))) {
      for (const other of part) {
        const count = slipsBetween(own, other, most);
        if (count <= most) slips.set(list === 'endings' ? turn(other) : other, count);
      }
    }
  }
  const least = Math.min(...slips.values());
  return [...slips]
    .filter(([, count]) => count === least)
    .map(([other]) => other)
    .sort((a, b) => (b[0] === word[0]) - (a[0] === word[0]) || compareTexts(a, b))
    .slice(0, mostNear);
}
