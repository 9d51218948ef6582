import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** A server of packages may let one wait without end. */
const run = (file: string, args: string[], options = {}) =>
  promisify(execFile)(file, args, { timeout: 120_000, ...options });

/** Where the files of Debian's packages are: `/`, or a folder into which they were unpacked. */
export type Root = string;

const programs = {
  nginx: 'usr/sbin/nginx',
  caddy: 'usr/bin/caddy',
  apache2: 'usr/sbin/apache2',
  wget: 'usr/bin/wget',
};
export type ProgramName = keyof typeof programs;

/** Kept between runs, as npm's other packages are. */
const cache = resolve('node_modules/.cache/broadsheet/programs');

/**
 * The machine's programs, or those of Debian's or Ubuntu's packages, unpacked into a folder of the project: nothing is
 * installed, no service is started, and nobody need be root.
 *
 * @returns where each is; where there are no such packages, or no network, nothing for those that the machine does not have
 */
export async function getPrograms<Name extends ProgramName>(
  names: readonly Name[],
): Promise<Partial<Record<Name, Root>>> {
  const kept = join(cache, names.join('-'));
  const missing = names.filter((name) => !existsSync(join('/', programs[name])));
  if (missing.some((name) => !existsSync(join(kept, programs[name])))) {
    const hasPackages = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
    if (!hasPackages || !(await fetched(missing, kept))) {
      return rootsOf(
        names.filter((name) => !missing.includes(name)),
        () => '/',
      );
    }
  }
  return rootsOf(names, (name) => (missing.includes(name) ? kept : '/'));
}

function rootsOf<Name extends ProgramName>(names: readonly Name[], rootOf: (name: Name) => Root) {
  return Object.fromEntries(names.map((name) => [name, rootOf(name)])) as Partial<Record<Name, Root>>;
}

/** The file of a program. */
export function programOf(name: ProgramName, root: Root): string {
  return join(root, programs[name]);
}

/** What a program's libraries need to be found. */
export async function environmentOf(root: Root): Promise<Record<string, string>> {
  if (root === '/') return {};
  const folders = (await readdir(join(root, 'usr/lib'))).filter((name) => name.includes('-linux-gnu'));
  return { LD_LIBRARY_PATH: folders.map((name) => join(root, 'usr/lib', name)).join(':') };
}

/** Whether packages could be fetched and unpacked; why not is told. */
async function fetched(names: readonly ProgramName[], kept: string): Promise<boolean> {
  try {
    await unpack(names, kept);
    return true;
  } catch (error) {
    console.warn(`${names.join(', ')}: the packages cannot be fetched: ${String(error)}`);
    return false;
  }
}

async function unpack(names: readonly ProgramName[], kept: string): Promise<void> {
  await mkdir(resolve(kept, '..'), { recursive: true });
  const working = await mkdtemp(`${kept}-`);
  try {
    const packages = join(working, 'packages');
    await mkdir(packages);
    try {
      await download(names, packages, []);
    } catch {
      // The machine's lists are missing, or so old that what they name is gone.
      const lists = join(working, 'lists');
      await mkdir(join(lists, 'partial'), { recursive: true });
      await mkdir(join(working, 'archives/partial'), { recursive: true });
      const own = ['-o', `Dir::State::lists=${lists}`, '-o', `Dir::Cache=${working}`];
      await run('apt-get', [...own, 'update']);
      await download(names, packages, own);
    }
    const files = join(working, 'files');
    for (const file of await readdir(packages)) await run('dpkg-deb', ['-x', join(packages, file), files]);
    await rm(kept, { recursive: true, force: true });
    await rename(files, kept);
  } finally {
    await rm(working, { recursive: true });
  }
}

/** Downloads packages, and those that they need and the machine lacks. What it has of an older version will do. */
async function download(names: readonly string[], folder: string, options: string[]): Promise<void> {
  const { stdout } = await run('apt-get', [
    ...options,
    ...['install', '--simulate', '--no-install-recommends', ...names],
  ]);
  const needed = Array.from(stdout.matchAll(/^Inst (\S+) \(/gm), ([, name = '']) => name);
  await run('apt-get', [...options, 'download', ...needed], { cwd: folder });
}
