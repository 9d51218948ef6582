import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumFile, compare, readChecksums, sumFolder } from '../archive/checksums.ts';
import { DamagedCopy, readSourceFiles } from '../archive/source-files.ts';

// `npm run verify -- <folder or saved copy>...`: tells what of a built site is whole, changed, missing or extra, and
// whether a saved copy still holds what it was made from. Exits with 1 if anything is not whole, with 2 if it cannot tell.
const { positionals } = parseArgs({ allowPositionals: true });
if (positionals.length === 0) {
  console.error('Name what is to be verified: npm run verify -- dist, or a saved copy.');
  process.exitCode = 2;
}
for (const path of positionals) {
  const found = await stat(path).catch(() => undefined);
  if (!found) fail(path, 'there is no such file or folder', 2);
  else if (found.isDirectory()) await verifyFolder(path);
  else if (found.size > 500_000_000) fail(path, 'it is larger than any saved copy (500 MB)', 2);
  else await verifyCopy(path);
}

async function verifyFolder(folder: string): Promise<void> {
  const text = await readFile(join(folder, checksumFile), 'utf8').catch(() => undefined);
  const listed = text === undefined ? undefined : readChecksums(text);
  if (!listed) {
    fail(folder, text === undefined ? `it has no ${checksumFile}` : `its ${checksumFile} is damaged`, 2);
    return;
  }
  const isLeftOut = (name: string) => name === checksumFile || name === '.broadsheet-files';
  const { whole, changed, missing, extra } = compare(listed, new Map(await sumFolder(folder, isLeftOut)));
  for (const [state, names] of Object.entries({ changed, missing, extra }))
    for (const name of names) console.log(`${state}: ${join(folder, name)}`);
  console.log(
    `${folder}: ${whole.length} whole, ${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
  );
  if (changed.length + missing.length + extra.length > 0) process.exitCode ||= 1;
}

async function verifyCopy(path: string): Promise<void> {
  try {
    const { id, files } = readSourceFiles(await readFile(path, 'utf8'));
    console.log(`${path}: whole; it holds ${files.map(({ name }) => name).join(', ')} of ${id}`);
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    fail(path, error.message, 1);
  }
}

function fail(path: string, reason: string, code: 1 | 2): void {
  console.error(`${path}: ${reason}.`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
