import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Steps } from '../../tests/count-steps.ts';
import { families } from './test-families.ts';

// The work is counted, not timed; `npm run bench:growth` times the same texts.

const [small, double, large] = [10_000, 20_000, 40_000] as const;
/** What may come on top: tables of maps and strings that grow in steps. */
const tolerance = 1.25;
/** The same at twice the text, for work that grows with its square. */
const toleranceOfDouble = 1.08;

let render: (markdown: string) => unknown;
const steps = new Steps();
beforeAll(async () => {
  await steps.start();
  ({ render } = await import('./test-context.ts'));
  // What is made once, at the first text, is no text's work.
  for (const [, repeat] of families) render(repeat(200));
});
afterAll(() => {
  steps.end();
});

describe('four times the text is at most about four times the work', () => {
  test.each(families)('%s', async (_, repeat) => {
    const workOf = (length: number) => steps.of(() => render(repeat(length)));
    const once = await workOf(small);
    // Few come on: a limit that is reached in between costs once, growth also behind it.
    if ((await workOf(double)) / once < (double / small) * toleranceOfDouble) return;
    expect((await workOf(large)) / once).toBeLessThan((large / small) * tolerance);
  });
});
