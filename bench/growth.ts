/**
 * `npm run bench:growth`: whether the cost of a text grows as the text does. CPU seconds for hostile texts of two lengths, the
 * second four times the first, and how much dearer it is: a ratio well above 4 grows faster than the text.
 */
import { render } from '../src/markdown/test-context.ts';

/** A text of about so many characters. */
type Repeat = (length: number) => string;
const of =
  (piece: string, start = '', end = ''): Repeat =>
  (length) =>
    start + piece.repeat(Math.ceil(length / piece.length)) + end;

const families: [string, Repeat][] = [
  ['a path of services', of('/podcast/')],
  ['brackets before a long paragraph', (length) => '['.repeat(length) + ' word'.repeat(length)],
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
