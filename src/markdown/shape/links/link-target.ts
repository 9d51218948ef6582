/** Where a link leads, as far as it leads anywhere: an address on the web, of mail or of a telephone. */
import { withoutTracking } from '../../../address/without-tracking.ts';

const scheme = /^[a-z][a-z\d+.-]*:/i;
const fragment = /^#/;

/**
 * @param source address of the page the link stood on, if known
 * @returns undefined if the link is dead: empty, inside a page that is not here, or of a scheme that is not for reading
 */
export function linkTarget(href: unknown, source?: string): string | undefined {
  if (typeof href !== 'string') return undefined;
  // A browser ignores these in an address, wherever they stand: https://url.spec.whatwg.org/#url-parsing
  const written = href.replace(/[\t\n\r]/g, '').trim();
  if (written === '' || fragment.test(written)) return undefined;
  if (/^https?:/i.test(written)) {
    const hasHost = /^https?:\/\/[^\s/]/i.test(written) && URL.canParse(written);
    return hasHost ? withoutTracking(written.replace(/\s/g, encodeURIComponent)) : undefined;
  }
  if (/^(?:mailto|tel):./i.test(written)) return written;
  if (scheme.test(written)) return undefined;
  const resolved = URL.parse(
    written,
    source ?? (written.startsWith('//') ? 'https://host.invalid' : undefined),
  );
  return resolved && /^https?:$/.test(resolved.protocol) ? withoutTracking(resolved.href) : undefined;
}
