/** Which of several names for one key is read, where the first one has the lesser value. */
import { parseDate } from '../../date/parse-date.ts';
import { addressIn } from './address-in.ts';

/** Puts a key with an earlier day before `date`: Omnivore for Obsidian writes as `date` when an article was saved, and `published` beside it. */
export function putEarlierFirst(candidates: string[], all: Record<string, unknown>): void {
  const [own = '', ...others] = candidates;
  const dayOf = (name: string): string => parseDate(String(all[name] ?? ''))?.slice(0, 10) ?? '';
  const earlier = others.find((name) => dayOf(name) !== '' && dayOf(name) < dayOf(own));
  if (earlier !== undefined) candidates.unshift(earlier);
}

/** Of a keeper of bookmarks, which writes as `date` when one was made: Karakeep, Hoarder. */
const bookmark = /^bookmark_?id$/i;

/** Whether `date` says when the article was saved. */
export function isDateOfBookmark(all: Record<string, unknown>): boolean {
  return Object.keys(all).some((name) => bookmark.test(name)) && Object.hasOwn(all, 'date');
}

/** Puts a key with an address before a `source` that holds none: Readwise writes `source: reader` and a `url`. */
export function putAddressFirst(candidates: string[], all: Record<string, unknown>): void {
  const isAddressAt = (name: string): boolean => /^\s*https?:\/\//i.test(String(all[name] ?? ''));
  const [own = '', ...others] = candidates;
  const written = all[own];
  if (typeof written !== 'string' || isAddressAt(own) || addressIn(written)) return;
  const found = others.find(isAddressAt);
  if (found !== undefined) candidates.unshift(found);
}
