import { invisible } from '../../../language/invisible.ts';

const hidden = new RegExp(`^[ ]{0,3}(?:${invisible.source}[ ]?){1,5}(#{1,6}[ \\t])`, 'gm');

/** Editors and chats copy signs that are not seen along with a line; behind them, those of a heading are text. */
export function bareHeadings(markdown: string): string {
  return markdown.replace(hidden, '$1');
}
