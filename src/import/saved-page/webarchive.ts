import type { Reader } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { decodePage } from './decode-page.ts';
import { PropertyList } from './property-list.ts';
import { readPackage } from './read-package.ts';
import { readSavedPage } from './read-saved-page.ts';

const signature = 'bplist00';

/** A page and what belongs to it, as Safari saves them. */
export const webarchive: Reader = {
  kind: 'Safari web archive',
  // Other programs save other things in this format.
  recognises: ({ start }) => Buffer.from(start).toString('latin1', 0, signature.length) === signature,
  async *read(input) {
    const { main, parts } = readResources(await readPackage(input));
    if (!main?.data) throw new Unreadable('there is no page in it');
    const { address } = main;
    yield await readSavedPage({
      html: decodePage(main.data, main.encoding),
      ...(address !== undefined && /^https?:/i.test(address) && { address }),
      find: (reference) => Promise.resolve(parts.get(reference)),
    });
  },
};

interface Resource {
  address: string | undefined;
  encoding: string | undefined;
  data: Uint8Array | undefined;
}

/** @throws Unreadable if it is damaged */
function readResources(bytes: Uint8Array): { main?: Resource; parts: Map<string, Uint8Array> } {
  try {
    const list = new PropertyList(bytes);
    const resource = (object: number): Resource => {
      const keys = list.dictionary(object);
      const value = <Value>(name: string, read: (object: number) => Value) => {
        const found = keys.get(`WebResource${name}`);
        return found === undefined ? undefined : read.call(list, found);
      };
      return {
        address: value('URL', list.text),
        encoding: value('TextEncodingName', list.text),
        data: value('Data', list.data),
      };
    };
    const archive = list.dictionary(list.top);
    const parts = new Map<string, Uint8Array>();
    for (const object of list.array(archive.get('WebSubresources') ?? list.top)) {
      const { address, data } = resource(object);
      if (address !== undefined && data) parts.set(address, data);
    }
    const main = archive.get('WebMainResource');
    return { ...(main !== undefined && { main: resource(main) }), parts };
  } catch (error) {
    if (error instanceof RangeError) throw new Unreadable('it is damaged; save the page again');
    throw error;
  }
}
