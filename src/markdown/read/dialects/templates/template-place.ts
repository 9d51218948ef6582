/** Sets what a template's tag stood for among the words around it. */
import { lineEnds } from '../../line-ends.ts';
import { softLineEnds } from '../../soft-line-ends.ts';

/** Where a tag stands in the words of a text. */
export interface Place {
  words: string;
  at: number;
  /** Behind the tag. */
  end: number;
  startsLine: boolean;
  endsLine: boolean;
  /** It stands for the address of a link: `[the plan]({{ … }})`. */
  isTarget: boolean;
}

const address = /^https?:\/\/\S+$/;
/** A picture of a tag has its words in it: plain ones on the next line are the text's. */
const picture = /^(?:!\[[^[\]]*\]|\[!\[[^[\]]*\]\([^()]*\)\])\([^()\s]*\)(?: <small>[^]*<\/small>)?$/;
const textBelow = /^[ \t]*\n[ \t]*[\p{L}“«「]/u;
/** A post or film is a card where it stands alone. */
const lineAbove = /[\p{L}\p{N}.:!?…。：][ \t]*\n[ \t]{0,3}$/u;
const lineBelow = /^[ \t]*\n[ \t]{0,3}[\p{L};:“«「]/u;
const apart = '<br><br>';
/** An item of a list that holds nothing on its line takes in nothing of what is below. */
const itemStart = /(?:^|\n)[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+$/;
const keptItem = '<!-- -->';

/**
 * @param at where the tag begins in the words, in UTF-16 code units
 * @param end where what stands behind it begins
 */
export function placeOf(words: string, at: number, end: number): Place {
  return {
    words,
    at,
    end,
    startsLine: /(?:^|\n)[ \t]*$/.test(words.slice(Math.max(0, at - 20), at)),
    endsLine: /^[ \t]*(?:\n|$)/.test(words.slice(end, end + 20)),
    isTarget: (words[at - 1] === '(' && words[at - 2] === ']') || words[at - 1] === '<',
  };
}

/**
 * @param found the tag as it is written
 * @param read what it stood for
 * @param title what is said of it where that is not known
 * @param isTag rather than a value
 * @returns what stands in its place, with as many lines
 */
export function setInPlace(
  found: string,
  { read, title = '' }: { read?: string | undefined; title?: string | undefined },
  isTag: boolean,
  place: Place,
): string {
  const { words, at, end, startsLine, endsLine } = place;
  const said = read ?? title;
  const ends = read && !endsLine ? softLineEnds(found) : lineEnds(found);
  if (place.isTarget) return said + ends;
  if (said === '' && endsLine && itemStart.test(words.slice(Math.max(0, at - 20), at)))
    return keptItem + ends;
  if (read === undefined || !isTag || !startsLine || !endsLine) return spaced(said, place) + ends;

  const below = words.slice(end, end + 80);
  if (picture.test(read)) return read + (textBelow.test(below) ? apart : '') + ends;
  if (!address.test(read)) return read + ends;
  const isBelowLine = lineAbove.test(words.slice(Math.max(0, at - 80), at));
  return (isBelowLine ? apart : '') + read + (lineBelow.test(below) ? apart : '') + ends;
}

/** An address beside letters or another address would become one with them. */
function spaced(text: string, { words, at, end }: Place): string {
  if (!address.test(text)) return text;
  const space = (sign: string): string => (/[\p{L}\p{N}{}]/u.test(sign) ? ' ' : '');
  return space(words.charAt(at - 1)) + text + space(words.charAt(end));
}
