import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { clockFrom } from './clock-from.ts';
import { run } from './run-program.ts';

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
        ...{ BROADSHEET_CONTENT: content, NODE_OPTIONS: clockFrom('2036-04-20T08:12:00Z') },
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

/** Lets every process and worker of a build find so many cores. */
const withCores = (count: number) =>
  `data:text/javascript,${encodeURIComponent(`
    import os from 'node:os';
    import { syncBuiltinESMExports } from 'node:module';
    os.availableParallelism = () => ${count};
    syncBuiltinESMExports();
  `)}`;

test('a large library: one core and four make the same bytes', async () => {
  const content = join(folder, 'large');
  // More articles and pages than threads start for: 200, 500 and 2000 (`article-reader.ts`, `prepare-in-thread.ts`,
  // `make-pages.ts`). Each topic has a page and a feed.
  for (let at = 0; at < 510; at++) {
    const id = `2020-01-${String((at % 28) + 1).padStart(2, '0')}-pier-${at}`;
    const next = at + 1;
    mkdirSync(join(content, 'articles', id), { recursive: true });
    writeFileSync(
      join(content, 'articles', id, 'index.md'),
      `---\ntitle: Pier ${at} opens\nauthor: Ida ${at % 40} Holm\ndate: ${id.slice(0, 10)}\ntopics: [Harbour ${at % 30}, Pier ${at}]\nsource: https://n.example/pier-${at}\n---\n\nPier ${at} of the harbour opened to ${at * 7} boats and ${at % 9} cranes.\n\nSee [pier ${next}](https://n.example/pier-${next}).\n`,
    );
  }
  writeFileSync(join(content, 'site.yaml'), 'name: The Quay\naddress: https://quay.example/\nsaved: []\n');
  const [one = '', four = ''] = await Promise.all(
    [1, 4].map(async (cores) => {
      const site = join(folder, `built on ${cores}`);
      const env = { BROADSHEET_CONTENT: content, NODE_OPTIONS: `--import ${withCores(cores)}` };
      const { code, output } = await run('src/commands/build.ts', ['--outDir', site], env, project);
      expect(code, output).toBe(0);
      expect(output).not.toContain('one core');
      return site;
    }),
  );
  const names = filesOf(one);
  expect(names.length).toBeGreaterThan(2400);
  expect(filesOf(four)).toEqual(names);
  expect(
    names.filter((name) => !readFileSync(join(one, name)).equals(readFileSync(join(four, name)))),
  ).toEqual([]);
});

test('what is compared holds every kind of file that a build makes', () => {
  const endings = new Set(filesOf(sites.samples).map((name) => name.slice(name.lastIndexOf('.') + 1)));
  for (const ending of ['html', 'epub', 'jpg', 'webp', 'woff2', 'xml', 'json', 'txt', 'js'])
    expect(endings, ending).toContain(ending);
});
