import { expect, test } from 'vitest';
import { scrape } from './scrape.ts';

test.each([
  ['[09/02/2024, 08:14:22] Coast News: The ferry is late', true],
  ['[[Ferries]] stay in port', true],
  ["{{date|May 6, 2024}}\n\n'''The ferry is late'''", true],
  ['[{"title": "The ferry is late"}]', false],
  ['{"title": "The ferry is late"}', false],
  ['[[1, 2], [3, 4]]', false],
  ['[-1.5, 2]', false],
  ['[]', false],
  ['{\n}', false],
  ['<rss version="2.0">', false],
])('a text in brackets is one, and data of a program none: %j', (text, isRecognised) => {
  const start = Buffer.from(text);
  const input = { name: 'a.txt', size: start.length, start, read: () => Promise.resolve(start) };
  expect(scrape.recognises(input)).toBe(isRecognised);
});
