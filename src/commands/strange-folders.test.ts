import { execFileSync, spawnSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../tests/run-program.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder(onTestFinished);
});

/** Writes files and the list of their sums. */
function makeSite(name: string, files: Record<string, string>): string {
  const site = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(site, path)), { recursive: true });
    writeFileSync(join(site, path), text);
  }
  const sums = Object.entries(files).map(([path, text]) => `${hash('sha256', text)}  ${path}\n`);
  writeFileSync(join(site, 'SHA256SUMS'), sums.join(''));
  return site;
}

const makePart = (number: number, files: Record<string, string>): string =>
  makeSite(`part-${number}`, {
    ...files,
    '.broadsheet-shard': JSON.stringify({ number, count: 2, content: 'one' }),
  });

function makePipe(path: string): void {
  rmSync(path, { force: true });
  execFileSync('mkfifo', [path]);
}

const verify = (path: string) => run('src/commands/verify.ts', [path], {});
const merge = (...parts: string[]) =>
  run('src/commands/merge.ts', [...parts, '--outDir', join(folder, 'site')], {});

describe('what a person names is looked for where they called npm', () => {
  test('by npm run verify', async () => {
    makeSite('site', { 'a.txt': 'a' });
    expect(await run('src/commands/verify.ts', ['site'], { INIT_CWD: folder })).toEqual({
      code: 0,
      output: 'site: 1 whole, 0 changed, 0 missing, 0 extra\n',
    });
  });

  test('by npm run merge, which makes the site there', async () => {
    makePart(1, { 'a.txt': 'a' });
    makePart(2, { 'b.txt': 'b' });
    const args = ['part-1', 'part-2', '--outDir', 'site'];
    expect(await run('src/commands/merge.ts', args, { INIT_CWD: folder })).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'site', 'b.txt'), 'utf8')).toBe('b');
  });
});

describe('a pipe is not waited for', () => {
  test.skipIf(process.platform === 'win32')('by npm run verify', async () => {
    const pipe = join(folder, 'pipe');
    makePipe(pipe);
    expect(await verify(pipe)).toEqual({
      code: 2,
      output: `${pipe}: it is a pipe or a device, not a file.\n`,
    });
    const site = makeSite('site', { 'a.txt': 'a' });
    makePipe(join(site, 'SHA256SUMS'));
    expect(await verify(site)).toMatchObject({
      code: 2,
      output: expect.stringContaining('has no SHA256SUMS'),
    });
  });

  test.skipIf(process.platform === 'win32').each([
    ['.broadsheet-shard', 'it is no part of a site'],
    ['SHA256SUMS', 'its SHA256SUMS is lost'],
  ])('by npm run merge, as %s', async (name, words) => {
    const parts = [makePart(1, { 'a.txt': 'a' }), makePart(2, { 'b.txt': 'b' })] as const;
    makePipe(join(parts[0], name));
    expect(await merge(...parts)).toMatchObject({ code: 1, output: expect.stringContaining(words) });
  });
});

// Other systems take no such name.
test.runIf(process.platform === 'linux')(
  'a name that is not UTF-8 is extra, and stops no merging with a fault',
  async () => {
    const first = makePart(1, { 'a.txt': 'a' });
    writeFileSync(Buffer.concat([Buffer.from(`${first}/b`), Buffer.of(0xff)]), 'b');
    expect(await verify(first)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^extra: .*\n.*: 2 whole, 0 changed, 0 missing, 1 extra\n$/),
    });
    const { code, output } = await merge(first, makePart(2, {}));
    expect(code).toBe(1);
    expect(output).toContain('it is not as it was built');
  },
);

test('codes in the names of a stranger’s files do not reach the terminal', async () => {
  const site = makeSite('site', { 'a.txt': 'a' });
  writeFileSync(join(site, 'b\u001b[31m\nc'), 'b');
  const { output } = await verify(site);
  expect(output.split('\n')).toEqual([
    `extra: ${site}/b [31m c`,
    `${site}: 1 whole, 0 changed, 0 missing, 1 extra`,
    '',
  ]);
});

test('a file of one part that is a folder in another is told, and nothing is written', async () => {
  const first = makePart(1, { 'a/b': 'a' });
  const second = makePart(2, { a: 'b' });
  const told = `a: it is a file in ${second} and a folder in ${first}; build both of the same.\n`;
  expect(await merge(first, second)).toEqual({ code: 1, output: told });
  expect(existsSync(join(folder, 'site'))).toBe(false);
});

