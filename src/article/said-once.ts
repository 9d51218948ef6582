/** Fewer words may be meant twice: `Bye bye`. */
const fewestWords = 3;

/** A headline that a program wrote several times over, once. */
export function saidOnce(line: string): string {
  const words = line.split(' ');
  for (let length = fewestWords; length <= words.length / 2; length++) {
    if (words.length % length === 0 && words.every((word, at) => word === words[at % length]))
      return words.slice(0, length).join(' ');
  }
  return line;
}
