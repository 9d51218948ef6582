import type { Reader } from '../../reader.ts';
import { jsonItems } from '../json-items.ts';
import { listedAddress, PassedOver } from '../listed-address.ts';
import { startOf } from '../start-of.ts';

/** Exports of Linkwarden, Karakeep (Hoarder), Readwise Reader, Pinboard and others as JSON. */
export const linkJson: Reader = {
  kind: 'list of addresses',
  recognises: (input) => {
    const text = startOf(input);
    if (!/^\s*[[{]/.test(text)) return false;
    return (
      /"(?:bookmarks|collections)"\s*:\s*\[/.test(text) ||
      // What Readwise's interface answers, as programs store it: https://readwise.io/reader_api
      /"results"\s*:\s*\[[^]*"source_url"\s*:/.test(text) ||
      // Linkwarden, where the picture of its user is longer than what is looked at here.
      (/"username"\s*:/.test(text) && /"(?:linksRouteTo|archiveAs\w+|collectionOrder)"\s*:/.test(text)) ||
      (/^\s*\[/.test(text) && /"(?:url|source_url|href)"\s*:/.test(text))
    );
  },
  async *read(input) {
    // Not both: with a path inside another one, the parser keeps everything in memory.
    const paths = /^\s*\[/.test(startOf(input))
      ? ['$.*']
      : ['$.bookmarks.*', '$.collections.*.links.*', '$.pinnedLinks.*', '$.results.*'];
    const seen = new Set<string>();
    const passedOver = new PassedOver();
    for await (const item of jsonItems(input, paths)) {
      const found = listedAddress(item);
      if (!found) passedOver.add(item);
      else if (!seen.has(found.address)) {
        seen.add(found.address);
        yield found;
      }
    }
    yield* passedOver.failures();
  },
};
