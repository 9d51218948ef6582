import { policyFor } from '../site/content-security-policy.ts';

const emptyPolicy = 'http-equiv="Content-Security-Policy" content=""';

/** A page as it is published: with the policy that allows what it holds, and nothing else. */
export function finishPage(page: string): string {
  const html = withDoctype(page);
  return html.replace(emptyPolicy, () => emptyPolicy.replace('""', `"${policyFor(html)}"`));
}

/** Astro writes none where an article speaks of one; without it a browser reads the page as one of the last century. */
function withDoctype(html: string): string {
  return /^\s*<!doctype html>/i.test(html) ? html : `<!DOCTYPE html>${html}`;
}
