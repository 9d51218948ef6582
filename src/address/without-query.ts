/** What stands before the query and the fragment of an address, or of a path. */
export function withoutQuery(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}
