/** Makes stars of the underscores of italics that letters of a script without capitals follow at once (`_lake_এ`): Markdown takes them for parts of a name. */
import { outsideCode } from '../outside-code.ts';

const italics = /(?<![\p{L}\p{M}\p{N}_\\])_((?! )[^_\n*]{1,100}(?<! ))_(?=[\p{Lo}\p{M}])/gu;

export function underscoresBeforeLetters(markdown: string): string {
  if (!/_[\p{Lo}\p{M}]/u.test(markdown)) return markdown;
  return outsideCode(markdown, (text) => text.replace(italics, '*$1*'));
}
