/** Whether two addresses are the same picture: the same as written, or the same file name in another folder or encoding. */
import { decodePercent } from '../../../address/decode-percent.ts';
export function isSamePicture(one: string, other: string): boolean {
  if (one === other) return true;
  const [name, otherName] = [fileName(one), fileName(other)];
  return name !== '' && name === otherName;
}

/** Whether words are those of the file: `boat` of `boat-300x200.jpg`, which WordPress writes as a title. */
export function isNameOf(words: string, src: string): boolean {
  const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const name = fileName(src).replace(/\.\w{2,5}$/, '');
  const said = lettersOf(words.replace(/\.\w{2,5}$/, ''));
  return said !== '' && (said === lettersOf(name) || said === lettersOf(name.replace(/-\d+x\d+$/, '')));
}

function fileName(src: string): string {
  if (/^\s*data:/i.test(src)) return '';
  const last = (src.split(/[?#]/)[0] ?? '').split(/[/\\]/).at(-1) ?? '';
  return decodePercent(last).normalize('NFC');
}
