/** Phrases as the alternatives of a regular expression: the longest first, with any spaces and either apostrophe. */
export function alternatives(phrases: readonly string[]): string {
  return [...phrases]
    .sort((one, other) => other.length - one.length)
    .map((phrase) =>
      RegExp.escape(phrase)
        .replace(/(?:\\x20)+| +/g, '\\s+')
        .replace(/’|\\u2019/g, "['’]"),
    )
    .join('|');
}
