/** Stars between digits multiply: `2*3*4` holds no emphasis. In an address (`…/1*5nl.png`, of Medium) they are its own. */
import { toLiteral } from './literal-marks.ts';

const address = /\]\([^()\s]{1,2000}|(?<![a-z])https?:[^\s<>"'()]{1,2000}|(?<=\d)\*{1,2}(?=\d)/gi;

export function starsOfNumbers(markdown: string): string {
  return markdown.replace(address, (found) =>
    found.startsWith('*') ? toLiteral('*').repeat(found.length) : found,
  );
}
