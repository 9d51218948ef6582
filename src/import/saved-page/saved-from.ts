/** Reads where and when a page was saved, as the programs that save pages write it into them. */
import { parseDate } from '../../date/parse-date.ts';
import { webAddress } from '../../address/web-address.ts';

export interface SavedFrom {
  address?: string;
  /** A day or moment in ISO 8601. */
  day?: string;
}

const longestStart = 20_000;

/**
 * The forms, each from the program's own source: SingleFile (https://github.com/gildas-lormeau/SingleFile), monolith
 * (https://github.com/Y2Z/monolith), browsers' own saving (`saved from url=(0042)...`), HTTrack, Firefox's
 * reader, Save Page WE (meta elements).
 */
const forms: readonly RegExp[] = [
  /<!--\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(?<address>\S+)\s+saved date:\s*(?<day>[^\n]{4,120})/,
  /<!--\s*Saved from (?:local source|(?<address>\S+)) at (?<day>\S{10,40}) using monolith/,
  /<!--\s*saved from url=\(\d+\)(?<address>\S+)\s*-->/,
  /<!--\s*Mirrored from (?<address>\S+) by HTTrack[^,]{0,80}, (?<day>[^>]{10,40}?)\s*-->/,
  /<a class="domain reader-domain" href="(?<address>[^"]+)"/,
  /<meta name="savepage-url" content="(?<address>[^"]+)"/,
  /<meta name="savepage-date" content="(?<day>[^"]+)"/,
];

/** What the start of a page says of its address and of the day on which it was saved. */
export function readSavedFrom(html: string): SavedFrom {
  const start = html.slice(0, longestStart);
  const saved: SavedFrom = {};
  for (const form of forms) {
    const { address, day } = form.exec(start)?.groups ?? {};
    const found =
      address === undefined
        ? undefined
        : webAddress(/^https?:/i.test(address) ? address : `http://${address}`);
    if (found) saved.address ??= address?.replace(/^(?!https?:)/i, 'http://');
    if (day !== undefined) saved.day ??= parseDate(day.trim());
  }
  return saved;
}
