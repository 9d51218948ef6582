/** Keeps only the characters that browsers, XML feeds and validators all accept. */

/** What Windows-1252 has where Unicode has the C1 controls: https://encoding.spec.whatwg.org/#index-windows-1252 */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

// The characters XML 1.0 forbids (section 2.2), the C1 controls that no Windows-1252 text means, and what Unicode keeps for no
// character, which HTML forbids (https://infra.spec.whatwg.org/#noncharacter).
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0081\u008D\u008F\u0090\u009D\p{Noncharacter_Code_Point}]/gu;
/** Where a page ends in what programs read of a PDF, and a line in what is copied from Word. */
const breaks = /[\v\f]/g;
const c1 = /[\u0080-\u009F]/g;

/**
 * The text without a byte order mark, lone surrogates and control characters. A feed is a space. Nothing moves to another line.
 */
export function cleanText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .toWellFormed()
    .replace(c1, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? '\uFFFD')
    .replace(breaks, ' ')
    .replace(forbidden, '\uFFFD');
}
