import { expect, test } from 'vitest';
import { mendToml } from './mend-toml.ts';
import { readToml } from './read-toml.ts';

test.each([
  ['a text without quotes', 'title = The ferry, late', 'title', 'The ferry, late'],
  ['quotes of print', 'title = “Late”', 'title', 'Late'],
  ['quotes inside quotes', 'title = "The "old" ferry"', 'title', 'The "old" ferry'],
  ['an apostrophe inside', "author = 'Ida O'Hara'", 'author', "Ida O'Hara"],
  ['a sign that escapes nothing', 'title = "50 \\degrees"', 'title', '50 \\degrees'],
  ['an offset without a colon', 'date = 2024-05-06T07:08:09+0100', 'date', '2024-05-06T07:08:09+0100'],
  ['a day of Julia', 'date = Date(2024, 5, 6)', 'date', '2024-05-06'],
  ['a list without quotes', 'tags = [lake, "roads"]', 'tags', ['lake', 'roads']],
  ['a list that is not closed', 'tags = ["lake", "roads"', 'tags', ['lake', 'roads']],
  ['a colon', 'title: Late', 'title', 'Late'],
])('%s is read as it was meant, and told', (_, line, key, value) => {
  const mended = mendToml(`draft = false\n${line}\n`);
  expect(readToml(mended?.toml ?? '')).toMatchObject({ values: { [key]: value } });
  expect(mended?.slips).toMatchObject([{ line: 2, column: 1, reason: expect.stringContaining('; write ') }]);
});

test('what TOML takes, and texts over several lines, stay as they are', () => {
  const toml = 'note = """\nfor: you\n"""\ntags = [\n  "lake",\n]\n[params]\nday = 2024-05-06\n';
  expect(mendToml(toml)).toBeUndefined();
  expect(mendToml(`${toml}title = Late\n`)?.toml).toBe(`${toml}title = "Late"\n`);
});
