import { defineMiddleware } from 'astro:middleware';
import { policyFor } from './site/content-security-policy.ts';

/** Puts into every built page the policy that allows what this page holds, and nothing else. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.includes('text/html')) return response;
  const html = withDoctype(await response.text());
  const empty = 'http-equiv="Content-Security-Policy" content=""';
  return new Response(
    html.replace(empty, () => empty.replace('""', `"${policyFor(html)}"`)),
    response,
  );
});

/** Astro writes none where an article speaks of one; without it a browser reads the page as one of the last century. */
function withDoctype(html: string): string {
  return /^\s*<!doctype html>/i.test(html) ? html : `<!DOCTYPE html>${html}`;
}
