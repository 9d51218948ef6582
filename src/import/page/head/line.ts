import type { Element } from 'hast';

/** What stands around an article's headline and at the foot of its body. */
export interface Head {
  /** The blocks before, between and behind, nearest to the headline first. */
  lines: Line[];
  /** All text of the page, letters and digits only: used to see whether a name occurs on it. */
  page: string;
}

/** A line of it. */
export interface Line {
  text: string;
  /** What of it stands before the first break, or is a byline's. */
  start: string;
  element: Element;
  /** Where it stands: below the headline, above it, or behind the body. */
  place: 'below' | 'above' | 'behind';
}
