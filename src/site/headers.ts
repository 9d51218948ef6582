import type { Settings } from '../library/settings.ts';

/**
 * The HTTP headers that a host adds to the site, in the form that Netlify and Cloudflare Pages read
 * (https://docs.netlify.com/manage/routing/headers/).
 */
export function headers({ publishing }: Pick<Settings, 'publishing'>): string {
  const everywhere = [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    // What a meta element cannot say: no other site frames these pages (https://www.w3.org/TR/CSP3/#meta-element).
    "Content-Security-Policy: frame-ancestors 'none'",
    ...(publishing === 'private' ? ['X-Robots-Tag: noindex'] : []),
  ];
  return [
    '/*',
    ...everywhere.map((header) => `  ${header}`),
    '/assets/*',
    // Their names change with their content.
    '  Cache-Control: public, max-age=31536000, immutable',
    ...['/articles/*.md.txt', '/marked.md.txt'].flatMap((path) => [
      path,
      '  Content-Type: text/plain; charset=utf-8',
    ]),
    '',
  ].join('\n');
}
