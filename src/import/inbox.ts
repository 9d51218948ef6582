/** Removes stored files from the inbox, and writes beside each other file why it was not stored. */
import { readdir, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { companionOf, stemsOf } from './companion.ts';
import type { NamedInput } from './find-inputs.ts';
import type { Outcome } from './import-inputs.ts';

const problem = (path: string) => `${path}.problem.txt`;

/**
 * @param inbox its absolute path
 * @param inputs all that lies in it
 * @param outcomes what became of them; an input without any was not taken yet, and stays as it is
 */
export async function clearInbox(
  inbox: string,
  inputs: readonly NamedInput[],
  outcomes: readonly Outcome[],
): Promise<void> {
  const byInput = Map.groupBy(outcomes, ({ input }) => input);
  const left = inputs.filter((input) => !isDone(byInput.get(input) ?? []));
  const foldersLeft = new Set(left.flatMap(({ path = '' }) => foldersAround(path, inbox)));

  for (const [input, each] of byInput) {
    if (input.path === undefined) continue;
    if (!isDone(each)) {
      await writeFile(problem(input.path), reasonOf(input, each));
      continue;
    }
    await rm(input.path, { force: true });
    await rm(problem(input.path), { force: true });
    await removeCompanion(input.path);
    // A picture may belong to what is left beside it, too.
    const folder = dirname(input.path);
    const isFree = (path: string) =>
      left.length === 0 || (path.startsWith(folder + sep) && !foldersLeft.has(folder));
    for (const path of each.flatMap(({ used }) => used).filter(isFree)) await rm(path, { force: true });
  }
  await removeOldReasons(inbox);
  for (const folder of await foldersIn(inbox)) {
    // Only an empty one goes.
    await rmdir(folder).catch(() => undefined);
  }
}

/** All of it is in the library. */
function isDone(outcomes: readonly Outcome[]): boolean {
  return (
    outcomes.length > 0 &&
    outcomes.every(({ state, isSame }) => state === 'stored' || (state === 'held' && isSame))
  );
}

/** The folder that a file of the inbox lies in, and those around it. */
function foldersAround(path: string, inbox: string): string[] {
  const folders: string[] = [];
  for (let folder = dirname(path); folder.startsWith(inbox); folder = dirname(folder)) folders.push(folder);
  return folders;
}

function reasonOf({ name }: NamedInput, outcomes: readonly Outcome[]): string {
  const lines = outcomes.flatMap(({ messages, address, state }) => [
    ...(state === 'listed'
      ? [
          `It has no text for ${address}; save that page and put it here, or fetch it: npm run import -- --fetch`,
        ]
      : []),
    ...messages,
  ]);
  return `${name} was not stored, and is as it was.\n\n${lines.join('\n')}\n`;
}

async function removeCompanion(path: string): Promise<void> {
  const folder = dirname(path);
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const item of items) {
    if (item.isDirectory() && companionOf(item.name, stemsOf([path]))) {
      await rm(join(folder, item.name), { recursive: true, force: true });
    }
  }
}

/** Notes on files that are no longer there. */
async function removeOldReasons(inbox: string): Promise<void> {
  const items = await readdir(inbox, { recursive: true });
  const there = new Set(items);
  for (const item of items) {
    const file = item.replace(/\.problem\.txt$/, '');
    if (file !== item && !there.has(file)) await rm(join(inbox, item), { force: true });
  }
}

/** The deepest first. */
async function foldersIn(inbox: string): Promise<string[]> {
  const items = await readdir(inbox, { withFileTypes: true, recursive: true });
  return items
    .filter((item) => item.isDirectory())
    .map((item) => join(item.parentPath, item.name))
    .sort((a, b) => b.length - a.length);
}
