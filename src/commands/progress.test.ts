import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { run } from '../../tests/run-program.ts';
import { sumFolder, writeChecksums } from '../archive/checksums.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
const content = join(folder, 'content');
const scrapes = join(folder, 'scrapes');

beforeAll(async () => {
  mkdirSync(join(content, 'articles'), { recursive: true });
  mkdirSync(scrapes);
  for (let at = 10; at < 40; at++) {
    // Two alike, of which a build warns.
    writeFileSync(join(content, `articles/${at}.md`), `---\ntitle: Story ${at}\nmood: grim\n---\n\nText.\n`);
    writeFileSync(join(scrapes, `${at}.md`), `# Scrape ${at}\n\nText.\n`);
  }
  writeFileSync(join(scrapes, 'SHA256SUMS'), writeChecksums(await sumFolder(scrapes, () => false)));
});
// What an earlier test made is nothing to do for the next.
beforeEach(() => {
  for (const made of ['out', 'site']) rmSync(join(folder, made), { recursive: true, force: true });
});

/** A terminal, and a clock on which everything takes long. */
const slowTerminal =
  'let now = 0; performance.now = () => (now += 150); process.stdout.isTTY = true; process.stdout.columns = 60;';

const tasks: [name: string, args: string[], line: RegExp][] = [
  ['check', [], /^Reading articles: \d+ of 30, about \d+ s left$/],
  ['import', ['--out', join(folder, 'out'), scrapes], /^Importing: \d+ of 31, about \d+ s left$/],
  ['verify', [scrapes], /^Verifying files: \d+ of 30, about \d+ s left$/],
  ['build', ['--outDir', join(folder, 'site')], /^Making files: \d+$/],
];

test.each(tasks)(
  'npm run %s counts in one line of a terminal, and takes it away',
  async (name, args, line) => {
    const preload = `--import data:text/javascript,${encodeURIComponent(slowTerminal)}`;
    const { output } = await run(`src/commands/${name}.ts`, args, {
      BROADSHEET_CONTENT: content,
      NODE_OPTIONS: preload,
    });
    const shown = output.split('\x1b[2K\r').slice(1);
    const counts = shown.filter((text) => line.test(text));
    expect(counts.length, output).toBeGreaterThan(3);
    for (const text of counts) expect(text.length).toBeLessThan(60);
    // Every count is taken away by what comes next: none is left in what stays.
    const stays = output
      .split('\n')
      .map((text) => text.slice(text.lastIndexOf('\r') + 1))
      .join('\n');
    expect(stays).not.toMatch(/\d+ of \d+|Making files/);
    expect(shown.at(-1)).toMatch(/\n$/);
  },
);

test.each(tasks)('npm run %s says nothing of its way in a pipe', async (name, args) => {
  const clock = slowTerminal.replace('process.stdout.isTTY = true;', '');
  const { output } = await run(`src/commands/${name}.ts`, args, {
    BROADSHEET_CONTENT: content,
    NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(clock)}`,
  });
  expect(output).not.toContain('\x1b');
  expect(output).not.toContain('\r');
  expect(output).not.toMatch(/\d+ of \d+|Making files/);
  expect(output.trim()).not.toBe('');
});
