/** Tells words that describe a picture from what a system writes where nobody described it: a file's name, an agency's number. */
import { pictureEndings } from '../../../pictures/picture-name.ts';
import { withoutQuery } from '../../../address/without-query.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { withoutPointer } from '../tree/text.ts';

const nothing = /^\[?(?:null|undefined|none|image|img|photo|picture|thumbnail|untitled)[:\]]?$/i;
/** `harbour_quay_2.jpg`, `https://…`, `quay_night` */
const file = new RegExp(`^https?:|\\.(?:${pictureEndings})$|^[^\\s_]*_\\S*$`, 'i');
/** `GTY 456535992` */
const number = /^(?=\P{Ll}*$).*?\d{6}/su;
/** `0506-ferry-crew` */
const code = /^(?=\S*\d)[^\s-]+-+[^\s-]+-\S+$/;

/** `the-night-ferry-waits-again`, as addresses of articles have it */
const slug = /^\p{Ll}+(?:-[\p{Ll}\d]+){3,}$/u;

/** @returns the alternative text of a picture, empty if it says nothing */
export function alternativeText(written: string, address: string): string {
  const text = withoutPointer(written).replace(/\s+/g, ' ').trim();
  const isFigureControl =
    [nothing, file, number, code, slug].some((form) => form.test(text)) || isNameOf(text, address);
  return isFigureControl ? '' : text;
}

/** `0506-night-ferry-2` of `…/0506-night-ferry-2.jpg`; one word may be what the file is called by, too. */
function isNameOf(text: string, address: string): boolean {
  if (!/^[^\s\d-]*[\d-]\S*$/.test(text)) return false;
  const name = /^(.*)\.\w{3,4}$/.exec(withoutQuery(address).split('/').at(-1) ?? '')?.[1] ?? '';
  return squeeze(text).length > 8 && squeeze(name).startsWith(squeeze(text));
}
