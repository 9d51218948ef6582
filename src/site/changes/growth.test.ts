import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Steps } from '../../../tests/count-steps.ts';
import { testArticle } from '../../article/test-article.ts';

// Both are more than is compared piece by piece.
const counts = [2000, 8000] as const;
const times = counts[1] / counts[0];
/** What may come on top: tables of maps and strings that grow in steps. */
const tolerance = 1.25;

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}`);

/** Texts of so many pieces before and after a change. */
const families: [name: string, texts: (count: number) => [older: string, newer: string]][] = [
  ['all paragraphs', (count) => [numbers(0, count).join('\n'), numbers(count, count).join('\n')]],
  [
    'every other word',
    (count) => [
      numbers(0, count).join(' '),
      numbers(0, count)
        .map((word, at) => (at % 2 ? word : `${word}x`))
        .join(' '),
    ],
  ],
];

let compare: (older: string, newer: string) => unknown;
const steps = new Steps();
beforeAll(async () => {
  await steps.start();
  const { changeBetween } = await import('./change-between.ts');
  compare = (older, newer) => changeBetween(testArticle({ text: older }), testArticle({ text: newer }));
  // What is made once, at the first change, is no change's work.
  compare('One.', 'Two.');
});
afterAll(() => {
  steps.end();
});

describe('four times the text, with too much that differs, is at most about four times the work', () => {
  test.each(families)('in %s', async (_, texts) => {
    const [small, large] = [
      await steps.of(() => compare(...texts(counts[0]))),
      await steps.of(() => compare(...texts(counts[1]))),
    ];
    expect(large / small).toBeLessThan(times * tolerance);
  });
});
