/** Decides on which day a moment in universal time lies for the publisher: it may be the day before, or the one after. */

/**
 * @param printed the days that the page shows at its headline
 * @returns the moment, or its day where that is printed, or told in the page's address
 */
export function chooseDay(
  moment: string | undefined,
  printed: string[],
  dayInAddress: string | undefined,
): string | undefined {
  if (moment === undefined) return undefined;
  const own = moment.slice(0, 10);
  const isPrinted = printed.some((date) => date.slice(0, 10) === own);
  if (!moment.includes('T')) return (isPrinted ? undefined : dayBeside(moment, printed)) ?? moment;
  if (!/T[^T]*(?:Z|[+-]00:00)$/.test(moment) || own === dayInAddress) return moment;
  // Midnight is no time of day here: a program wrote a day as a moment.
  if (/T00:00(?::00)?(?:\.0+)?(?:Z|[+-]00:00)$/.test(moment)) return own;
  if (isPrinted) return moment;
  const hours = (day: string): number =>
    (Date.parse(`${day.slice(0, 10)}T12:00:00Z`) - Date.parse(moment)) / 3_600_000;
  return printed.find((date) => Math.abs(hours(date)) <= 26)?.slice(0, 10) ?? moment;
}

/** The printed day before or after one that was made of a moment in universal time. */
function dayBeside(day: string, printed: readonly string[]): string | undefined {
  const isBeside = (other: string): boolean =>
    Math.abs(Date.parse(other.slice(0, 10)) - Date.parse(day)) === 86_400_000;
  return printed.find(isBeside)?.slice(0, 10);
}
