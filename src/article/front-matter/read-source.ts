import { webAddress } from '../../address/web-address.ts';
import { addressIn, isOtherAddress, isAddressAlone } from './address-in.ts';
import type { Say } from './tell.ts';
import type { SchemaValues } from './schema.ts';

/** Reads where an article comes from: an address is its source, a name its publisher, whichever key has them. */
export function readSource(values: SchemaValues, say: Say): void {
  const original = values.source === undefined ? undefined : addressIn(values.source);
  if (values.source !== undefined && original !== undefined) {
    if (original.url === `https://${values.source}`)
      say(
        'source',
        'source',
        `"${values.source.slice(0, 60)}" is read as ${original.url.slice(0, 80)}; write it so`,
      );
    values.source = original.url;
    values.publisher ??= original.name;
  }
  if (values.publisher !== undefined && isAddressAlone(values.publisher))
    values.publisher = webAddress(values.publisher)?.hostname.replace(/^www\./, '') ?? values.publisher;
  if (values.source !== undefined && !webAddress(values.source)) {
    if (!isOtherAddress(values.source)) values.publisher ??= values.source;
    else {
      const remedy = 'it is not shown; write the address of the original, which begins with https://';
      say('source', 'source', `"${values.source.slice(0, 60)}" is no web address; ${remedy}`);
    }
    values.source = undefined;
  }
}
