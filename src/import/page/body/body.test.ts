import { describe, expect, test } from 'vitest';
import { readPage } from '../read-page.ts';

const sentence = 'The crews of the night ferry will work six hours instead of eight from the first of May. ';
const text = `<p>${sentence.repeat(3)}</p><p>${sentence.repeat(2)}Nobody loses pay.</p>`;

function bodyOf(html: string): string {
  return readPage(
    `<!doctype html><html lang="en"><head><title>A shorter night</title></head><body>${html}</body></html>`,
    { address: 'https://harbour.example/ferry' },
  ).body;
}

describe('a body', () => {
  const last = `<p>${sentence.replace('ferry', 'train')}</p>`;
  const teaser = 'Harbour fees rise for the third time this year';

  test.each([
    [
      'a box that is headed as related',
      `<div><div><h3>Read also</h3></div><div><p>${teaser}.</p><p>May 6, 2024</p></div></div>`,
      teaser,
    ],
    [
      'a picture with words that lead elsewhere',
      `<div class="image"><a href="/fees"><img src="/quay.jpg" width="300"><span>${teaser}</span></a></div>`,
      teaser,
    ],
    [
      'a line that asks to be followed by a link',
      '<p>Add us as a <a href="https://news.google.com/publications/abc">source of your news</a> today.</p>',
      'source',
    ],
    ['the label of its contents', '<p>In this article:</p>', 'In this article'],
    [
      'day and byline',
      `<div class="entry-meta"><p>Written for readers of the coast, who wait, by Ida Holm.</p></div>`,
      'wait',
    ],
    [
      'a notice to those who block advertisements',
      '<div class="adblock-notice"><p>You block our advertisements, which pay for the work of our reporters.</p></div>',
      'reporters',
    ],
  ])('has not %s', (_, html, unwanted) => {
    const body = bodyOf(`<article><h1>A shorter night</h1>${text}${html}${last}</article>`);
    expect(body).toContain('train');
    expect(body).not.toContain(unwanted);
  });

  test.each([
    [
      'a box that begins as related and goes on with a paragraph of its own',
      `<div><p>Read also</p><p>${sentence.replace('ferry', 'boat').repeat(4)}</p></div>`,
      'boat',
    ],
    [
      'a picture that is a link to its full size',
      `<div class="image"><a href="/quay-large.jpg"><img src="/quay.jpg" width="300"><span>${teaser}</span></a></div>`,
      teaser,
    ],
    [
      'a post that it links to',
      '<p>As told <a href="https://t.me/harbour/123">there</a> on Monday.</p>',
      'As told',
    ],
  ])('keeps %s', (_, html, wanted) => {
    expect(bodyOf(`<article><h1>A shorter night</h1>${text}${html}${last}</article>`)).toContain(wanted);
  });

  test('of a brief is not the longer form below it', () => {
    const form = `<form><div><p>${'We write to you when there is news of us, and you can end it whenever you like. '.repeat(4)}</p></div></form>`;
    const body = bodyOf(`<main><article><h1>A shorter night</h1><p>${sentence}</p></article>${form}</main>`);
    expect(body).toContain('six hours');
    expect(body).not.toContain('whenever');
  });
});
