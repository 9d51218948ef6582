import { labelOf } from '../../../language/label.ts';
import { updatedLabels } from '../../../language/labels.ts';
import { endsWithStop } from '../../../language/sentence-end.ts';

const longest = 40;

/** `Last updated 3 hours ago` */
export function isUpdate(text: string): boolean {
  const at = text.search(/\p{Nd}/u);
  const isShort = at > 0 && text.length <= longest && !endsWithStop.test(text);
  return isShort && updatedLabels.has(labelOf(text.slice(0, at)));
}
