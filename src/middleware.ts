import { defineMiddleware } from 'astro:middleware';
import { wordsFor } from './language/words.ts';
import { getLibrary, getProblems } from './library/get-library.ts';
import { addressOfPath, rootFrom } from './site/address.ts';
import { policyFor } from './site/content-security-policy.ts';
import { problemsPage } from './site/problems-page.ts';

/**
 * Gives every page what all pages have, and puts into it the policy that allows what it holds, and nothing else. While
 * somebody works on the content, shows what is wrong with it.
 */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  if (import.meta.env.DEV) {
    const problems = await getProblems();
    if (problems !== undefined) {
      return new Response(problemsPage(problems), { status: 500, headers: { 'content-type': 'text/html' } });
    }
  }
  locals.library = await getLibrary();
  locals.words = wordsFor(locals.library.settings.language);
  locals.address = addressOfPath(url.pathname);
  locals.root = rootFrom(locals.address);

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
