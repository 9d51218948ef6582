/**
 * Takes out what is code in MDX (https://mdxjs.com/docs/what-is-mdx/): imports, exports, comments and values, and reads components
 * (`<Callout type="warning">`, also those of Vue) for what they stand for. What only the site knew goes, and is told.
 */
import type { VFile } from 'vfile';
import { lineEnds } from '../../line-ends.ts';
import { readComponent } from './mdx-component.ts';
import { readValues } from './mdx-values.ts';
import { outsideCode } from '../../outside-code.ts';
import { readArguments, valueOf } from '../../tags/read-arguments.ts';
import { setInComponents } from './set-in-components.ts';
import { nameCode, tellOnce } from '../../tell-once.ts';
import { isPictureName } from '../../../../pictures/picture-name.ts';

const imported =
  /^import (?:[\w$*{}, \t]{1,300} from )?(?:'[^'\n]{1,300}'|"[^"\n]{1,300}");?[ \t]*$|^import [\w$, \t]{0,100}\{[\w$, \t\n]{1,1000}\} from (?:'[^'\n]{1,300}'|"[^"\n]{1,300}");?[ \t]*$/gm;
/** What only code says: a sentence may begin with `export`, too, and so may any line of one. */
const exported =
  /^export (?:(?:const|let|var) [\w$]+ ?(?:: ?[\w$<>[\], ]{1,100})?=|default (?=(?:async|function|class)\b|[({[]|[A-Z][\w$]*;?[ \t]*$|[\w$]+;[ \t]*$)|(?:async )?function\*? ?[\w$]+\()(?:(?!\n[ \t]*\n)[^]){1,2000}/gm;
const comment = /(?<!\{)\{\/\*(?:(?!\{\/\*|\*\/)[^])*\*\/\}/g;
/** What is only written so in MDX. */
const ownValue = /\{(?:props|frontmatter|frontMatter|meta)\.[\w.]{1,60}\}|\{['"] ['"]\}/;
/** A picture that a file takes in, and where a component shows it: `src={Quay}`. */
const importedPicture = /^import ([\w$]{1,60}) from (?:'([^'\n]{1,300})'|"([^"\n]{1,300})");?[ \t]*$/gm;
const pictureValue = /=\{\s?([\w$]{1,60})(?:\.src)?\s?\}/g;
/** A tag with a capital: HTML in capitals has no small letter. */
const component =
  /<(\/?)([A-Z][\w$]{0,40}[a-z\d][\w$]{0,40}(?:\.[A-Z]\w{0,40})?)((?:\s(?:[^<>{}"'\n]|\n(?![ \t]*\n)|"[^"<>]{0,1000}"|'[^'<>]{0,1000}'|\{(?:[^{}]|\{[^{}]{0,500}\}){0,1000}\}){0,1000})?)\s?(\/?)>/g;
const html =
  /^(?:a|b|blockquote|body|br|center|code|div|em|font|h[1-6]|head|hr|html|i|img|li|ol|p|pre|script|span|strong|style|table|tbody|td|th|thead|title|tr|u|ul|video|audio|iframe|svg)$/i;
/** What stands in a component is set in as code would be. */
const setIn = /^(<([A-Z]\w{0,60})(?:\s[^<>\n]{0,500})?>[ \t]*\n)((?:[ \t]{2}[^\n]*\n){1,200})(?=<\/\2>)/gm;

/** Docusaurus reads such a block as MDX; to other programs it is code. */
const asCode = /^([ \t]*)(`{3,})mdx-code-block[ \t]*\n((?:(?!\1\2)[^\n]*\n){0,200})\1\2[ \t]*$/gm;

export function mdx(written: string, file: VFile): string {
  const markdown = setInComponents(written.replace(asCode, '\n$3'));
  if (!/^(?:im|ex)port |\{\/\*|<\/?[A-Z][\w$]*[a-z]/m.test(markdown) && !ownValue.test(markdown))
    return markdown;
  const { isCode, pictures } = codeIn(markdown);
  const tell = tellOnce(file, 'template-code');
  const captions: string[] = [];
  return outsideCode(markdown, (text, before, shown) => {
    const tellOf = (name: string, found: string, what: string, above: string) => {
      const reason = `${nameCode(shown(found))} is ${what}, which is not known here; it is left out`;
      tell(name, reason, before + above);
    };
    const plain = text
      .replace(setIn, (_, tag: string, _name, inside: string) => tag + withoutIndent(inside))
      .replace(imported, lineEnds)
      .replace(exported, lineEnds)
      .replace(comment, lineEnds)
      .replace(
        component,
        (found: string, slash: string, name: string, given: string, closes: string, ...rest) => {
          // `<BlockQuote author={…}>` is none of HTML.
          if (html.test(name) && !given.includes('{')) return found;
          const isEnd = slash !== '';
          if (name === 'Frame' && !closes) return captionOf(given, isEnd, captions) + lineEnds(found);
          const [at, whole] = rest as unknown as [number, string];
          const read = readComponent(name, withPictures(given, pictures), {
            startsLine: /(?:^|\n)[ \t]*$/.test(whole.slice(Math.max(0, at - 20), at)),
            endsLine: /^[ \t]*(?:\n|$)/.test(whole.slice(at + found.length, at + found.length + 20)),
            isEnd,
            isWhole: closes !== '' || given.trimEnd().endsWith('/'),
          });
          if (read === undefined) tellOf(name, found, 'a component', whole.slice(0, at));
          return (read ?? '') + lineEnds(found);
        },
      );
    if (!isCode) return plain;
    return readValues(plain, pictures, (found, above) => {
      tellOf('value', found, 'a value of the site', above);
    });
  });
}

/** Whether there is code, without which braces hold no values; and the pictures that it takes in, by their names there. */
function codeIn(markdown: string): { isCode: boolean; pictures: ReadonlyMap<string, string> } {
  let isCode = false;
  const pictures = new Map<string, string>();
  outsideCode(markdown, (text) => {
    for (const [, name = '', single, double] of text.matchAll(importedPicture))
      if (isPictureName(single ?? double ?? '')) pictures.set(name, single ?? double ?? '');
    isCode ||= [imported, exported, comment, ownValue].some((code) => text.search(code) >= 0);
    return text;
  });
  return { isCode, pictures };
}

/**
 * Mintlify's `<Frame caption="The lock">`, around a picture: https://mintlify.com/docs/components/frames
 *
 * @param open the captions of frames that have not ended
 */
function captionOf(given: string, isEnd: boolean, open: string[]): string {
  if (!isEnd) open.push(valueOf(readArguments(given), 'caption') ?? '');
  const caption = isEnd ? open.pop() : undefined;
  return caption ? `<small>${caption}</small>` : '';
}

function withPictures(given: string, pictures: ReadonlyMap<string, string>): string {
  return given.replace(pictureValue, (value, of: string) =>
    pictures.has(of) ? `="${pictures.get(of) ?? ''}"` : value,
  );
}

/** Lines without the spaces that all of them begin with. */
function withoutIndent(lines: string): string {
  const indents = Array.from(lines.matchAll(/^[ \t]+(?=\S)/gm), ([spaces]) => spaces.length);
  const least = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.replace(new RegExp(`^[ \\t]{${least}}`, 'gm'), '');
}
