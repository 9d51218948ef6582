/** Takes the headline out of `A shorter night | Ports | The Harbour`: between bars, one of them the site's, it is the longest. */
import { squeeze } from '../../../language/letters-of.ts';

/** How much of what stands between bars. */
const leastOfHeadline = 0.4;

export function withoutSection(text: string, names: readonly string[]): string {
  const pieces = text.split(/\s\|\s/);
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  const isSite = [first, last].some((piece) => names.includes(squeeze(piece)));
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  return pieces.length > 2 && isSite && longest.length > leastOfHeadline * text.length
    ? longest.trim()
    : text;
}
