import { outsideCode } from '../outside-code.ts';

/** GFM's autolinks (https://github.github.com/gfm/#autolinks-extension-); within the words of a link, marks stay marks. */
const address = /(?<!\[)\bhttps?:\/\/[^\s<>\\]{1,2000}(?:\\[^\s<>\\][^\s<>\\]{0,2000}){1,200}/gi;
/** A sign at its end may be a mark of the text, and `&copy;` would be another sign. */
const escapedSign = /\\(?=(?:[_*~#=+-]|&(?!#?\w{1,30};))[\p{L}\p{N}/_])/gu;

/** Takes the backslashes that converters write before signs out of bare addresses, where they would be part of them. */
export function escapedAddresses(markdown: string): string {
  if (!/\\[_*~&#=+-]/.test(markdown)) return markdown;
  return outsideCode(markdown, withoutEscapes);
}

/** The same of a line that holds no code. */
export function withoutEscapes(text: string): string {
  return text.replace(address, (found) => found.replace(escapedSign, ''));
}
