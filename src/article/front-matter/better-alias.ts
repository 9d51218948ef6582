/** Which of several names for one key is read, where the first one has the lesser value. */
import { parseDate } from '../../date/parse-date.ts';
import { aliases } from './schema.ts';

/** Neither a web address nor a publisher's name: another scheme (`mailto:`), or a path on its own site, as Hugo's `url`. */
export const address = /^[a-z][a-z\d+.-]*:\S/i;
export const path = /^\.{0,2}\/|\/$|\.(?:x?html?|php|aspx?|mdx?|txt|pdf)$/i;

/** Of `date` and a key that says `published`, an earlier one of the latter: Omnivore for Obsidian writes when it was saved as `date`. */
export function putEarlierFirst(candidates: string[], all: Record<string, unknown>): void {
  const [own = '', ...others] = candidates;
  const dayOf = (name: string): string => parseDate(String(all[name] ?? ''))?.slice(0, 10) ?? '';
  const earlier = others.find((name) => dayOf(name) !== '' && dayOf(name) < dayOf(own));
  if (earlier !== undefined) candidates.unshift(earlier);
}

/** Of a `source` that is no address, and a key that holds one, the latter: Readwise writes `source: reader` and a `url`. */
export function putAddressFirst(candidates: string[], all: Record<string, unknown>): void {
  const isAddressAt = (name: string): boolean => /^\s*https?:\/\//i.test(String(all[name] ?? ''));
  const [own = '', ...others] = candidates;
  const written = all[own];
  const found = typeof written !== 'string' || isAddressAt(own) ? undefined : others.find(isAddressAt);
  if (found === undefined) return;
  candidates.unshift(found);
  const isNamed = ['publisher', ...(aliases.publisher ?? [])].some((name) => Object.hasOwn(all, name));
  if (!isNamed && !address.test(String(written)) && !path.test(String(written))) all['publisher'] = written;
}
