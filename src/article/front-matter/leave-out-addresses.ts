import { isAddressAlone } from './address-in.ts';
import type { SchemaValues } from './schema.ts';
import type { Say } from './tell.ts';

/** Leaves out of the authors what is an address and no name. */
export function leaveOutAddresses(values: SchemaValues, say: Say): void {
  const address = values.author.find(isAddressAlone);
  if (address === undefined) return;
  values.author = values.author.filter((name) => !isAddressAlone(name));
  const reason = `"${address.slice(0, 60)}" is an address and no name; it is not shown; write who it is`;
  say('author', 'value', reason);
}
