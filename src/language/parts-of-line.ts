/** Where the parts of a line of small print end, such as `By Ida Holm | May 6, 2024`. */
const signs = /(?<!\s)\s*(?:[|·•●｜／]|\s[/–—-]\s)\s*/;

/** What stands between signs; the whole line where there are none. */
export function betweenSigns(line: string): string[] {
  return line.split(signs).filter((part) => part.trim() !== '');
}

/** Two facts, one directly behind the other: `By Ida Holm, March 2, 2017`; none where it is not so. */
export function twoFacts(line: string, isFact: (part: string) => boolean): string[] {
  for (const { index, 0: space } of line.matchAll(/,?\s+|,/g)) {
    const parts = [line.slice(0, index), line.slice(index + space.length)];
    if (parts.every((part) => part !== '' && isFact(part))) return parts;
  }
  return [];
}
