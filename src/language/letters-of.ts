/**
 * Letters, their marks and digits alone, in one case and width: two ways of setting a text compare equal. The vowels of
 * Indian scripts are marks, too.
 */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

/** The same without marks: what a page shows may have the vowel points of Hebrew and Arabic, and its metadata none. */
export function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
