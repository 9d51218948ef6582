import { labelOf } from './label.ts';
import { updatedLabels } from './labels.ts';
import { endsWithStop } from './sentence-end.ts';

const longest = 40;

/** `Last updated 3 hours ago` */
export function isUpdate(text: string): boolean {
  const at = text.search(/\p{Nd}/u);
  const isShort = at > 0 && text.length <= longest && !endsWithStop.test(text);
  // `Updated 12 times since 1998` tells something.
  if (!/^\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?\P{Nd}*$/u.test(text.slice(Math.max(0, at)))) return false;
  return isShort && updatedLabels.has(labelOf(text.slice(0, at)));
}
