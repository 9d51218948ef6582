/** Pictures that stand in the text itself, as RFC 2397 has it. */

const data = /data:image\/[a-z0-9.+-]{1,40}(?:;[a-z0-9=-]{1,40}){0,4};base64,([a-z0-9+/=%]+)/gi;

export interface Lifted {
  /** The text, with a short name instead of each data address. */
  text: string;
  /** Their bytes, by these names. */
  pictures: Map<string, Uint8Array>;
  /** The data addresses themselves, by these names. */
  addresses: Map<string, string>;
}

/**
 * Takes the data of pictures out of a text: what reads Markdown or HTML is slow with megabytes in one line.
 *
 * @param nameOf what stands in its place, by its number
 * @param shortest of how many letters of data a picture is taken
 */
export function liftData(text: string, nameOf: (number: number) => string, shortest = 1): Lifted {
  const pictures = new Map<string, Uint8Array>();
  const addresses = new Map<string, string>();
  const names = new Map<string, string>();
  const lifted = text.replace(data, (address, written: string) => {
    const isKnown = written.length < shortest || names.has(address);
    const bytes = isKnown ? undefined : decodeData(address);
    if (bytes) {
      const name = nameOf(names.size + 1);
      names.set(address, name);
      addresses.set(name, address);
      pictures.set(name, bytes);
    }
    return names.get(address) ?? address;
  });
  return { text: lifted, pictures, addresses };
}

/** @returns undefined for an address that holds no data */
export function decodeData(address: string): Uint8Array | undefined {
  const [, type, text = ''] = /^data:([^,]{0,200}),(.*)$/is.exec(address) ?? [];
  if (type === undefined) return undefined;
  try {
    const plain = decodeURIComponent(text);
    const bytes = /;base64\s*$/i.test(type) ? Buffer.from(plain, 'base64') : Buffer.from(plain);
    return bytes.length > 0 ? bytes : undefined;
  } catch {
    return undefined;
  }
}
