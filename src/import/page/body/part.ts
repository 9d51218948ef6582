import type { Element } from 'hast';
import type { Figure } from '../pictures/figures.ts';

/** A block of a body, or a figure or embed that stands there. */
export interface Part {
  node: Element;
  /** The element of the page it comes from, and what that stands in. */
  origin: Element;
  box?: Element;
  text: string;
  letters: number;
  linked: number;
  figure?: Figure;
  /** A figure that is a link to another page. */
  leads?: boolean;
  embed?: string;
  /** A list whose links all lead to other sites. */
  away?: boolean;
  /** A quotation whose links all lead to this site. */
  home?: boolean;
}
