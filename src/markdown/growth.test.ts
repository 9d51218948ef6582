import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Steps } from '../../tests/count-steps.ts';
import { families } from './test-families.ts';

// The work is counted, not timed; `npm run bench:growth` times the same texts.

const lengths = [10_000, 40_000] as const;
const times = lengths[1] / lengths[0];
/** What may come on top: tables of maps and strings that grow in steps. */
const tolerance = 1.25;

let render: (markdown: string) => unknown;
const steps = new Steps();
beforeAll(async () => {
  await steps.start();
  ({ render } = await import('./test-context.ts'));
  // What is made once, at the first text, is no text's work.
  for (const [, repeat] of families) render(repeat(200));
}, 60_000);
afterAll(() => {
  steps.end();
});

describe('four times the text is at most about four times the work', () => {
  test.each(families)('%s', async (_, repeat) => {
    const [small, large] = [
      await steps.of(() => render(repeat(lengths[0]))),
      await steps.of(() => render(repeat(lengths[1]))),
    ];
    expect(large / small).toBeLessThan(times * tolerance);
  });
});
