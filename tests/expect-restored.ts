import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect } from 'vitest';

/** Where the articles are that `sites.samples` was built from. */
const articles = 'tests/content/samples/articles';

/** Imports a saved copy of a sample as `npm run import` does, and expects its folder as it was, to the byte. */
export function expectRestored(copy: string, id: string): void {
  const out = mkdtempSync(join(tmpdir(), 'restored-'));
  try {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/commands/import.ts', '--out', out, copy],
      { encoding: 'utf8' },
    );
    expect(status, stdout + stderr).toBe(0);
    const [restored, own] = [join(out, 'articles', id), join(articles, id)];
    expect(filesOf(restored)).toEqual(filesOf(own));
    const changed = filesOf(own).filter(
      (name) => !readFileSync(join(restored, name)).equals(readFileSync(join(own, name))),
    );
    expect(changed).toEqual([]);
  } finally {
    rmSync(out, { recursive: true });
  }
}

function filesOf(folder: string): string[] {
  expect(existsSync(folder), folder).toBe(true);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)))
    .sort();
}
