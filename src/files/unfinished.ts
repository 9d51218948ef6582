/** What is not finished stands beside its place, under a name that tells whose it is and is no part of an article or a site. */
import { randomUUID } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What the names begin with of what this process has not finished; what makes them unique follows. */
export const unfinishedPrefix = `.broadsheet-${process.pid}-`;

/** Records of a web archive stand beside it while it is written. */
const unfinishedName = /^\.broadsheet-(\d+)-\w{6,32}(?:\.warc)?$/;

/** A new name for a file. */
export function nameUnfinished(): string {
  return unfinishedPrefix + randomUUID().replaceAll('-', '');
}

export function isUnfinished(name: string): boolean {
  return unfinishedName.test(name);
}

/** The names of what dead processes left in a folder. */
export async function findLeftovers(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => {
    const pid = unfinishedName.exec(name)?.[1];
    return pid !== undefined && !isAlive(Number(pid));
  });
}

/** Removes what dead processes left in a folder. */
export async function clearLeftovers(folder: string): Promise<void> {
  for (const name of await findLeftovers(folder)) {
    // Other users' folders cannot be removed.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
