/** Leaves out of a description of an article the sentence that says where it may be read. */
import { isCall } from '../../../language/calls.ts';
import { squeeze } from '../../../language/letters-of.ts';
import { stops } from '../../../language/sentence-end.ts';

const fewestOfName = 3;
/** Signs of the last sentence, and beside the names in the first. */
const longestCall = 120;
const mostBeside = 20;
const lastSentence = new RegExp(
  `(?<=[${stops}]["”»)]?)\\s+(\\S[^${stops}]{8,${longestCall}}[${stops}])$`,
  'u',
);
/** What stands behind a description that was cut is none of it. */
const behindCut = /(?<=…|\.{3})\s[|–—-]\s.{1,100}$/;

/** @param houses names of the site @param authors who wrote */
export function withoutCalls(
  described: string,
  title: string,
  houses: readonly string[],
  authors: readonly string[],
): string {
  return withoutLast(withoutFirst(described.replace(behindCut, ''), title, houses), houses, authors);
}

/** `Read this article by Ida Holm on The Harbour.` */
function withoutLast(text: string, houses: readonly string[], authors: readonly string[]): string {
  const last = lastSentence.exec(text);
  if (!last) return text;
  const [, sentence = ''] = last;
  const holds = (names: readonly string[]): boolean =>
    names.some((name) => name.length >= fewestOfName && squeeze(sentence).includes(squeeze(name)));
  const isOne = (holds(houses) && holds(authors)) || (isCall(sentence) && (holds(houses) || holds(authors)));
  return isOne ? text.slice(0, last.index) : text;
}

/** `Read 'A shorter night' on The Harbour. From May on …` */
function withoutFirst(text: string, title: string, houses: readonly string[]): string {
  const at = title === '' ? -1 : text.indexOf(title);
  if (at < 1 || at > mostBeside) return text;
  const rest = text.slice(at + title.length);
  const house = houses.find((name) => {
    const from = rest.indexOf(name);
    return name.length >= fewestOfName && from >= 0 && from <= mostBeside;
  });
  if (house === undefined) return text;
  const behind = rest.slice(rest.indexOf(house) + house.length).replace(/^[.:!\s–—-]+/, '');
  return behind === '' ? text : behind;
}
