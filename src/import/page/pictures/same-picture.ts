/** The same picture in another size or cut has its name in common. */
import { pictureEndings } from '../../../pictures/picture-name.ts';
import { withoutQuery } from '../../../address/without-query.ts';
import { decodePercent } from '../../../address/decode-percent.ts';
import { servedPicture } from './served-picture.ts';

export function isSamePicture(left: string, right: string): boolean {
  const [a, b] = [pictureName(left), pictureName(right)];
  return (
    left === right ||
    haveSameStem(a, b) ||
    [folderOf, holderOf].some((of) => of(left) !== '' && of(left) === of(right)) ||
    (a !== '' && a === b && (a.length >= fewestOfName || placeOf(left) === placeOf(right))) ||
    (Math.min(a.length, b.length) >= fewestOfName && (isNamedIn(right, a) || isNamedIn(left, b)))
  );
}

/** Letters of a name that is hardly that of two pictures. */
const fewestOfName = 5;

/** Does an address hold the name of another, and more: `/quay-at-night.jpg/large.jpg`? */
const isNamedIn = (src: string, name: string): boolean => name.length >= 10 && pathOf(src).includes(name);

const haveSameStem = (a: string, b: string): boolean =>
  stemOf(a).length >= 8 && stemOf(a) === stemOf(b) && !areOfOne(a, b);

const ending = new RegExp(`\\.(?:${pictureEndings})$`, 'i');

/** A site's name may be that of a picture. */
const pathOf = (src: string): string => src.toLowerCase().replace(/^[a-z]+:\/\/[^/]*/, '');

/** Behind a name: `-800x600`, `_thumb`, `-superJumbo`, `-master768`. */
const size =
  /[-_](?:\d{2,4}x\d{2,4}|scaled|\d{3,4}w?|s\d{3,4}(?:-c\d{2,3})?|thumb(?:nail)?|(?:[a-z]{4,8})?(?:jumbo|large|medium|small)|master\d{3,4})$/;

/** Before it: `l_quay01`, `thumb_quay01`. */
const sizeBefore = /^(?:[smltx]|xl|th|tn|small|medium|large|big|mini|thumb|thumbnail)_(?=[^_]{5})/;

/** Cuts and sizes of one picture follow its name, behind an underscore; what a query asks for has no such ending. */
function stemOf(name: string): string {
  const [stem = ''] = name.split('_');
  return /\d/.test(stem) && !stem.includes('=') ? stem : '';
}

/** The pictures of one article may begin with its number, and then have each its own. */
function areOfOne(left: string, right: string): boolean {
  const [one, other] = [left, right].map((name) =>
    name
      .split('_')
      .slice(1)
      .join('_')
      .match(/\d{6,}/g),
  );
  return one != null && other != null && one.join() !== other.join();
}

/** Some keep every cut of a picture in a folder that has its number: `/4e7a0dd26bb3f7da-400-300/quay.jpg`. */
function folderOf(src: string): string {
  const [, folder = ''] =
    /\/(?=[a-f]*\d+[a-f])([a-f\d]{16,40})(?:-\d{2,4}-\d{2,4})?\/(?!\d+x\d)[^/]+$/i.exec(withoutQuery(src)) ??
    [];
  return folder;
}

/** Others name a picture by letters and figures, and below it every size by its width: `/mmbiz_jpg/R2xK…9Qw/640`. */
const holderOf = (src: string): string =>
  /\/([A-Za-z]*\d[A-Za-z\d]{23,})\/\d{1,4}$/.exec(withoutQuery(src))?.[1] ?? '';

const placeOf = (src: string): string => src.slice(0, withoutQuery(src).lastIndexOf('/'));

/** Is it what a program makes of a query, so that its path is that of others, too: `/photo.php?id=7`, `/resources/r/?i=7`? */
export const isServed = (src: string): boolean =>
  /(?:\.(?:php|as[hmp]x|asp|axd|jsp|cgi|cfm|cls|dll|pl)|\/)\?./i.test(src);

/** How wide, high and good it is served, as queries call it. */
const sizeKey = /^(?:(?:[fm]|max-?)?(?:w|h|width|height)|ll|pl|size|q|quality)$/i;

/** What a query asks for, in any size. */
function askedFor(address: string): string {
  const asked = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  return [...asked]
    .filter(([key]) => !sizeKey.test(key))
    .map((pair) => pair.join('='))
    .join('&');
}

function pictureName(src: string): string {
  const address = decodePercent(servedPicture(src)?.pathname ?? src);
  const name = withoutQuery(address).toLowerCase().split('/').pop() ?? '';
  if (isServed(address)) return askedFor(address);
  const stem = name.replace(ending, '').replace(size, '').replace(sizeBefore, '');
  return /^(?:image|photo|picture|screen_?shot|default|index|cover|original|large)$/.test(stem) ? '' : stem;
}
