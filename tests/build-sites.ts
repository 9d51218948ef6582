import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findFixtures, gatherFixtures } from './find-fixtures.ts';
import { build, check } from './run-program.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folders of the built sites of `tests/content`. */
    sites: { samples: string; rough: string; mirror: string; gathered: string; changed: string };
    /** The built site of `tests/articles`, and what the check of them printed. */
    fixtures: { site: string; messages: string[] };
  }
}

/** Builds what the tests open in a browser. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const sites = {
    samples: join(folder, 'samples'),
    rough: join(folder, 'rough'),
    mirror: join(folder, 'mirror'),
    gathered: join(folder, 'gathered'),
    changed: join(folder, 'changed'),
  };
  // The first makes the program that all others use.
  await buildSite('tests/content/samples', sites.samples);
  const [fixtures] = await Promise.all([
    buildFixtures(folder),
    (async () => {
      for (const name of ['rough', 'mirror', 'gathered', 'changed'] as const)
        await buildSite(`tests/content/${name}`, sites[name]);
    })(),
  ]);
  project.provide('sites', sites);
  project.provide('fixtures', fixtures);
  return () => rm(folder, { recursive: true });
}

async function buildSite(content: string, site: string): Promise<void> {
  const { code, output } = await build(content, site);
  if (code !== 0) throw new Error(`${content} cannot be built:\n${output}`);
}

/** Those with an error are told of and left out, for an error stops a build. */
async function buildFixtures(folder: string): Promise<{ site: string; messages: string[] }> {
  const all = join(folder, 'all-fixtures');
  gatherFixtures(all);
  const { output } = await check(all);
  const messages = output.split('\n').filter((line) => line.startsWith(all));
  const isBroken = (name: string) =>
    messages.some((line) => line.startsWith(join(all, 'articles', name, '')) && line.includes(': error: '));

  const content = join(folder, 'fixtures');
  gatherFixtures(content, (name) => !isBroken(name));
  const site = join(folder, 'fixtures-site');
  if (findFixtures().some(({ name }) => !isBroken(name))) await buildSite(content, site);
  return { site, messages: messages.map((line) => line.slice(all.length + 1).replaceAll('\\', '/')) };
}
