import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { notePrograms } from './note-programs.ts';

// Work inside a regular expression is not counted in `growth.test.ts`. Read with no bound, each of these takes half a minute.
test.each([
  ['brackets', '['.repeat(300_000)],
  ['words behind a sign', `# ${'a '.repeat(300_000)}`],
])('a line of %s costs little', { timeout: 5000 }, (_, line) => {
  expect(notePrograms(line, new VFile())).toBe(line);
});
