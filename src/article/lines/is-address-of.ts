const fewestWords = 3;
const shortestWord = 3;

/** Whether an address says what a headline does, as those of articles mostly do: `…/2024/ferry-late-again` of `Ferry late again`. */
export function isAddressOf(address: string, headline: string): boolean {
  const url = URL.parse(address);
  if (!url) return false;
  const said = new Set(wordsOf(url.pathname));
  const words = wordsOf(headline).filter(({ length }) => length >= shortestWord);
  const shared = words.filter((word) => said.has(word)).length;
  return shared >= fewestWords && shared * 2 >= words.length;
}

/** In small letters without accents, as addresses are written. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
