import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from '../../tests/run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'epub-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('an e-book that cannot be written is told by its own name, and with no option of another command', async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'ferry.md'), '# A Ferry Sails\n\nAt noon.\n');
  const out = join(folder, 'articles', 'ferry.md', 'book.epub');
  const { code, output } = await run('src/commands/epub.ts', ['--out', out], { BROADSHEET_CONTENT: folder });
  expect(output).toBe(`${out}: a part of this path is a file; name another with --out.\n`);
  expect(code).toBe(1);
});
