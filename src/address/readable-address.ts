/** What would end an address, break a line or turn its direction stays encoded. */
const kept = /[\s\p{Cc}\p{Cf}<>"`{}|\\^%?#&=+;,/:@$!*'()[\]]/u;

/** An address as people read it: letters of other scripts decoded, as browsers show them. Never for a link's target. */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[\dA-F]{2})+/gi, (encoded) => {
    try {
      return Array.from(decodeURIComponent(encoded), (character) =>
        kept.test(character) ? encodeURIComponent(character) : character,
      ).join('');
    } catch {
      return encoded;
    }
  });
}
