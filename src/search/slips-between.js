// Used in the page: the distance between a typed word and a word of the library.

/**
 * How many slips two words differ by: a letter more, less, other, or two exchanged (optimal string alignment).
 *
 * @returns Infinity for more than `most`
 */
export function slipsBetween(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  return row[b.length] <= most ? row[b.length] : Infinity;
}
