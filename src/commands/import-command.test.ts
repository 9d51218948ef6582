/** How the command behaves, whatever it imports. */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { run } from '../../tests/run-program.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const fixtures = join(import.meta.dirname, '../../tests/imports');
const program = 'src/commands/import.ts';
let folder: string;
let out: string;
beforeEach(() => {
  folder = temporaryFolder(onTestFinished);
  out = join(folder, 'content');
});

/** Lets the command end itself with the first thing that it says: nobody outside of it is sure to be as fast. */
const endsItself = (signal: 'SIGINT' | 'SIGKILL') => ({
  NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(`
    const { stdout } = process, { write } = stdout;
    stdout.write = (...args) => {
      stdout.write = write;
      const result = stdout.write(...args);
      process.kill(process.pid, '${signal}');
      return result;
    };
  `)}`,
});

/** Makes files with these contents, and gives the path of the folder they are in. */
function write(files: Record<string, string>, where = join(folder, 'input')): string {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(where, name, '..'), { recursive: true });
    writeFileSync(join(where, name), content);
  }
  return where;
}

const stored = () => (existsSync(join(out, 'articles')) ? readdirSync(join(out, 'articles')).sort() : []);
const importInto = (...args: string[]) => run(program, ['--out', out, ...args], {});

test('--json gives a line for each input, of a fixed form, and nothing else', async () => {
  const input = write({ '1.md': '# One\n\n![A](https://e.example/a.jpg)\n\nText.', '2.md': '' });
  const { code, output } = await importInto('--json', input);
  expect(code).toBe(1);
  expect(
    output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    {
      input: join(input, '1.md'),
      output: 'articles/one/index.md',
      kind: 'scrape',
      leadImage: 'https://e.example/a.jpg',
      messages: [],
    },
    {
      input: join(input, '2.md'),
      output: null,
      kind: 'scrape',
      leadImage: null,
      messages: ['error: the file is empty'],
    },
  ]);
});

test('--dry-run says what each line would become, and writes nothing', async () => {
  const { code, output } = await importInto('--dry-run', join(fixtures, 'scrape/input'));
  expect(code).toBe(0);
  expect(output).toContain('would be stored (scrape)');
  expect(output).toMatch(
    /line 3: title\n {2}line 5: author\n {2}line 7: date\n {2}line 11: image\n {2}lines 13-24: body/,
  );
  expect(output).toContain('line 26: topics');
  expect(stored()).toEqual([]);
});

test('--dry-run says of a page its facts, what is not known, its pictures and what is left out', async () => {
  const text = `<p>${'The crews of the night ferry will work six hours from May. '.repeat(4)}</p>`;
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<html lang="en"><title>A shorter night</title><body><article><h1>A shorter night</h1>
     <p>By Ida Holm</p>${text}<div class="share">Share this now</div><p><img src="https://e.example/a.jpg" width="600"></p>${text.replaceAll('ferry', 'boat')}</article>`,
  );
  const { code, output } = await importInto('--dry-run', file);
  expect(code).toBe(0);
  for (const line of [
    'title: A shorter night',
    'author: Ida Holm',
    'not known: date, source',
    'pictures that stay on the web: 1',
    'left out: "Share this now"',
  ])
    expect(output).toContain(`\n  ${line}`);
  expect(stored()).toEqual([]);
});

test.each([
  [['--help'], 0, 'npm run import -- [options] <file'],
  [['--nonsense'], 2, '--nonsense: there is no such option'],
])('%j is answered with the options', async (args, code, words) => {
  const outcome = await importInto(...args);
  expect(outcome.code).toBe(code);
  expect(outcome.output).toContain(words);
  expect(outcome.output).toContain('--dry-run');
});

test.each([
  ['there is no such file', 'nowhere.md'],
  ['it is a folder, a pipe or a device', devNull],
])('"%s" is said of %s', async (words, name) => {
  const { code, output } = await importInto(name);
  expect(code).toBe(1);
  expect(output).toContain(words);
  expect(output).not.toContain('    at ');
});

