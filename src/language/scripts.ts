/** Scripts by what they ask of whoever reads them, each for the inside of a class of a regular expression with the flag `u`. */

/** Chinese and Japanese: no space stands between words or behind a sentence. */
export const hanAndKana = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}';

/** Signs as wide as two letters, each a syllable or a word; Korean sets spaces between its words. */
export const wideScripts = `${hanAndKana}\\p{sc=Hang}`;

/** Thai, Lao, Khmer and Burmese: no space stands between words; a sentence ends with a space, or with nothing. */
export const southEastAsian = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';

/** No space stands between words. */
export const unspacedScripts = hanAndKana + southEastAsian;
