/**
 * Takes out what programs that read PDF write between pages and in place of pictures: rules with numbers (`{0}----…`) of Marker, `==> picture …
 * intentionally omitted <==` of PyMuPDF; and reads signs of lists that they have no letter for (`(cid:127)`).
 */
import type { VFile } from 'vfile';
import { outsideCode } from '../outside-code.ts';
import { tellOnce } from '../tell-once.ts';

const numbered = /^\{\d{1,5}\}-{20,}[ \t]*$/gm;
const omitted = /^(?:\*\*)?==> picture \[[^\]\n]{1,30}\] intentionally omitted <==(?:\*\*)?[ \t]*$/gm;
const aroundPictureText = /^(?:\*\*)?-{3,} (?:Start|End) of picture text -{3,}(?:\*\*)?(?:<br>)?[ \t]*$/gm;
const unknownSign = /^([ \t]{0,3})\(cid:\d{1,5}\)[ \t]*(?=\S)/gm;

export function pagesOfPaper(markdown: string, file: VFile): string {
  if (!/^\{\d{1,5}\}-{20}|==> picture|of picture text|^[ \t]{0,3}\(cid:/m.test(markdown)) return markdown;
  const tell = tellOnce(file, 'lost-picture');
  return outsideCode(markdown, (text, before) =>
    text
      .replace(numbered, '')
      .replace(omitted, (_, at: number, whole: string) => {
        tell('picture', 'pictures were left out when this was read from PDF', before + whole.slice(0, at));
        return '';
      })
      .replace(aroundPictureText, '')
      .replace(unknownSign, '$1- '),
  );
}
