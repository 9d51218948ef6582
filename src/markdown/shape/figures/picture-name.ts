/** Whether two addresses are the same picture: the same as written, or the same file name in another folder or encoding. */
import { decodePercent } from '../../../address/decode-percent.ts';
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const [name, otherName] = [fileName(one), fileName(other)];
  return name !== '' && name === otherName;
}

function fileName(src: string): string {
  if (/^\s*data:/i.test(src)) return '';
  const last = (src.split(/[?#]/)[0] ?? '').split(/[/\\]/).at(-1) ?? '';
  return decodePercent(last).normalize('NFC');
}
