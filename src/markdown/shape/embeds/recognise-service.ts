/** Whose post or video an address is, and the address under which people open it. */
import { services } from './services.ts';

/** A server of the Fediverse has any host; its posts' paths are alike. */
const fediversePost = /^\/@[\w.]+(?:@[\w.-]+)?\/\d{15,}(?:\/embed)?$/;

export function recogniseService(address: string | undefined): { service: string; url: string } | undefined {
  const url = URL.parse(address ?? '');
  if (!address || !url || !/^https?:$/.test(url.protocol)) return undefined;
  const path = url.pathname + url.search;
  for (const { name, hosts, path: pattern, canonical } of services) {
    if (!hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) continue;
    const match = pattern.exec(path);
    if (match) return { service: name, url: webAddressOf(canonical?.(match)) ?? address };
  }
  if (fediversePost.test(url.pathname)) return { service: 'Mastodon', url: address.replace(/\/embed$/, '') };
  return undefined;
}

function webAddressOf(address: string | undefined): string | undefined {
  return address && /^https?:\/\/[^/]/i.test(address) && URL.canParse(address) ? address : undefined;
}
