/**
 * Finds what another source of a page has whole, where one cut the headline for a number of letters, or has lost the colon
 * behind its kicker.
 */
import { squeeze } from '../../../language/letters-of.ts';

/** `A shorter night at sea for the crews of…` */
const cutShort = /^(.*\S)\s?(?:…|\.\.\.)$/;
const fewestOfCut = 15;

export function wholeHeadline(text: string, others: readonly string[]): string {
  const parted = others.find((other) => isPartedText(other, text));
  if (parted !== undefined) return parted;
  const [, start] = cutShort.exec(text) ?? [];
  const begun = squeeze(start ?? '');
  if (begun.length < fewestOfCut) return text;
  const isWhole = (other: string): boolean =>
    !cutShort.test(other) && other.length > text.length && squeeze(other).startsWith(begun);
  return others.find(isWhole) ?? text;
}

/** In the heading's element, kicker and headline stand side by side: `The port Nights at sea get shorter`. */
function isPartedText(other: string, text: string): boolean {
  return !text.includes(':') && /\S: /.test(other) && squeeze(other) === squeeze(text);
}
