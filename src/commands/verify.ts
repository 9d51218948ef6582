import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, compare, readChecksums, sumFolder } from '../archive/checksums.ts';
import { DamagedCopy, readSourceFiles } from '../archive/source-files.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { settle } from '../command-line/settle.ts';

// `npm run verify -- <folder or saved copy>...`: tells what of a built site is whole, changed, missing or extra, and
// whether a saved copy still holds what it was made from. Exits with 1 if anything is not whole, with 2 if it cannot tell.
await settle(async () => {
  const { names } = readCommand('verify');
  if (names.length === 0)
    throw misunderstood('verify', 'Name what is to be verified: npm run verify -- dist, or a saved copy');
  const codes: number[] = [];
  for (const path of names) codes.push(await verify(path));
  return Math.max(...codes);
});

/** @returns the exit code for it */
async function verify(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return fail(path, 'there is no such file or folder', 2);
  if (found.isDirectory()) return verifyFolder(path);
  if (found.size > 500_000_000) return fail(path, 'it is larger than any saved copy (500 MB)', 2);
  return verifyCopy(path);
}

async function verifyFolder(folder: string): Promise<number> {
  const text = await readFile(join(folder, checksumFile), 'utf8').catch(() => undefined);
  const listed = text === undefined ? undefined : readChecksums(text);
  if (!listed) {
    return fail(
      folder,
      text === undefined ? `it has no ${checksumFile}` : `its ${checksumFile} is damaged`,
      2,
    );
  }
  const isLeftOut = (name: string) => name === checksumFile || name === '.broadsheet-files';
  const progress = new Progress();
  const found = await sumFolder(folder, isLeftOut, (done, total) => {
    progress.count('Verifying files', done, total);
  });
  progress.clear();
  const { whole, changed, missing, extra } = compare(listed, new Map(found));
  for (const [state, names] of Object.entries({ changed, missing, extra }))
    for (const name of names) console.log(`${state}: ${join(folder, name)}`);
  console.log(
    `${folder}: ${whole.length} whole, ${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
  );
  return changed.length + missing.length + extra.length > 0 ? 1 : 0;
}

async function verifyCopy(path: string): Promise<number> {
  try {
    const { id, files } = readSourceFiles(await readFile(path, 'utf8'));
    console.log(`${path}: whole; it holds ${files.map(({ name }) => name).join(', ')} of ${id}`);
    return 0;
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    return fail(path, error.message, 1);
  }
}

function fail(path: string, reason: string, code: 1 | 2): number {
  console.error(`${path}: ${reason}.`);
  return code;
}
