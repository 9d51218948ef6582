// Used in the page: reads the index's parts, as `term-scripts.ts`, `word-scripts.ts` and `text-scripts.ts` write them.

/**
 * @param firsts what the parts of each list begin with
 * @param load gives what a script of the index holds, by its file name
 */
export function openIndex(firsts, load) {
  const kept = new Map();
  const read = async (file, decode) => {
    if (!kept.has(file)) kept.set(file, decode(await load(file)));
    return kept.get(file);
  };
  const readWords = (part) => {
    let before = '';
    return part.split(' ').map((one) => (before = before.slice(0, parseInt(one[0], 36)) + one.slice(1)));
  };
  const readTerms = (part) => {
    const pieces = part.split(' ');
    return new Map(pieces.flatMap((term, at) => (at % 2 === 0 ? [[term, pieces[at + 1]]] : [])));
  };
  return {
    firsts,
    filters: () => load('filters.js'),
    terms: (place) => read(`t-${place}.js`, readTerms),
    beginnings: (place) => read(`w-${place}.js`, readWords),
    endings: (place) => read(`r-${place}.js`, readWords),
    textOf: async (at) => {
      const { perText } = await load('filters.js');
      return (await load(`x-${Math.floor(at / perText)}.js`))[at % perText];
    },
    restOf: (at) => load(`y-${at}.js`),
  };
}

/** The part of a list that a word belongs to: the last that begins before it. */
export function placeIn(firsts, word) {
  let low = 0;
  let high = firsts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= word) low = middle;
    else high = middle;
  }
  return low;
}
