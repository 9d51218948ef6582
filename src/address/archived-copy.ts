/** Hosts that keep copies of others' pages: their names as https://en.wikipedia.org/wiki/List_of_web_archiving_initiatives has them. */
const hosts =
  /^(?:web\.archive\.org|wayback\.archive-it\.org|archive\.(?:today|is|ph|md|fo|li|vn)|perma\.cc|ghostarchive\.org|www\.webcitation\.org|arquivo\.pt|www\.webarchive\.org\.uk|web\.archive\.org\.au)$/;
/** Collection and moment stand before the address: `/web/20170302000000/`, `/2017.03.02-101112/`. */
const original = /^https?:\/\/[^/]+\/(?:[\w.:-]{1,40}\/){0,4}?(https?:\/\/[^/].*)$/;

export function isArchive(address: string): boolean {
  return hosts.test(URL.parse(address)?.hostname ?? '');
}

/** The address in a copy's own: `https://web.archive.org/web/20170302000000/https://news.example/a`. */
export function archivedOriginal(address: string): string | undefined {
  const found = original.exec(address)?.[1];
  return found !== undefined && isArchive(address) ? found : undefined;
}
