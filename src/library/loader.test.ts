import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loader-'));
  await mkdir(join(folder, 'articles'));
  vi.stubEnv('BROADSHEET_CONTENT', folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function load(markdown: string) {
  const { articlesLoader } = await import('./loader.ts');
  await writeFile(join(folder, 'articles/a.md'), markdown);
  const stored: unknown[] = [];
  const warnings: string[] = [];
  await articlesLoader().load({
    store: { clear: () => stored.splice(0), set: (entry: unknown) => stored.push(entry) },
    config: { root: pathToFileURL(`${folder}/`) },
    logger: { warn: (message: string) => warnings.push(message) },
  } as unknown as LoaderContext);
  return { stored, warnings };
}

const mark = '__ASTRO_IMAGE_';

test.each([
  ['plainly', `title: ${mark}../../secret.png`],
  ['in an escape of YAML', 'title: "\\x5f_ASTRO_IMAGE_../../secret.png"'],
  ['in the middle of a list', 'title: A\ntags: ["\\x5f_ASTRO_IMAGE_../../secret.png"]'],
  ['as the name of a picture', `title: A\nimage: {caption: "\\x5f_ASTRO_IMAGE_../../secret.png"}`],
])('an article cannot make Astro import a file, written %s', async (_, yaml) => {
  const { stored } = await load(`---\n${yaml}\n---\nText`);
  expect(stored).toHaveLength(1);
  expect(JSON.stringify(stored)).toContain('secret.png');
  expect(stringsIn(stored).filter((text) => text.startsWith(mark))).toEqual([]);
});

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

test('errors stop the build, all told at once and without a stack', async () => {
  const failure = load('---\ntitle: [a, b]\ndate: soon\n---\nText');
  await expect(failure).rejects.toThrow(/a\.md:2:8: error: title.*\n.*a\.md:3:7: error: date/);
  await expect(failure).rejects.toMatchObject({ stack: '' });
});

test('warnings do not', async () => {
  const { stored, warnings } = await load('---\ntitle: A\nmood: x\n---\n![](lost.jpg)');
  expect(stored).toHaveLength(1);
  expect(warnings).toEqual(['Warnings: 2. "npm run check" shows them.']);
});
