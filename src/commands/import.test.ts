/** Imports every folder of `tests/imports`; see the README there. The command itself is tested in `import-command.test.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { readCommand } from '../command-line/read-command.ts';
import { findInputs } from '../import/find-inputs.ts';
import { importInputs } from '../import/import-inputs.ts';
import { HeldArticles } from '../import/store/held-articles.ts';
import { listHeld } from '../library/reading/list-held.ts';
import { listMessages } from '../library/messages.ts';
import { readLibrary } from '../library/reading/read-library.ts';
import { Report } from './import-report.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

interface Expectation {
  arguments?: string[];
  code?: number;
  /** What is said, line by line, in its order; … stands for any words. */
  says?: string[];
}

const fixtures = join(import.meta.dirname, '../../tests/imports');
const names = readdirSync(fixtures, { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

test.each(names)('%s is stored as expected, once, and without an error', async (name) => {
  const folder = join(fixtures, name);
  const stated = join(folder, 'expected.json');
  const expectation = (existsSync(stated) ? JSON.parse(readFileSync(stated, 'utf8')) : {}) as Expectation;
  const { arguments: more = [], code = 0, says = [] } = expectation;
  const expected = treeOf(join(folder, 'expected'));
  const out = temporaryFolder(onTestFinished);
  const first = await runImport(join(folder, 'input'), out, more);
  expect(treeOf(out)).toEqual(expected);
  expect(first.code, first.output).toBe(code);
  for (const line of says) expect(first.output).toMatch(patternOf(line));
  if (Object.keys(expected).length === 0) return;

  const second = await runImport(join(folder, 'input'), out, more);
  expect(treeOf(out), 'what a second run leaves').toEqual(expected);
  expect(second.output).toMatch(/^0 stored/m);

  const { files } = await readLibrary(out);
  const errors = listMessages(files, out).filter(({ level }) => level === 'error');
  expect(errors).toEqual([]);
});

/** What the command does, without a process of its own. */
async function runImport(
  input: string,
  out: string,
  more: string[],
): Promise<{ code: number; output: string }> {
  const { values, names } = readCommand('import', [input, ...more]);
  const { join = false, 'as-version': asVersion = false } = values;
  const wishes = { join, fetch: false, pictures: false, describe: false, allowPrivate: false };
  const inputs = await findInputs(names, process.cwd());
  const held = new HeldArticles(await listHeld(out));
  const report = new Report({ isJson: false, isDry: false, out, count: inputs.length });
  const lines: string[] = [];
  const print = vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  try {
    for await (const outcome of importInputs(inputs, { out, held, wishes, isDry: false, asVersion }))
      report.tell(outcome);
    report.end(false);
  } finally {
    print.mockRestore();
  }
  return { code: report.failures > 0 ? 1 : 0, output: lines.join('\n') };
}

/** Every file of a folder: text as it is, other bytes as base64. */
function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name));
  return Object.fromEntries(
    paths.sort().map((path) => {
      const bytes = readFileSync(path);
      return [
        path.slice(folder.length + 1),
        path.endsWith('.md') ? bytes.toString() : bytes.toString('base64'),
      ];
    }),
  );
}

function patternOf(line: string): RegExp {
  return new RegExp(line.split('…').map(RegExp.escape).join('.*'));
}
