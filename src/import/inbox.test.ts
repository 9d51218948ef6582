import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { NamedInput } from './find-inputs.ts';
import type { Outcome } from './import-inputs.ts';
import { clearInbox } from './inbox.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

let inbox: string;
beforeEach(() => {
  inbox = temporaryFolder(onTestFinished);
  for (const name of ['one.md', 'two.md', 'quay.png']) writeFileSync(join(inbox, name), name);
});

const inputOf = (name: string): NamedInput => ({ name, path: join(inbox, name), root: inbox });
const stored = (input: NamedInput): Outcome => ({
  input,
  state: 'stored',
  messages: [],
  placements: [],
  used: [join(inbox, 'quay.png')],
});

test('what was not taken before somebody stopped the import stays, with the pictures that it may show', async () => {
  const [one, two] = [inputOf('one.md'), inputOf('two.md')];
  await clearInbox(inbox, [one, two], [stored(one)]);
  expect(readdirSync(inbox).sort()).toEqual(['quay.png', 'two.md']);
  await clearInbox(inbox, [two], [stored(two)]);
  expect(existsSync(inbox)).toBe(true);
  expect(readdirSync(inbox)).toEqual([]);
});
