const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The letter under which an index lists a name, accents left out; `#` for digits and signs. */
export function initialOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').trim();
  const [first] = segmenter.segment(plain);
  const letter = first?.segment.toLocaleUpperCase('en') ?? '';
  return /^\p{L}/u.test(letter) ? letter : '#';
}
