/** Removes the headline that a body begins with where it stands in several headings, a piece in each. */
import { squeeze } from '../../../../language/letters-of.ts';
import type { Part } from '../part.ts';
import { isHeading } from '../story-parts.ts';

const fewestHeadings = 2;
/** The first words may be said once: `The Harbour: A shorter night`. */
const leastShare = 0.7;

export function withoutHeadline(parts: Part[], title: string): Part[] {
  const whole = squeeze(title);
  const texts = parts.filter(({ figure, embed }) => !figure && embed === undefined);
  const end = texts.findIndex((part) => !isHeading(part));
  const headings = texts.slice(0, Math.max(0, end));
  const said = squeeze(headings.map(({ text }) => text).join(''));
  const isHeadline =
    headings.length >= fewestHeadings && whole.endsWith(said) && said.length >= leastShare * whole.length;
  return isHeadline ? parts.filter((part) => !headings.includes(part)) : parts;
}
