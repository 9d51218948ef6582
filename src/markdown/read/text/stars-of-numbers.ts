/** Stars between digits multiply: `2*3*4` holds no emphasis. */
import { toLiteral } from './literal-marks.ts';

export function starsOfNumbers(markdown: string): string {
  return markdown.replace(/(?<=\d)\*{1,2}(?=\d)/g, (stars) => toLiteral('*').repeat(stars.length));
}
