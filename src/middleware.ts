import { defineMiddleware } from 'astro:middleware';
import { policyFor } from './site/content-security-policy.ts';

/** Puts into every built page the policy that allows what this page holds, and nothing else. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.includes('text/html')) return response;
  // The Nu HTML Checker (26.9) takes the hash of a style in several lines for a wrong one.
  const html = (await response.text()).replace(/<style>[^<]*<\/style>/g, (style) =>
    style.replaceAll('\n', ''),
  );
  const empty = 'http-equiv="Content-Security-Policy" content=""';
  return new Response(html.replace(empty, empty.replace('""', `"${policyFor(html)}"`)), response);
});
