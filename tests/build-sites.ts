import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from './run-astro.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The folders of the built sites: the shipped one, and those of `tests/content`. */
    sites: { shipped: string; rough: string; mirror: string };
  }
}

/** Builds what the tests open in a browser. */
export default async function buildSites(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'broadsheet-'));
  const sites = {
    shipped: join(folder, 'shipped'),
    rough: join(folder, 'rough'),
    mirror: join(folder, 'mirror'),
  };
  const contents = { shipped: 'content', rough: 'tests/content/rough', mirror: 'tests/content/mirror' };
  for (const name of ['shipped', 'rough', 'mirror'] as const) {
    const { code, output } = await build(contents[name], sites[name]);
    if (code !== 0) throw new Error(`${contents[name]} cannot be built:\n${output}`);
  }
  project.provide('sites', sites);
  return () => rm(folder, { recursive: true });
}
