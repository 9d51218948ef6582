import { nearWords } from './near-words.ts';
import { type OpenIndex, placeIn } from './open-index.ts';
import { slipsBetween } from './slips-between.ts';

/** What a word counts for that begins with the one looked for, or is one by a slip. */
const begunShare = 0.7;
const slippedShare = 0.3;

/**
 * Each article's score for a word: exact, as a beginning, or with a typing error.
 *
 * @param isQuoted it is meant as it is written
 * @param mayLoad says whether another part may be loaded
 */
export async function findWord(
  index: OpenIndex,
  term: string,
  isQuoted: boolean,
  mayLoad: () => boolean,
): Promise<Map<number, number>> {
  const { count } = await index.filters();
  const { firsts } = index;
  const found = new Map<number, number>();
  const take = (written: string, share: number) => {
    const places = readPlaces(written);
    const rarity = Math.log(1 + count / places.length);
    for (const [at, weight] of places) found.set(at, Math.max(found.get(at) ?? 0, weight * rarity * share));
  };
  const place = placeIn(firsts.terms, term);
  const own = await index.terms(place);
  const exact = own.get(term);
  if (exact) take(exact, 1);
  if (isQuoted) return found;
  const most = term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
  const parts = [own];
  if (firsts.terms[place + 1]?.startsWith(term) && mayLoad()) parts.push(await index.terms(place + 1));
  for (const [other, written] of parts.flatMap((part) => [...part])) {
    if (other === term) continue;
    if (other.startsWith(term)) take(written, begunShare * (term.length / other.length));
    else if (most > 0 && slipsBetween(term, other, most) <= most) take(written, slippedShare);
  }
  if (most === 0 || exact) return found;
  for (const other of await nearWords(index, term, most, mayLoad)) {
    const written = (await index.terms(placeIn(firsts.terms, other))).get(other);
    if (written) take(written, slippedShare);
  }
  return found;
}

/** As `term-scripts.ts` writes them. */
function readPlaces(written: string): [at: number, weight: number][] {
  let at = -1;
  return Array.from(written.matchAll(/([0-9a-z]{0,8})([A-Z])/g), ([, step, level = '']) => {
    at += 1 + (step ? parseInt(step, 36) : 0);
    return [at, (level.charCodeAt(0) - 64) / 26];
  });
}
