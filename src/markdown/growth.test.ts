import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { families } from './test-families.ts';

// The work that a text costs is counted, not timed: V8 counts how often each function and each branch and loop in it runs
// (https://chromedevtools.github.io/devtools-protocol/tot/Profiler/#method-startPreciseCoverage), the same on every machine. Work inside a
// regular expression counts as one step; `npm run bench:growth` times the same texts.

const lengths = [10_000, 40_000] as const;
const times = lengths[1] / lengths[0];
/** What may come on top: tables of maps and strings that grow in steps. */
const tolerance = 1.25;

let render: (markdown: string) => unknown;
const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  // Only what is loaded from here on is counted.
  ({ render } = await import('./test-context.ts'));
  // What is made once, at the first text, is no text's work.
  for (const [, repeat] of families) render(repeat(200));
});
afterAll(() => {
  session.disconnect();
});

async function stepsFor(markdown: string): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  render(markdown);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { functions } of result)
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  return steps;
}

describe('four times the text is at most about four times the work', () => {
  test.each(families)('%s', async (_, repeat) => {
    const [small, large] = [await stepsFor(repeat(lengths[0])), await stepsFor(repeat(lengths[1]))];
    expect(large / small).toBeLessThan(times * tolerance);
  });
});
