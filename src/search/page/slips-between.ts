/**
 * How many slips two words differ by: a letter more, less, other, or two exchanged (optimal string alignment).
 *
 * @returns Infinity for more than `most`
 */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let before: number[] | undefined;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const [corner, above, left] = [row[j - 1], row[j], next[j - 1]] as [number, number, number];
      next[j] = Math.min(above + 1, left + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (before && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j] as number, (before[j - 2] as number) + 1);
    }
    if (Math.min(...next) > most) return Infinity;
    before = row;
    row = next;
  }
  const slips = row[b.length] as number;
  return slips <= most ? slips : Infinity;
}
