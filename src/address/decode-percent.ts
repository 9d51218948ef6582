/** A text without percent-encoding (RFC 3986, section 2.1); as it was where that is broken. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The same of an address: the signs that part it (`/`, `?`, `#`) stay encoded where they are. */
export function decodeAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