test('a folder is imported in order, past what is wrong; links in it are not followed', async () => {
  const names = Array.from({ length: 60 }, (_, at) => `${100 + at}.md`);
  const input = write(
    Object.fromEntries(names.map((name, at) => [name, at === 30 ? '' : `# Story ${at}\n\nText.`])),
  );
  write({ 'secret.md': '# A secret\n\nText.' }, join(folder, 'elsewhere'));
  symlinkSync(join(folder, 'elsewhere'), join(input, 'link'), 'junction');
  const { code, output } = await importInto('--json', input);
  expect(code).toBe(1);
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { input: string; output: string | null });
  expect(lines.map((line) => line.input)).toEqual(names.map((name) => join(input, name)));
  expect(lines.filter((line) => line.output === null).map((line) => line.input)).toEqual([
    join(input, '130.md'),
  ]);
  expect(stored()).toHaveLength(59);
});

test('stopped by Ctrl-C, it leaves whole articles only', async () => {
  const text = 'A sentence of a story. '.repeat(2000);
  const input = write(
    Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`${at}.md`, `# Story ${at}\n\n${text}`])),
  );
  const { code } = await run(program, ['--out', out, input], endsItself('SIGINT'));
  // Windows has no signals: the command ends at once.
  expect(code).toBe(process.platform === 'win32' ? 1 : 130);
  expect(stored().length).toBeGreaterThan(0);
  expect(stored().length).toBeLessThan(400);
  for (const name of stored()) {
    expect(readFileSync(join(out, 'articles', name, 'index.md'), 'utf8')).toMatch(
      /^---\ntitle: Story \d+\n---\n\n(?:A sentence of a story\. ?){2000}\n$/,
    );
  }
});

test('killed at any moment, it leaves whole articles only, and a second run brings the rest', async () => {
  const text = 'A sentence of a story. '.repeat(500);
  const input = write(
    Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`${at}.md`, `# Story ${at}\n\n${text}`])),
  );
  await run(program, ['--out', out, input], endsItself('SIGKILL'));
  const places = () => stored().filter((name) => !name.startsWith('.'));
  const whole = /^---\ntitle: Story \d+\n---\n\n(?:A sentence of a story\. ?){500}\n$/;
  const left = places();
  expect(left.length).toBeLessThan(24);
  for (const name of left)
    for (const file of readdirSync(join(out, 'articles', name)))
      expect(readFileSync(join(out, 'articles', name, file), 'utf8')).toMatch(whole);

  const { code } = await importInto(input);
  expect(code).toBe(0);
  expect(places()).toEqual(Array.from({ length: 24 }, (_, at) => `story-${at}`).sort());
  for (const name of places())
    expect(readFileSync(join(out, 'articles', name, 'index.md'), 'utf8')).toMatch(whole);
});

test('it stores all when nobody reads on what it says', async () => {
  const input = write(
    Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`${at}.md`, `# Story ${at}\n\nText ${at}.`])),
  );
  const child = spawn(process.execPath, [program, '--out', out, input], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  child.stdout.once('data', () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect([code, errors]).toEqual([0, '']);
  expect(stored()).toHaveLength(60);
});

test('behind many inputs, what failed is told again by its reason, and pictures that no article names are counted', async () => {
  const picture = readFileSync(join(fixtures, '../content/rough/articles/2023-01-01-pictures/tall.png'));
  const notes = Array.from({ length: 20 }, (_, at) => [`a/${at}.md`, `# Note ${at}\n\nText ${at}.`]);
  const input = write({ ...Object.fromEntries(notes), 'b.md': '', 'c.md': '', 'd.pdf': '%PDF-1.7' } as Record<
    string,
    string
  >);
  write({ 'a/0.md': '# Note 0\n\n![](quay.png)\n\nText.' });
  for (const name of ['a/quay.png', 'a/boat.png', 'scan.png']) writeFileSync(join(input, name), picture);
  const { code, output } = await importInto(input);
  expect(output.split('\n').slice(-7)).toEqual([
    '20 stored, 3 failed.',
    `  2 failed: the file is empty (${input}/b.md, ${input}/c.md)`,
    `  1 failed: it is PDF, which nobody reads here; save the page itself, or put the text into a .txt file (${input}/d.pdf)`,
    `2 files that no article names were left: ${input}/a/boat.png, ${input}/scan.png`,
    expect.stringContaining('Read it over in a text editor'),
    expect.stringContaining('npm run check'),
    '',
  ]);
  expect(code).toBe(1);
});

