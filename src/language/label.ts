/** A line's words as labels are compared: lower case, one kind of space and apostrophe, without colon, arrow or bracket. */
export function labelOf(line: string): string {
  return (
    withoutVowelSigns(line.normalize('NFC').toLowerCase())
      // The combining dot that lower-casing a Turkish İ leaves behind.
      .replace(/\u0307/g, '')
      .replace(/['‘]/g, '’')
      .replace(/[şţ]/g, (letter) => (letter === 'ş' ? 'ș' : 'ț'))
      .replace(/[يى]/g, 'ی')
      .replace(/ك/g, 'ک')
      // The joint within a Persian word, for which many write a space.
      .replace(/\u200C/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]+$/gu, '')
      // `R E K L A M A`
      .replace(/^\p{L}(?: \p{L}){4,}$/u, (letters) => letters.replaceAll(' ', ''))
  );
}

/** Greek capitals have no accents, and Arabic is written with or without its vowel signs. */
function withoutVowelSigns(line: string): string {
  const plain = line.replace(/[\u064B-\u0652\u0640]/g, '');
  return /\p{sc=Greek}/u.test(plain)
    ? plain
        .normalize('NFD')
        .replace(/[\u0301\u0308]/g, '')
        .normalize('NFC')
    : plain;
}
