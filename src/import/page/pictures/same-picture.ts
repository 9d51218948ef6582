/** The same picture in another size or cut has its name in common. */
import { withoutQuery } from '../../../address/without-query.ts';
import { decodePercent } from '../../../address/decode-percent.ts';
import { servedPicture } from './served-picture.ts';

export function isSamePicture(left: string, right: string): boolean {
  const [a, b] = [pictureName(left), pictureName(right)];
  return (
    left === right ||
    (stemOf(a).length >= 8 && stemOf(a) === stemOf(b)) ||
    (a.length >= 5 &&
      b.length >= 5 &&
      (a === b ||
        (a.length >= 10 && right.toLowerCase().includes(a)) ||
        (b.length >= 10 && left.toLowerCase().includes(b))))
  );
}

/** Cuts and sizes of one picture follow its name, behind an underscore. */
function stemOf(name: string): string {
  const [stem = ''] = name.split('_');
  return /\d/.test(stem) ? stem : '';
}

function pictureName(src: string): string {
  const address = decodePercent(servedPicture(src)?.pathname ?? src);
  const name = withoutQuery(address).toLowerCase().split('/').pop() ?? '';
  const stem = name
    .replace(/\.(?:jpe?g|png|webp|gif|avif)$/, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|scaled|\d{3,4}w?|s\d{3,4}(?:-c\d{2,3})?|thumb|thumbnail)$/, '');
  return /^(?:image|photo|default|index|cover|original|large)$/.test(stem) ? '' : stem;
}
