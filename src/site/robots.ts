import type { Settings } from '../library/settings.ts';

/**
 * What crawlers are told (RFC 9309). A private library does not forbid them its pages: only one who reads a page sees
 * that it is not to be indexed, and an address that may not be read can still be listed.
 */
export function robots({ publishing, address }: Pick<Settings, 'publishing' | 'address'>): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (publishing === 'private') lines.unshift('# Every page of this library says "noindex".');
  else if (address) lines.push('', `Sitemap: ${new URL('sitemap.xml', address).href}`);
  return `${lines.join('\n')}\n`;
}
