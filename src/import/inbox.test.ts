import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { NamedInput } from './find-inputs.ts';
import type { Outcome } from './import-inputs.ts';
import { clearInbox } from './inbox.ts';

let inbox: string;
beforeEach(() => {
  inbox = mkdtempSync(join(tmpdir(), 'inbox-'));
  for (const name of ['one.md', 'two.md', 'quay.png']) writeFileSync(join(inbox, name), name);
});
afterEach(() => {
  rmSync(inbox, { recursive: true, force: true });
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
