import { unspacedScripts, wideScripts } from '../../language/scripts.ts';

const unspaced = new RegExp(`[${unspacedScripts}]`, 'u');
/** With their punctuation, and with pictures. */
const wide = new RegExp(`[${wideScripts}\\u3000-\\u303F\\uFF00-\\uFF60]|\\p{Extended_Pictographic}`, 'u');
const opens = /^[\p{Ps}\p{Pi}]+$/u;

/**
 * Text in lines, for a drawing, which cannot break them itself. How wide a sign is, is guessed, rather too wide than too
 * narrow: nobody knows the typeface in which it will be seen.
 *
 * @param measure how many ems are in a line
 */
export function breakLines(text: string, lang: string, measure: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.replace(/\s+/g, ' ').trim(), lang, measure)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > measure) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** What a line may not break in two, except for what is wider than a line. */
function pieces(text: string, lang: string, measure: number): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const last = found.at(-1);
    const isBreak =
      last === undefined ||
      (segment !== ' ' && last.endsWith(' ')) ||
      (isWordLike === true && unspaced.test(segment) && !opens.test(last)) ||
      (unspaced.test(last) && opens.test(segment));
    if (isBreak) found.push(segment);
    else found[found.length - 1] += segment;
  }
  return found.flatMap((piece) => (widthOf(piece) > measure ? cut(piece, measure) : piece));
}

function cut(piece: string, measure: number): string[] {
  const parts = [''];
  for (const { segment } of new Intl.Segmenter().segment(piece)) {
    const last = parts.at(-1) ?? '';
    if (widthOf(last + segment) > measure) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
  }
  return parts;
}

function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) width += widthOfSign(sign);
  return width;
}

function widthOfSign(sign: string): number {
  if (/\p{M}|\p{Cf}/u.test(sign)) return 0;
  if (wide.test(sign)) return 1;
  if (/[ijlI.,:;!|'’‘()[\] ]/.test(sign)) return 0.3;
  if (/[MWmw—…ЖШЩЮМжшщюм%@]/u.test(sign)) return 0.86;
  return /\p{Lu}/u.test(sign) ? 0.68 : 0.53;
}