test('a site is not made in one of its parts, which would be no part any more', async () => {
  const parts = [makePart(1, { 'a/b': 'a' }), makePart(2, { 'a/c': 'b' })] as const;
  symlinkSync(parts[0], join(folder, 'link'), 'junction');
  for (const outDir of [parts[0], join(parts[0], 'site'), join(folder, 'link')])
    expect(await run('src/commands/merge.ts', [...parts, '--outDir', outDir], {})).toMatchObject({
      code: 1,
      output: expect.stringContaining('it is one of the parts, or lies in one'),
    });
  expect(readdirSync(parts[0]).sort()).toEqual(['.broadsheet-shard', 'SHA256SUMS', 'a']);
});

test('parts that fit are one site, without what a file manager put into them', async () => {
  const parts = [makePart(1, { 'a/b': 'a' }), makePart(2, { 'a/c': 'b' })] as const;
  writeFileSync(join(parts[0], 'a/.DS_Store'), '');
  expect(await merge(...parts)).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'site/a')).sort()).toEqual(['b', 'c']);
  expect(readFileSync(join(folder, 'site', 'a', 'c'), 'utf8')).toBe('b');
});

// Root may read everything.
const runAsNobody = (...args: string[]) =>
  spawnSync(process.execPath, args, {
    ...(process.getuid?.() === 0 && { uid: 65_534, gid: 65_534 }),
    encoding: 'utf8',
  });

/** Another system has no such rights; and where this project lies in a folder of root's own, nobody else may run it. */
const hasNobody =
  process.platform !== 'win32' &&
  runAsNobody('--eval', '[os.tmpdir(), "src"].map((path) => fs.realpathSync(path))').status === 0;

test.runIf(hasNobody)(
  'npm run import fails for a folder that may not be read, and stores what it may',
  () => {
    mkdirSync(join(folder, 'in/locked'), { recursive: true });
    writeFileSync(join(folder, 'in/quay.md'), '# The quay\n\nIt opened.\n');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'in/locked'), 0);
    const inputs = join(folder, 'in');
    const out = join(folder, 'out');
    expect(runAsNobody('src/commands/import.ts', '--dry-run', inputs, '--out', out)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /locked: not imported\n.*it cannot be read; let yourself read it\n[^]*quay\.md: would be stored/,
      ),
    });
  },
);

test.runIf(hasNobody)(
  'npm run verify tells of a file that may not be read, and goes on; a folder is told of as such',
  async () => {
    const site = makeSite('site', { 'a.txt': 'a', 'b.txt': 'b', 'c/d.txt': 'd' });
    chmodSync(folder, 0o755);
    const verifyAsNobody = () => runAsNobody('src/commands/verify.ts', site);
    chmodSync(join(site, 'a.txt'), 0);
    expect(verifyAsNobody()).toMatchObject({
      status: 1,
      stdout: `changed: ${site}/a.txt (you may not read it)\n${site}: 2 whole, 1 changed, 0 missing, 0 extra\n`,
      stderr: '',
    });
    chmodSync(join(site, 'c'), 0);
    expect(verifyAsNobody()).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `${site}/c: you may not read it.\n`,
    });
    chmodSync(join(site, 'c'), 0o755);
  },
);

describe.skipIf(process.platform === 'win32')(
  'articles that are a link out of the content folder get none',
  () => {
    const told =
      /it is a link that leads out of the content folder, and is not published; move what it leads to here/;
    beforeEach(() => {
      for (const name of ['content', 'elsewhere']) mkdirSync(join(folder, name));
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'content', 'articles'));
      writeFileSync(join(folder, 'scrape.md'), '# A shorter night\n\nBy Ida Holm\n\nThe crews sleep.\n');
    });

    test.each([
      ['import', ['scrape.md']],
      ['new', ['A shorter night']],
    ])('by npm run %s', async (command, args) => {
      const env = { INIT_CWD: folder, BROADSHEET_CONTENT: 'content' };
      const { code, output } = await run(`src/commands/${command}.ts`, args, env);
      expect(code).not.toBe(0);
      expect(output).toMatch(told);
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual([]);
    });
  },
);
