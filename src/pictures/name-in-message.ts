import { decodePercent } from '../address/decode-percent.ts';

/** The address of a picture or recording as messages name it: a file of one's own is called as it is on the disk. */
export function nameInMessage(src: string): string {
  const name = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(src) ? src : decodePercent(src);
  return name.replace(/[\s\p{C}]+/gu, ' ').slice(0, 80);
}
