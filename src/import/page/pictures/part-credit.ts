/** Parts who made a picture from what its caption says, and from the words for it: `The quay (Photo: Ida Holm)`. */
import { findCredit } from '../../../markdown/shape/figures/find-credit.ts';

interface Said {
  caption?: string;
  credit?: string;
}

/** Where nothing else is said, what is longer than a name is a caption. */
const longestAlone = 40;

export function partCredit({ caption, credit }: Said): Said {
  if (credit !== undefined) {
    const found = findCredit(credit);
    return { caption, credit: found?.at === 0 && isWhole(found.credit) ? found.credit : credit };
  }
  const found = caption === undefined ? undefined : findCredit(caption);
  if (!found || !isWhole(found.credit) || (found.at === 0 && found.credit.length > longestAlone))
    return { caption, credit };
  const rest = caption?.slice(0, found.at).replace(/[\s|/,–—-]+$/, '');
  return { caption: rest === '' ? undefined : rest, credit: found.credit.trim() };
}

/** Are its brackets closed, and none that was opened before? */
const isWhole = (name: string): boolean => !/^[^(]*\)|\([^)]*$/.test(name);
