import { charsetOfMark } from './decode-text.ts';
import type { Input } from './reader.ts';
import { unreadKind } from './unread-kind.ts';

/** So many bytes of a text may hold one control code more: systems let single ones slip in. */
const bytesForCode = 100;

/** Whether an input is text in some encoding: other files hold zeros or many control codes near their beginning, but for PDF and RTF. */
export function isText({ start }: Pick<Input, 'start'>): boolean {
  if (isUtf16({ start })) return true;
  if (unreadKind({ start }) !== undefined) return false;
  // Tab, line feed, form feed, return and escape (of ISO-2022) stand in texts.
  const codes = start.filter((byte) => byte < 0x20 && ![9, 10, 12, 13, 27].includes(byte));
  return !codes.includes(0) && codes.length <= 1 + start.length / bytesForCode;
}

/** Whether a text is UTF-16, many of whose bytes are zeros in pairs with letters. */
export function isUtf16({ start }: Pick<Input, 'start'>): boolean {
  return charsetOfMark(start) !== undefined;
}
