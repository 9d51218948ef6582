import { describe, expect, test } from 'vitest';
import { readSavedPage } from './read-saved-page.ts';

const text = `<p>${'The crews of the night ferry will work six hours instead of eight from the first of May. '.repeat(4)}</p>`;
const picture = (src: string) =>
  `<figure><img src="${src}" srcset="https://harbour.example/crew-big.jpg 1600w" alt="Crew"></figure>`;

async function leadImage(src: string, head = ''): Promise<string | undefined> {
  const { facts } = await readSavedPage({
    html: `<html><head><title>A shorter night</title>${head}</head><body><article><h1>A shorter night</h1>${picture(src)}${text}</article></body></html>`,
    address: 'https://harbour.example/ferry',
    find: () => Promise.resolve(undefined),
  });
  return facts.image?.src;
}

describe('the lead image', () => {
  test('is the one that a browser saved beside the page, not the larger one that it left', async () => {
    expect(await leadImage('./ferry_files/crew.jpg')).toContain('ferry_files/crew.jpg');
  });

  test('is the largest, where the page was not saved with its pictures', async () => {
    expect(await leadImage('/pictures/crew.jpg', '<script src="/scripts/menu.js"></script>')).toBe(
      'https://harbour.example/crew-big.jpg',
    );
  });
});
