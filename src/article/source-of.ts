import { archivedOriginal } from '../address/archived-copy.ts';
import { webAddress } from '../address/web-address.ts';
import type { FrontMatterValues } from './front-matter/schema.ts';

/** Where the original stands, and its copies: an address of an archive is that of a copy. */
export function sourceOf({ source, archived }: Pick<FrontMatterValues, 'source' | 'archived'>) {
  const written = webAddress(source);
  const original = written && webAddress(archivedOriginal(written.href));
  const copies = archived.flatMap((address) => webAddress(address)?.href ?? []);
  return {
    source: original ?? written,
    archived: [...new Set([...(original ? [written.href] : []), ...copies])],
  };
}
