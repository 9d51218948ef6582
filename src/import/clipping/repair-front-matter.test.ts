import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { repairFrontMatter } from './repair-front-matter.ts';

const repair = (...lines: string[]) =>
  repairFrontMatter(['---', ...lines, '---', ''].join('\n'), new VFile());

test.each([
  ['the earlier one behind', 'date: 2023-04-06', 'date: "2011-05-03"'],
  ['the earlier one before', 'date: "2011-05-03"', 'date: 2023-04-06'],
])(
  'of a day that is given twice the earlier one is kept, and the other one as a comment: %s',
  (_, ...days) => {
    expect(repair('title: A ferry', ...days)).toBe(
      '---\ntitle: A ferry\ndate: "2011-05-03"\n# date: 2023-04-06\n---\n',
    );
  },
);

test('of any other key that is given twice the first one is kept', () => {
  expect(repair('title: A ferry', 'title: B', 'lang: en')).toBe(
    '---\ntitle: A ferry\nlang: en\n# title: B\n---\n',
  );
});
