import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { run } from './run-astro.ts';

const sites = inject('sites');
let folder: string;
let project: string;

/** A copy of the project that keeps nothing of earlier builds: neither pictures nor readings. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elsewhere & après-'));
  project = join(folder, 'a project of another name');
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(project, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const filesOf = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(root, join(item.parentPath, item.name)))
    .sort();

/** Copies a folder from its last file to its first, for many disks list files in the order in which they came. */
function copyBackwards(from: string, to: string): void {
  for (const name of filesOf(from).reverse()) {
    mkdirSync(join(to, name, '..'), { recursive: true });
    cpSync(join(from, name), join(to, name));
  }
}

/** Nine years and some hours later, in every process and worker of a build. */
const laterClock = `data:text/javascript,${encodeURIComponent(`
  const Now = Date, ahead = 9.4 * 365 * 86_400_000;
  globalThis.Date = class Date extends Now {
    constructor(...args) { if (args.length === 0) super(Now.now() + ahead); else super(...args); }
    static now() { return Now.now() + ahead; }
  };
`)}`;

test.each(['samples', 'rough', 'mirror', 'gathered'] as const)(
  '%s: another folder, zone, language, day and order of files make the same bytes',
  async (name) => {
    const content = join(folder, `${name} elsewhere`);
    copyBackwards(`tests/content/${name}`, content);
    const site = join(folder, `built ${name}`);
    const { code, output } = await run(
      'src/commands/build.ts',
      ['--outDir', site],
      {
        ...{ BROADSHEET_CONTENT: content, NODE_OPTIONS: `--import ${laterClock}` },
        ...{ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'tr_TR.UTF-8', LANGUAGE: 'tr' },
      },
      project,
    );
    expect(code, output).toBe(0);
    const names = filesOf(sites[name]);
    expect(filesOf(site)).toEqual(names);
    const different = names.filter(
      (each) => !readFileSync(join(site, each)).equals(readFileSync(join(sites[name], each))),
    );
    expect(different).toEqual([]);
  },
);

test('what is compared holds every kind of file that a build makes', () => {
  const endings = new Set(filesOf(sites.samples).map((name) => name.slice(name.lastIndexOf('.') + 1)));
  for (const ending of ['html', 'epub', 'jpg', 'webp', 'woff2', 'xml', 'json', 'txt', 'js'])
    expect(endings, ending).toContain(ending);
});
