/** Fewer words or letters may be meant twice: `Bye bye`. */
const fewestWords = 3;
const fewestLetters = 15;

/** A headline that a program wrote twice, one behind the other, once; more often, it is meant. */
export function saidOnce(line: string): string {
  const words = line.split(' ');
  const period = periodOf(words);
  const once = words.slice(0, period).join(' ');
  const isLong = period >= fewestWords || once.length >= fewestLetters;
  return words.length === 2 * period && isLong ? once : line;
}

/** After how many words they begin again; as many as they are, if they do not. */
function periodOf(words: readonly string[]): number {
  for (let length = 1; length <= words.length / 2; length++)
    if (words.length % length === 0 && words.every((word, at) => word === words[at % length])) return length;
  return words.length;
}
