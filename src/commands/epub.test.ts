import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run } from '../../tests/run-program.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();

test('an e-book is written where npm was called', async () => {
  mkdirSync(join(folder, 'one', 'articles'), { recursive: true });
  writeFileSync(join(folder, 'one', 'articles', 'ferry.md'), '# A Ferry Sails\n\nAt noon.\n');
  const env = { BROADSHEET_CONTENT: join(folder, 'one'), INIT_CWD: folder };
  const { code } = await run('src/commands/epub.ts', ['--out', 'own.epub'], env);
  expect(code).toBe(0);
  expect(existsSync(join(folder, 'own.epub'))).toBe(true);
});

test('an e-book that cannot be written is told by its own name, and with no option of another command', async () => {
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles', 'ferry.md'), '# A Ferry Sails\n\nAt noon.\n');
  const out = join(folder, 'articles', 'ferry.md', 'book.epub');
  const { code, output } = await run('src/commands/epub.ts', ['--out', out], { BROADSHEET_CONTENT: folder });
  expect(output).toBe(`${out}: a part of this path is a file; name another with --out.\n`);
  expect(code).toBe(1);
});
