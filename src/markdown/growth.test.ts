/**
 * The work that a text costs grows as the text does. Work is counted, not timed: how often each piece of our own code and of
 * the parsers' runs (V8's precise coverage), for a text and for one four times as long.
 */
import { Session } from 'node:inspector/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { render } from './test-context.ts';

const session = new Session();
beforeAll(async () => {
  session.connect();
  await session.post('Profiler.enable');
  // What is compiled and filled on the first run is no work of the text.
  for (const [, repeat] of families) render(repeat(200));
});
afterAll(() => {
  session.disconnect();
});

async function workOf(markdown: string): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  render(markdown);
  const { result } = await session.post('Profiler.takePreciseCoverage');
  await session.post('Profiler.stopPreciseCoverage');
  let work = 0;
  for (const { url, functions } of result) {
    if (!/\/(?:src|node_modules)\//.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) work += count;
  }
  return work;
}

/** A text of about so many characters. */
type Repeat = (length: number) => string;
const of =
  (piece: string, start = '', end = ''): Repeat =>
  (length) =>
    start + piece.repeat(Math.ceil(length / piece.length)) + end;

const families: [string, Repeat][] = [
  ['a path of services', of('/podcast/')],
  ['brackets before a long paragraph', (length) => '['.repeat(length / 2) + ' word'.repeat(length / 10)],
  ['titles that are never closed', of('<title>')],
  ['headings in headings', of('<h1><h2>')],
  ['boxes in boxes', of('<div>')],
  ['quotations in quotations', of('> ')],
  [
    'links of one definition',
    (length) => `[a]: http://x.example/${'y'.repeat(length / 4)}\n\n${'[a] '.repeat(length / 6)}`,
  ],
  ['shortcodes that are never closed', of('{{< ')],
  ['tags that are never closed', of('{% ')],
  ['comments that are never closed', of('%% a ')],
  ['captions that are never closed', of('[caption id=x]')],
  ['notes that are never closed', of(':::note\n')],
  ['attribute lists', of('){: a')],
  ['links that are cut in two', of('[\n\nx\n\n')],
  ['stars with spaces', of('** a ')],
  ['addresses without spaces', of('https://x/。')],
  ['anchors', of('<a name=x></a>')],
  ['headings of one text', of('## a\n\n')],
  ['links to a place', of('[a](#b) ', '## b\n\n')],
  ['pictures with captions', of('![](a.png)\n\ncaption\n\n')],
  ['the beginnings of a credit', of('(AP/', '![](a.png)\n')],
  ['notes of Obsidian', of('> [!note] a\n')],
  ['a table of many columns', (length) => `|${'a|'.repeat(length / 4)}\n|${'-|'.repeat(length / 4)}\n|a|`],
  ['emphasis', of('*a **b')],
  [
    'notes at the foot',
    (length) => Array.from({ length: length / 20 }, (_, at) => `[^${at}] \n\n[^${at}]: x\n\n`).join(''),
  ],
];

test.each(families)('%s', { timeout: 60_000 }, async (_, repeat) => {
  const [small, large] = [await workOf(repeat(6000)), await workOf(repeat(24_000))];
  expect(large / small).toBeLessThan(6);
});
