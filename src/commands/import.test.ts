/** Imports every folder of `tests/imports` through the command; see the README there. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'vitest';
import { type Outcome, run } from '../../tests/run-astro.ts';
import { listMessages } from '../library/messages.ts';
import { readLibrary } from '../library/read-library.ts';

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

test.concurrent.for(names)(
  '%s is stored as expected, once, and can be built',
  { timeout: 180_000 },
  async (name, { expect }) => {
    const folder = join(fixtures, name);
    const stated = join(folder, 'expected.json');
    const expectation = (existsSync(stated) ? JSON.parse(readFileSync(stated, 'utf8')) : {}) as Expectation;
    const { arguments: more = [], code = 0, says = [] } = expectation;
    const expected = treeOf(join(folder, 'expected'));
    const out = mkdtempSync(join(tmpdir(), 'import-'));
    try {
      const first = await runImport(join(folder, 'input'), '--out', out, ...more);
      expect(treeOf(out)).toEqual(expected);
      expect(first.code, first.output).toBe(code);
      for (const line of says) expect(first.output).toMatch(patternOf(line));
      if (Object.keys(expected).length === 0) return;

      const second = await runImport(join(folder, 'input'), '--out', out, ...more);
      expect(treeOf(out), 'what a second run leaves').toEqual(expected);
      expect(second.output).toMatch(/^0 stored/m);

      const { files } = await readLibrary(out);
      const errors = listMessages(files, out).filter(({ level }) => level === 'error');
      expect(errors).toEqual([]);
    } finally {
      rmSync(out, { recursive: true });
    }
  },
);

function runImport(...args: string[]): Promise<Outcome> {
  return run('src/commands/import.ts', args, {});
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
