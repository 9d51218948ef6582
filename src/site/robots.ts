import type { Settings } from '../library/settings.ts';

/**
 * The rules for crawlers (RFC 9309). A private library does not forbid its pages: a crawler must read a page to see its
 * `noindex`, and an address that it may not read can still be listed.
 */
export function robots({ publishing, address }: Pick<Settings, 'publishing' | 'address'>): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (publishing === 'private') lines.unshift('# Every page of this library says "noindex".');
  else if (address) lines.push('', `Sitemap: ${new URL('sitemap.xml', address).href}`);
  return `${lines.join('\n')}\n`;
}
