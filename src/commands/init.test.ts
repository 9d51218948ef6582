import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readChecksums, sumFolder, writeChecksums } from '../archive/checksums.ts';
import { build, check } from '../../tests/run-program.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const list = 'src/commands/init/samples.sha256';

/** What ships in these tests: a keeper may have emptied `content/`, and their tests go on. */
const shipped = {
  'articles/2020-01-01-one/index.md': '# One\n',
  'articles/2020-01-01-one/pictures/one.jpg': 'a picture',
  'articles/2020-01-02-größe/index.md': '# Größe\n',
  'site.yaml': 'name: Samples\ndescription: Ours\n',
};
const folder = temporaryFolder();
const project = join(folder, 'project');
const content = join(project, 'content');

beforeAll(async () => {
  cpSync('src', join(project, 'src'), { recursive: true });
  cpSync('package.json', join(project, 'package.json'));
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  write(shipped);
  writeFileSync(join(project, list), writeChecksums(await sumFolder(content, () => false)));
});
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  write(shipped);
});

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

function init(args: string[] = [], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/commands/init.ts', ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, BROADSHEET_CONTENT: '', ...env },
  });
  return { code: status, output: stdout + stderr };
}

const articles = () => readdirSync(join(content, 'articles')).sort();
const snapshot = () => sumFolder(content, () => false);

test('npm run init removes the samples, and leaves a library that can be built', async () => {
  const { code, output } = init();
  expect(code, output).toBe(0);
  expect(output).toContain('removed: content/articles/2020-01-01-one\n');
  expect(output).toContain('2 samples removed; nothing else was there.');
  // Git would not keep an empty folder.
  expect(articles()).toEqual(['.gitkeep']);
  const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
  expect(settings).toMatch(/^name: My library$/m);

  // With every key that it explains given a value, it is a settings file without a mistake.
  write({ 'site.yaml': settings.replace(/^# (?=\w+: )/gm, '') });
  const checked = await check(content);
  expect(checked.output).toMatch(/articles:1:1: warning: there is no article yet; npm run new/);
  expect(checked.output).toMatch(/0 articles, 0 notes, 1 warning, 0 errors/);
  expect(checked.code).toBe(0);

  const site = join(folder, 'site');
  const built = await build(content, site);
  expect(built.code, built.output).toBe(0);
  const front = readFileSync(join(site, 'index.html'), 'utf8');
  const commands = Array.from(front.matchAll(/<code dir="ltr">(.*?)<\/code>/g), ([, command]) => command);
  expect(commands).toEqual([
    'npm run new -- &quot;Headline&quot;',
    'npm run import -- article.md',
    'npm start',
  ]);
  for (const list of ['dates.html', 'authors.html', 'topics.html'])
    expect(readFileSync(join(site, list), 'utf8'), list).toContain('npm run import -- article.md');
  expect(existsSync(join(site, 'search.html'))).toBe(true);
});

test('--dry-run says what would go, and changes nothing; so it does where npm took it', async () => {
  const before = await snapshot();
  for (const { code, output } of [init(['--dry-run']), init([], { npm_config_dry_run: 'true' })]) {
    expect(code).toBe(0);
    expect(output).toContain('would go: content/articles/2020-01-02-größe');
    expect(output).toContain('2 samples would go');
    expect(await snapshot()).toEqual(before);
  }
});

test('what is changed, added or one\u2019s own stays to the byte, and is told', async () => {
  write({
    'articles/2020-01-01-one/index.md': '# One, changed\n',
    'articles/2020-01-02-größe/notes.txt': 'mine',
    'articles/mine/index.md': '# Mine\n',
    'articles/also-mine.md': '# Also mine\n',
    'site.yaml': 'name: Mine\n',
  });
  const before = await snapshot();
  const { code, output } = init();
  expect(code).toBe(0);
  expect(output).toContain('stays, for it was changed: content/articles/2020-01-01-one\n');
  expect(output).toContain('stays, for it was changed: content/articles/2020-01-02-größe\n');
  expect(output).toContain('0 samples removed; 4 articles of your own stay.');
  expect((await snapshot()).filter(([name]) => !name.endsWith('.gitkeep'))).toEqual(before);
});

test('a sample that was begun to be removed goes, and so does what a desktop dropped into it', () => {
  rmSync(join(content, 'articles/2020-01-01-one/index.md'));
  write({ 'articles/2020-01-02-größe/.DS_Store': 'x' });
  expect(init().output).toContain('2 samples removed');
  expect(articles()).toEqual(['.gitkeep']);
});

test('what a keeper wrote into the file that keeps the folder stays', () => {
  write({ 'articles/.gitkeep': 'mine' });
  expect(init()).toMatchObject({ code: 0 });
  expect(readFileSync(join(content, 'articles/.gitkeep'), 'utf8')).toBe('mine');
});

test('a link in the place of a sample is not followed, and stays', () => {
  const elsewhere = join(folder, 'elsewhere');
  cpSync(join(content, 'articles/2020-01-01-one'), elsewhere, { recursive: true });
  rmSync(join(content, 'articles/2020-01-01-one'), { recursive: true });
  symlinkSync(elsewhere, join(content, 'articles/2020-01-01-one'), 'junction');
  expect(init().output).toContain('1 sample removed');
  expect(existsSync(join(elsewhere, 'index.md'))).toBe(true);
  expect(articles()).toEqual(['.gitkeep', '2020-01-01-one']);
});

test('run again, or in a folder where nothing is, it makes an empty library and loses nothing', async () => {
  init();
  const before = await snapshot();
  expect(init()).toMatchObject({ code: 0, output: expect.stringContaining('0 samples removed') });
  expect(await snapshot()).toEqual(before);

  const other = join(folder, 'other');
  const { code, output } = init([], { BROADSHEET_CONTENT: other });
  expect(code, output).toBe(0);
  expect(readdirSync(other).sort()).toEqual(['articles', 'site.yaml']);
});

const shippedSums = readChecksums(readFileSync(list, 'utf8')) ?? new Map<string, string>();
const ownSums = new Map(
  await sumFolder(
    'content',
    (name) => !/^(?:articles\/|site\.yaml$)/.test(name) || name.endsWith('.gitkeep'),
  ),
);

// A library whose site.yaml is another is a keeper's, who may do with the samples what they like.
test.skipIf(ownSums.get('site.yaml') !== shippedSums.get('site.yaml'))(
  'the list of samples is that of content/; if this fails, write it anew as CONTRIBUTING.md says',
  () => {
    expect([...shippedSums].sort()).toEqual([...ownSums].sort());
  },
);