describe('the inbox', () => {
  const inbox = () => readdirSync(join(out, 'inbox'), { recursive: true }).map(String).sort();

  test('with nothing but a picture says so', async () => {
    write({ 'scan.png': 'a picture' }, join(out, 'inbox'));
    const { code, output } = await importInto();
    expect(output).toContain('only inbox/scan.png. A picture comes along with the article that names it.');
    expect(code).toBe(0);
  });

  test('is emptied of what was stored; what failed stays with the reason beside it', async () => {
    cpSync(join(fixtures, 'page-saved-complete/input'), join(out, 'inbox'), { recursive: true });
    write({ 'empty.md': '', 'sub/one.md': '# One\n\nText.' }, join(out, 'inbox'));
    const first = await importInto();
    expect(first.code).toBe(1);
    expect(inbox()).toEqual(['empty.md', 'empty.md.problem.txt']);
    expect(readFileSync(join(out, 'inbox/empty.md.problem.txt'), 'utf8')).toContain(
      'error: the file is empty',
    );
    expect(stored()).toEqual(['2024-05-06-the-bridge-closes', 'one']);

    write({ 'empty.md': '# Not empty\n\nText.' }, join(out, 'inbox'));
    const second = await importInto();
    expect(second.code).toBe(0);
    expect(inbox()).toEqual([]);
  });

  test('keeps what the library has in other words, and gives up what it has already', async () => {
    const [one, other] = ['# One\n\nMay 6, 2024\n\nText.\n', '# One\n\nMay 6, 2024\n\nOther text.\n'];
    write({ 'a.md': one, 'b.md': one, 'c.md': other }, join(out, 'inbox'));
    await importInto();
    expect(inbox()).toEqual(['c.md', 'c.md.problem.txt']);
    expect(stored()).toEqual(['2024-05-06-one']);
  });

  test('keeps the pictures that what is left there may show', async () => {
    const picture = 'pictures/quay.png';
    const files = {
      'a/one.md': '# One\n\n![[quay.png]]\n\nText.\n',
      'ab/bad.md': '',
      'b/two.md': '# Two\n\n![Quay](pictures/pier.png)\n\nText.\n',
      'b/pictures/bad.md': '',
    };
    write(files, join(out, 'inbox'));
    const png = join(fixtures, '../content/rough/articles/2023-01-01-pictures/tall.png');
    for (const place of [`ab/${picture}`, 'b/pictures/pier.png']) {
      mkdirSync(join(out, 'inbox', place, '..'), { recursive: true });
      cpSync(png, join(out, 'inbox', place));
    }
    await importInto();
    expect(stored()).toEqual(['one', 'two']);
    expect(inbox().filter((name) => name.endsWith('.png'))).toEqual([
      'ab/pictures/quay.png',
      'b/pictures/pier.png',
    ]);
  });

  test('that is empty, or not there, is no failure', async () => {
    const { code, output } = await importInto();
    expect(code).toBe(0);
    expect(output).toContain('There is nothing in');
  });
});

test.each([
  [
    'elements in elements',
    'a.html',
    `<!doctype html><h1>T</h1>${'<div>'.repeat(50_000)}<p>The text of it is read here.`,
  ],
  ['quotations in quotations', 'a.md', `# T\n\n${'> '.repeat(50_000)}a`],
  ['keys that are no YAML', 'a.md', `---\ntitle: x\n${'k: a: b\n'.repeat(3000)}---\nText`],
  [
    'names for names',
    'a.md',
    `---\ntitle: x\na: &a [${'x,'.repeat(9)}]\n${'bcdefghi'.replaceAll(/./g, (name) => `${name}: &${name} [${`*${String.fromCharCode(name.charCodeAt(0) - 1)},`.repeat(9)}]\n`)}---\nText`,
  ],
])('a file of %s is stored in little time and memory', { timeout: 60_000 }, async (_, name, content) => {
  const input = write({ [name]: content });
  const { code } = await run(program, ['--out', out, input], { NODE_OPTIONS: '--max-old-space-size=512' });
  expect(code).toBe(0);
  expect(stored()).toHaveLength(1);
});
