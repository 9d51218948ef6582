/**
 * `npm run bench:growth`: whether the cost of a text grows as the text does. CPU seconds for hostile texts of two lengths, the
 * second four times the first, and how much dearer it is: a ratio well above 4 grows faster than the text. The work on them is
 * counted in `src/markdown/growth.test.ts`; here regular expressions show, too.
 */
import { render } from '../src/markdown/test-context.ts';
import { families } from '../src/markdown/test-families.ts';

const lengths = [40_000, 160_000] as const;

function secondsFor(markdown: string): number {
  const before = process.cpuUsage();
  render(markdown);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

for (const [, repeat] of families) render(repeat(200));
for (const [name, repeat] of families) {
  const [small, large] = lengths.map((length) => secondsFor(repeat(length))) as [number, number];
  console.log(
    `${name.padEnd(36)} ${small.toFixed(2)} s  ${large.toFixed(2)} s  ${(large / small).toFixed(1)}`,
  );
}
