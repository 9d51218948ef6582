/** Several regular expressions as one, so that each may say what it is for; the flags are those of the first. */
export function anyOf(first: RegExp, ...others: RegExp[]): RegExp {
  return new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags);
}
