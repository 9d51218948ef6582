import { defineMiddleware } from 'astro:middleware';
import { wordsFor } from './language/words.ts';
import { getLibrary, getProblems } from './library/get-library.ts';
import { addressOfPath, rootFrom } from './site/address.ts';
import { problemsPage } from './site/problems-page.ts';

/** Gives every page what all pages have. While somebody works on the content, shows what is wrong with it. */
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

  return next();
});
