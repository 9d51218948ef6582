import { webAddress } from '../address/web-address.ts';

/** An article's terms as a reader sees them. */
export interface Rights {
  text: string;
  href?: string;
}

/** Names a Creative Commons licence by its short name; any other line or address stands as it is. */
export function readRights(rights: string): Rights {
  // Words after an address are part of the terms.
  const address = /\s/.test(rights.trim()) ? undefined : webAddress(rights);
  if (!address) return { text: rights };
  const path = /^(?:www\.)?creativecommons\.org$/.test(address.hostname) ? address.pathname : '';
  const licence = /^\/licenses\/([a-z-]+)\/(\d\.\d)/.exec(path);
  if (licence) return { text: `CC ${licence[1]?.toUpperCase()} ${licence[2]}`, href: address.href };
  const dedication = /^\/publicdomain\/(zero|mark)\/(\d\.\d)/.exec(path);
  if (dedication) {
    const name = dedication[1] === 'zero' ? 'CC0' : 'Public Domain Mark';
    return { text: `${name} ${dedication[2]}`, href: address.href };
  }
  return { text: address.href, href: address.href };
}
