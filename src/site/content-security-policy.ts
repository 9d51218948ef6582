import { hash } from 'node:crypto';

/** An element or tag at a time, so that a `<script>` which an attribute speaks of is passed over with it. */
const markup =
  /<!--[^]*?-->|<(?<name>style|script)(?:[^<>"']|"[^"]*"|'[^']*')*>(?<text>[^]*?)<\/\k<name>>|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/**
 * The Content Security Policy of one built page: scripts by hash; pictures, media and fonts from the site; its own inline
 * style; nothing from anywhere else (https://www.w3.org/TR/CSP3/). Styles have no hash, because tools that save a page
 * rewrite the addresses in them, and the page would lose its style with it (docs/decisions).
 *
 * @param html the whole page; what is said in it by others is escaped and cannot open an element
 */
export function policyFor(html: string): string {
  const scripts = [...html.matchAll(markup)].filter(
    ({ groups }) => groups?.['name']?.toLowerCase() === 'script',
  );
  // Structured data too: it needs no leave to stand there, but not every checker knows that.
  const allowed = scripts.map(([tag, , text = '']) =>
    // The search's index stands in scripts of the site, which its page loads as it needs them.
    /^<script\s+src=/.test(tag) ? "'self'" : `'sha256-${hash('sha256', text, 'base64')}'`,
  );
  return [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    `script-src ${[...new Set(allowed)].join(' ') || "'none'"}`,
    "img-src 'self' data:",
    "media-src 'self'",
    "font-src 'self' data:",
    // Lighthouse reads robots.txt from inside the page.
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
