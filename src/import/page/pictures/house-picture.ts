/** Tells the pictures of a house (its logo, what it shares where an article has none) from those of its articles. */
import { withoutQuery } from '../../../address/without-query.ts';
import { decodePercent } from '../../../address/decode-percent.ts';
import { squeeze } from '../../../language/letters-of.ts';

const told =
  /^(?:logos?|icon|favicon|ornament|placeholder|fallback|default|dummy|blank|share|sharing|sharer|subscribe|opengraph)$/;
/** `hblogo` */
const initialsAndLogo = /^[a-z]{1,4}logos?$/;
const longestInitials = 3;
/** Words beside those: what such a file is for, and how it looks. */
const about =
  /^(?:og|open|graph|social|media|facebook|fb|twitter|card|site|web|app|apple|touch|amp|image|img|images|picture|pic|photo|thumbnail|thumb|preview|meta|brand|news|header|main|primary|cover|large|big|small|square|rect|wide|white|black|dark|light|color|colour|new|the|x|w|h|px|v)$/;
/** Where such files are kept. */
const folder = /[/_-]logos?\/|\/(?:(?:fb)?icons?|favicons?|placeholders?|wp-content\/themes)\//i;
/** For a page of Facebook's, or as Open Graph asks, in a file that is called for nothing else. */
const forSharing = /^(?:fb|og)$/;
/** A story may be on Facebook: such a file is called for the house, too, or for what is shared. */
const service = /^(?:social|facebook|twitter|meta)$/;
const card = /^(?:card|preview|thumb|thumbnail|image|img)$/;
/** What stands where a picture is missing. */
const noPicture =
  /^(?:no|sin|sem|kein) ?(?:image|img|photo|foto|pic|picture|thumb|thumbnail|imagen|imagem|bild)(?: available)?$/;
/** `/mark_128x128.png` */
const size = /[_/](\d{2,3})x(\d{2,3})[./]/;
const smallest = 200;
/** Photographs are seldom of these kinds; a logo is. */
const drawn = /\.(?:png|gif|svg|bmp)$/;

/** @param sites names by which the site calls itself */
export function isHousePicture(address: string, sites: readonly string[]): boolean {
  const file = fileOf(address);
  if (folder.test(withoutQuery(address)) || (drawn.test(file) && isSign(address))) return true;
  const words = file.replace(/\.\w{3,4}$/, '').match(/\p{L}+/gu) ?? [];
  const houses = sites.map(squeeze).filter((site) => site !== '');
  const isOfHouse = (word: string): boolean => houses.some((house) => house.includes(word));
  if (noPicture.test(words.join(' ')) || isForSharing(words, isOfHouse)) return true;
  if (!words.some(isTold)) return false;
  if (drawn.test(file) && words.some((word) => /^(?:logos?|icon|favicon|ornament)$/.test(word))) return true;
  return words.every(
    (word) => isTold(word) || about.test(word) || word.length <= longestInitials || isOfHouse(word),
  );
}

function isForSharing(words: readonly string[], isOfHouse: (word: string) => boolean): boolean {
  const others = words.filter((word) => !isOfHouse(word));
  if (words.length < 2 || others.length === 0 || !others.every((word) => about.test(word))) return false;
  const isOfService = others.some((word) => service.test(word));
  return (
    others.some((word) => forSharing.test(word)) ||
    (others.includes('open') && others.includes('graph')) ||
    (isOfService && (others.length < words.length || others.some((word) => card.test(word))))
  );
}

const isTold = (word: string): boolean => told.test(word) || initialsAndLogo.test(word);

/** A square, or as small as one. */
function isSign(address: string): boolean {
  const [, width = 0, height = 0] = (size.exec(address) ?? []).map(Number);
  return width > 0 && (width === height || Math.max(width, height) <= smallest);
}

function fileOf(address: string): string {
  const path = withoutQuery(address);
  return (withoutQuery(decodePercent(path)).split('/').at(-1) ?? '').toLowerCase();
}
