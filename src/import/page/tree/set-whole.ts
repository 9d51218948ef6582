import type { Element } from 'hast';
import { isWhiteSpace } from '../../../markdown/tree/white-space.ts';

/** Is all of an element in elements of these names, as a line that is bold from its first letter to its last? */
export function isSetWhole({ children }: Element, names: RegExp): boolean {
  const own = children.filter((child) => !isWhiteSpace(child));
  return own.length > 0 && own.every((child) => child.type === 'element' && names.test(child.tagName));
}
