/** A text without percent-encoding (RFC 3986, section 2.1); as it was where that is broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
