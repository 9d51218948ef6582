import { decodePercent } from '../address/decode-percent.ts';
import { withoutQuery } from '../address/without-query.ts';
import type { Input } from './reader.ts';

/**
 * The file beside an input that a reference in it means. Programs that save pages write its path as it is, in percents, or
 * with the query of the address that it came from.
 *
 * @returns undefined if there is none, or the reference leads to a server
 */
export async function readReference(
  reference: string,
  { readBeside }: Pick<Input, 'readBeside'>,
): Promise<Uint8Array | undefined> {
  if (isRemote(reference) || !readBeside) return undefined;
  for (const path of new Set([reference, decodePercent(reference), decodePercent(withoutQuery(reference))])) {
    const bytes = await readBeside(path);
    if (bytes) return bytes;
  }
  return undefined;
}

/** Whether a reference is an address, and no path. */
export function isRemote(reference: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(reference);
}
