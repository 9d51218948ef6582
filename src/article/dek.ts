/** Paragraphs in which a dek is looked for. */
const first = 3;
/** Fewer letters than these may be said again, unless they are the whole of a paragraph. */
const fewLetters = 40;

/**
 * Whether a dek says what the text begins with: clippers take the description of a page, which is often its first
 * paragraph, or as much of it as fits.
 */
export function repeatsBeginning(dek: string, text: string): boolean {
  const said = lettersOf(dek.replace(/(?:…|\.\.\.)\s*$/, ''));
  const isCut = /(?:…|\.\.\.)\s*$/.test(dek);
  const paragraphs = text.split('\n', first).map(lettersOf);
  if (said === '') return true;
  const beginning = paragraphs.join('');
  return (
    paragraphs.includes(said) ||
    ((isCut || said.length >= fewLetters) &&
      (beginning.startsWith(said) || paragraphs.some((paragraph) => paragraph.includes(said))))
  );
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
