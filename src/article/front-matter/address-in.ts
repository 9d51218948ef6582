import { isLinkWord } from '../../language/is-link-word.ts';

const scheme = /^[a-z][a-z\d+.-]*:\S/i;
const path = /^\.{0,2}\/|\/$|\.(?:x?html?|php|aspx?|mdx?|txt|pdf)$/i;

/** `The Herald (https://…)`, `The Herald, https://…` */
const named = /^(\p{L}[^()[\]<>:,|]{1,80}?)(?:\s+[([<|–—-]|[:,])\s*(https?:[^()[\]<>\s]+)[)\]>]?$/u;

/** `[The Herald](https://…)`, `<https://…>`, `herald.example/1`: an address that a person wrote. */
export function addressIn(written: string): { url: string; name?: string } | undefined {
  const [, name, url] = /^\[([^\]]+)\]\(<?(https?:[^()\s<>]+)>?\)$/.exec(written) ?? [];
  if (url !== undefined && name !== undefined)
    return { url, ...(/^https?:/.test(name) || isLinkWord(name) ? {} : { name }) };
  const bracketed = /^<(https?:[^<>\s]+)>$/.exec(written)?.[1];
  if (bracketed !== undefined) return { url: bracketed };
  const [, before, address] = named.exec(written) ?? [];
  if (before !== undefined && address !== undefined) return { url: address, name: before };
  return /^(?:[a-z\d-]+\.)+[a-z]{2,}\/\S*$/i.test(written) ? { url: `https://${written}` } : undefined;
}

/** Another scheme than the web's (`mailto:`), or a path on its own site, as Hugo's `url`: no name of a publisher. */
export function isOtherAddress(written: string): boolean {
  return scheme.test(written) || path.test(written);
}

export function isAddressAlone(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
