/**
 * Puts spaces outside the stars that a converter has put inside (`**Note: **the road`, `put** notices** on`): CommonMark takes
 * such stars for the beginning of another pair, or for stars.
 */
import { wideScripts } from '../../../language/scripts.ts';
import { outsideCode } from '../outside-code.ts';

const pair = /(?<!\*)\*\*(?!\*)((?:(?!\*\*)[^\n\\])+?)(?<!\*)\*\*(?!\*)/g;
/** `*Correction: *this was wrong` and `*Why?*news.example`, alone in their line. */
const single = /^([ \t>]*)\*([^\s*][^*\n]*)\*(?=[\p{L}\p{N}][^*\n]*$)/gmu;
const underscores = /(?<=^|\s)__ (\S[^_\n]*?) __(?=$|[\s.,;:!?])/g;
/**
 * CommonMark takes stars between a mark (or code, which is hidden here) and a letter for those at the other end of a pair: `**Bold.**Next`. Of the scripts
 * that set no spaces, remark-cjk-friendly knows some.
 */
const mark = /[\p{P}\p{S}\p{Cs}]/u;
const letter = new RegExp(`(?![${wideScripts}])[\\p{L}\\p{N}]`, 'u');
/** `_Ulysses _is`: a title, with the space on the wrong side; `_id and _rev` are names of programs. */
const spacedEnd =
  /(?<=^|[\s(])(\*(?=\p{L}{2})|_(?=\p{Lu}\p{L}|(?![A-Za-z])\p{L}{2}))([^*_\n]{2,200}?)([ \t]+)\1(?=$|[\s.,;:!?)\p{L}])/gmu;
/** GFM reads tildes as it does stars, but for the scripts that set no spaces. */
const struck = /(?<![~\\])~~(?!~)((?:(?!~~)[^\n]){1,500})~~(?!~)/g;
const bracket = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"']/u;
/** Underscores within a word are none, and these scripts have no spaces; `__init__` is a name. */
const hanUnderscores = /(?<![\\\w])__([^_\n]{1,300})__(?!\w)/g;
/** `__Wichtig ist__das`: within a word underscores are none, but no name has a space or other letters. */
const joinedUnderscores =
  /(?<![\p{L}\p{N}_\\])__(?=[^\s_])([^_\n]{0,199}(?:[^\S\n]|(?![A-Za-z])\p{L})[^_\n]{0,199})(?<=\S)__(?=\p{L})/gu;
/** `**一****二**`: two bold words without a space between them, as converters write them. */
const boldRow = /(?<!\*)\*\*[^*\n]+(?:\*{4}[^*\n]+)+\*\*(?!\*)/g;
const between = new RegExp(`(?<=[${wideScripts}])\\*{4}(?=[${wideScripts}])`, 'gu');
const han = new RegExp(`[${wideScripts}]`, 'u');
/** An address would take the stars behind it; not so the words of a link. */
const boldAddress = /(?<![*[])\*\*(https?:\/\/[^\s*<>]{1,2000})\*\*(?!\*)/g;
/** Stars alone on their line: bold text over several paragraphs. */
const alone = /^[ \t]*\*\*[ \t]*$/gm;

export function spacesInStars(markdown: string): string {
  if (!/\*\*| [*_]|__|~~|[\p{P}\p{S}]\*\p{L}/u.test(markdown)) return markdown;
  return outsideCode(markdown, (text) =>
    text
      .replace(alone, '')
      .replace(boldRow, (row) => row.replace(between, ''))
      .replace(single, (found: string, before: string, words: string) => {
        const end = words.trimEnd();
        if (end !== words) return `${before}*${end}*${words.slice(end.length)}`;
        return mark.test(words.at(-1) ?? '') ? `${before}<em>${words}</em>` : found;
      })
      .replace(underscores, '**$1**')
      .replace(hanUnderscores, (found: string, inside: string, at: number, whole: string) => {
        const isWithin = han.test(whole.charAt(at - 1)) || han.test(whole.charAt(at + found.length));
        return isWithin && han.test(inside) ? `**${inside}**` : found;
      })
      .replace(joinedUnderscores, '**$1**')
      .replace(boldAddress, '**<$1>**')
      .replace(spacedEnd, (_, sign: string, words: string, space: string) => `${sign}${words}${sign}${space}`)
      .replace(struck, strike)
      .split('\n')
      .map(inParagraphs())
      .join('\n'),
  );
}

function strike(found: string, inside: string, at: number, text: string): string {
  const [before = '', behind = ''] = [text.charAt(at - 1), text.charAt(at + found.length)];
  const words = inside.trim();
  if (words === '') return found;
  // `好~~ 再见~~` only sounds long.
  const isSpaced = /^\s.*\s$/.test(inside) && /^\s?$/.test(before) && /^[\s.,;:!?]?$/.test(behind);
  const isMisread =
    (bracket.test(words.at(-1) ?? '') && /[\p{L}\p{N}]/u.test(behind)) ||
    (bracket.test(words.charAt(0)) && /[\p{L}\p{N}]/u.test(before));
  return isSpaced || isMisread ? `<del>${words}</del>` : found;
}

/** Stars that are open at the end of a line close in another. */
function inParagraphs(): (line: string) => string {
  let isOpen = false;
  return (line) => {
    if (line.trim() === '') isOpen = false;
    if (!line.includes('**')) return line;
    const wasOpen = isOpen;
    if ((line.match(/\*\*/g)?.length ?? 0) % 2 === 1) isOpen = !isOpen;
    return wasOpen ? line : inLine(line);
  };
}

function inLine(line: string): string {
  // With an odd number it is not clear which stars form a pair.
  if ((line.match(/\*\*/g)?.length ?? 0) % 2 === 1 || line.includes('***') || line.includes('\\*'))
    return line;
  return line.replace(pair, (found: string, inside: string, at: number) => {
    const words = inside.trim();
    if (words === '') return '';
    if (words === inside) {
      const isMisread =
        (mark.test(inside.at(-1) ?? '') && letter.test(line.charAt(at + found.length))) ||
        (mark.test(inside.charAt(0)) && letter.test(line.charAt(at - 1)));
      return isMisread ? `<strong>${inside}</strong>` : found;
    }
    const [before = '', after = ''] = inside.split(words);
    return `${before}**${words}**${after}`;
  });
}
