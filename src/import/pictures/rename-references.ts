/** Puts other names in the place of addresses, where they stand as addresses, and changes nothing else. */
export function renameReferences(markdown: string, names: ReadonlyMap<string, string>): string {
  let text = markdown;
  for (const [src, name] of names) {
    if (src === name) continue;
    // In brackets, quotes or behind a definition's colon: the words of the text may hold it, too.
    const address = new RegExp(`(?<=[(<"'=|]|\\]: {0,3}|!\\[\\[)${asWritten(src)}(?=[)>"'\\s|\\]#]|$)`, 'gm');
    text = text.replace(address, () => name);
  }
  return text;
}

/** A pattern of an address: signs may be escaped (https://spec.commonmark.org/0.31.2/#backslash-escapes), and `&` written as in HTML. */
function asWritten(src: string): string {
  return src.replace(
    /[\p{P}\p{S}]/gu,
    (sign) => `\\\\?${RegExp.escape(sign)}${sign === '&' ? '(?:amp;)?' : ''}`,
  );
}
