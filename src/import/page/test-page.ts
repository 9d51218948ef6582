import { readPage } from './read-page.ts';

export const sentence =
  'The crews of the night ferry will work six hours instead of eight from the first of May. ';
export const text = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}Nobody loses pay.</p>`;

/** A page of an article, read. */
export function page(body: string, head = ''): ReturnType<typeof readPage> {
  return readPage(
    `<!doctype html><html lang="en"><head><title>A shorter night - The Harbour</title>${head}</head><body>${body}</body></html>`,
    { address: 'https://harbour.example/ferry' },
  );
}
