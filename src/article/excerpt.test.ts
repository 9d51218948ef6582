import { expect, test } from 'vitest';
import { excerptOf } from './excerpt.ts';

const sentence =
  'The Russian embassy in Washington has refused to confirm or deny meeting with the attorney general.';

test.each([
  ['a short text is its own excerpt', 'Boats stay in\nuntil March.', 'Boats stay in until March.'],
  ['a long one ends with a sentence', `${sentence} ${sentence} ${sentence}`, sentence],
  ['or with a word, where no sentence ends in time', 'word '.repeat(100), `${'word '.repeat(31).trim()}…`],
  [
    'or anywhere, where words are not parted, and sooner where signs are wide',
    '新'.repeat(300),
    `${'新'.repeat(79)}…`,
  ],
  ['a sign of several characters is not cut', '👩‍👩‍👧'.repeat(300), `${'👩‍👩‍👧'.repeat(159)}…`],
  [
    'not with the stops of an abbreviation',
    `${'word '.repeat(20)}of the U.S. ${'word '.repeat(30)}`,
    `${'word '.repeat(20)}of the U.S. ${'word '.repeat(9).trim()}…`,
  ],
  ['nothing comes of nothing', '', ''],
])('%s', (_, text, excerpt) => {
  expect(excerptOf(text)).toBe(excerpt);
});

test('a dek may be longer', () => {
  expect(excerptOf(`${sentence} ${sentence} ${sentence}`, 280)).toBe(`${sentence} ${sentence}`);
});
