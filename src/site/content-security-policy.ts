import { createHash } from 'node:crypto';

/** An element or tag at a time, so that a `<style>` which an attribute speaks of is passed over with it. */
const markup =
  /<!--[^]*?-->|<(?<name>style|script)(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*)>(?<text>[^]*?)<\/\k<name>>|<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>/gi;

/**
 * The Content Security Policy of one built page: its own style and script by hash, pictures and fonts from the site,
 * nothing else, and nothing from anywhere else (https://www.w3.org/TR/CSP3/).
 *
 * @param html the whole page; what is said in it by others is escaped and cannot open an element
 */
export function policyFor(html: string): string {
  const inline = Array.from(html.matchAll(markup), ({ groups }) => groups ?? {});
  const styles = inline.filter(({ name }) => name?.toLowerCase() === 'style');
  // Structured data too: it needs no leave to stand there, but not every checker knows that.
  const scripts = inline.filter(({ name }) => name?.toLowerCase() === 'script');
  return [
    "default-src 'none'",
    `style-src ${hashes(styles)}`,
    `script-src ${hashes(scripts)}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashes(inline: Record<string, string | undefined>[]): string {
  const sources = inline.map(({ text = '' }) => {
    return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  });
  return [...new Set(sources)].join(' ') || "'none'";
}
