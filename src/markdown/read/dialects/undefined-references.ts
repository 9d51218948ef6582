/** Shows the words of a link whose address stands nowhere (`[the plan][plan]`, with no `[plan]: …`), and tells of it. */
import type { VFile } from 'vfile';
import { hiddenCodeDigits, rangeOf } from '../../own-characters.ts';
import { outsideCode } from '../outside-code.ts';
import { tellOnce } from './tell-once.ts';

const definition = /^[ \t>]*(?:[-+*] )?\[((?:[^\][\\\n]|\\.){1,300})\]:/gm;
const words = String.raw`(?:[^[\]\n]|\n(?![ \t]*\n)){0,300}`;
/** A label like a name of programs: `[1][2]`, `a[0][1]` and `[Smith][see page 4]` have none. */
const reference = new RegExp(
  String.raw`(?<![!\]\\\p{L}\p{N}[])\[(${words}[\p{L}${rangeOf(hiddenCodeDigits)}]${words})\]\[(?=[^[\]\n]*\p{Ll})([\p{L}\p{N}_.:/#@-]{2,100})\](?![[(:])`,
  'gu',
);

export function undefinedReferences(markdown: string, file: VFile): string {
  if (!markdown.includes('][')) return markdown;
  const defined = new Set(Array.from(markdown.matchAll(definition), ([, label = '']) => keyOf(label)));
  const tell = tellOnce(file, 'missing-address');
  return outsideCode(markdown, (text, before, shown) =>
    text.replace(reference, (found: string, words: string, label: string, at: number, whole: string) => {
      if (defined.has(keyOf(shown(label)))) return found;
      const reason = `there is no address for [${shown(label)}]; its words are shown without a link`;
      tell('link', reason, before + whole.slice(0, at));
      return words;
    }),
  );
}

function keyOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase();
}
