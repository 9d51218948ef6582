import { defineMiddleware } from 'astro:middleware';
import { getProblems } from './library/get-problems.ts';
import { policyFor } from './site/content-security-policy.ts';
import { problemsPage } from './site/problems-page.ts';

/**
 * Puts into every built page the policy that allows what this page holds, and nothing else. While somebody works on the
 * content, shows what is wrong with it.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  if (import.meta.env.DEV) {
    const problems = await getProblems();
    if (problems !== undefined) {
      return new Response(problemsPage(problems), { status: 500, headers: { 'content-type': 'text/html' } });
    }
  }
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
