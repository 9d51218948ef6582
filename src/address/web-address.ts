/**
 * The address of a page on the web, if a text is one. Everything else that looks like an address (`javascript:`,
 * `file:`, a name without a host) stays text.
 */
export function webAddress(text: string | undefined): URL | undefined {
  if (text === undefined || !/^https?:\/\//i.test(text.trim())) return undefined;
  const url = URL.parse(text.trim());
  return url?.hostname ? url : undefined;
}
