/**
 * Shows the words of a link whose address stands nowhere (`[the plan][plan]`, with no `[plan]: …`), and tells of it; a picture of which that
 * is so (`![The quay][quay]`, `![quay]` on its line) was lost.
 */
import type { VFile } from 'vfile';
import { hiddenCodeDigits, rangeOf } from '../../../own-characters.ts';
import { outsideCode } from '../../outside-code.ts';
import { tellOnce } from '../../tell-once.ts';

const definition = /^[ \t>]*(?:[-+*] )?\[((?:[^\][\\\n]|\\.){1,300})\]:/gm;
const words = String.raw`(?:[^[\]\n]|\n(?![ \t]*\n)){0,300}`;
/** Not within a word; some scripts have no spaces before a link. */
const start = String.raw`(?<!(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}])[\p{L}\p{N}]|[!\]\\[])`;
/** A label like a name of programs: `[1][2]`, `a[0][1]` and `[Smith][see page 4]` have none. */
const reference = new RegExp(
  String.raw`${start}\[(${words}[\p{L}${rangeOf(hiddenCodeDigits)}]${words})\]\[(?=[^[\]\n]*\p{Ll})([\p{L}\p{N}_.:/#@-]{2,100})\](?![[(:])`,
  'gu',
);

/** `[1][2]` behind a sentence are two sources where both have an address; Markdown would take the first for words of the second. */
const numbers = /(?<![!\]\\])(?:\[\d{1,3}\]){2,20}(?![[(:])/g;

/** A space between both, as the first Markdown had it: https://daringfireball.net/projects/markdown/syntax#link */
const parted = /(?<![!\]\\])\[([^[\]\n]{1,300})\] \[(?!\d+\])([^[\]\n]{1,100})\](?![[(:])/g;

/** `[Plan][]`, and labels of several words: where a file has either, they are none of its text. */
const label = String.raw`(?:[^[\]\n]|\n(?![ \t]*\n)){1,100}`;
const collapsed = new RegExp(
  String.raw`${start}\[([^[\]\n]{0,200}\p{L}[^[\]\n]{0,200})\]\[\](?![[(:])`,
  'gu',
);
const spaced = new RegExp(
  String.raw`${start}\[(${words}[\p{L}${rangeOf(hiddenCodeDigits)}]${words})\]\[(${label})\](?![[(:])`,
  'gu',
);

const picture = /!\[([^[\]\n]{0,300})\]\[([^[\]^\n][^[\]\n]{0,99})\](?![[(:])/g;
const pictureAlone = /^([ \t]{0,3})!\[([^[\]^\n][^[\]\n]{0,199})\][ \t]*$/gm;

export function undefinedReferences(markdown: string, file: VFile): string {
  if (!/\] ?\[|^[ \t]*!\[[^[\]\n]*\][ \t]*$/m.test(markdown)) return markdown;
  const defined = new Set(Array.from(markdown.matchAll(definition), ([, label = '']) => keyOf(label)));
  const tell = tellOnce(file, 'missing-address');
  const hasReferences = markdown.includes('][]') || [...defined].some((label) => label.includes(' '));
  return outsideCode(markdown, (text, before, shown) => {
    const isDefined = (label: string): boolean => defined.has(keyOf(shown(label)));
    const unlink = (found: string, words: string, label: string, at: number, whole: string) => {
      if (isDefined(label)) return found;
      const reason = `there is no address for [${shown(label)}]; its words are shown without a link`;
      tell('link', reason, before + whole.slice(0, at));
      return words;
    };
    const plain = text
      .replace(picture, (found: string, words: string, label: string) =>
        isDefined(label) ? found : `![${words || label}](<>)`,
      )
      .replace(pictureAlone, (found: string, indent: string, label: string) =>
        isDefined(label) ? found : `${indent}![${label}](<>)`,
      )
      .replace(parted, (found: string, words: string, label: string) =>
        defined.has(keyOf(label)) && !defined.has(keyOf(words)) ? `[${words}][${label}]` : found,
      )
      .replace(numbers, (found) => {
        const labels = found.slice(1, -1).split('][');
        return labels.every((number) => defined.has(number)) ? found.replaceAll('][', '] [') : found;
      })
      .replace(reference, unlink)
      .replace(collapsed, (found: string, words: string, at: number, whole: string) =>
        unlink(found, words, words, at, whole),
      );
    return hasReferences ? plain.replace(spaced, unlink) : plain;
  });
}

function keyOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
