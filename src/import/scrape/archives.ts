/** Hosts that keep copies of others' pages: their names as https://en.wikipedia.org/wiki/List_of_web_archiving_initiatives has them. */
const hosts =
  /^(?:web\.archive\.org|archive\.(?:today|is|ph|md|fo|li|vn)|perma\.cc|ghostarchive\.org|www\.webcitation\.org|arquivo\.pt|web\.archive\.org\.au)$/;

export function isArchive(address: string): boolean {
  return hosts.test(URL.parse(address)?.hostname ?? '');
}

/** The address in a copy's own: `https://web.archive.org/web/20170302000000/https://news.example/a`. */
export function archivedOriginal(address: string): string | undefined {
  return /^https?:\/\/[^/]+\/(?:web\/)?(?:\d{4,14}[a-z_]*\/)?(https?:\/\/[^/]+\/?.*)$/.exec(address)?.[1];
}
