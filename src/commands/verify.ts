import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checksumFile, compare, readChecksums, sumFolder } from '../archive/checksums.ts';
import { DamagedCopy, readSourceFiles } from '../archive/source-files.ts';
import { sumZip } from '../archive/sum-zip.ts';
import { BadZip } from '../zip/bad-zip.ts';

// `npm run verify -- <folder, zip or saved copy>...`: tells what of a built site is whole, changed, missing or extra, and
// whether a saved copy still holds what it was made from. Exits with 1 if anything is not whole, with 2 if it cannot tell.
const paths = readPaths();
if (paths?.length === 0)
  refuse('Name what is to be verified: npm run verify -- dist, a zip of it, or a saved copy.');
for (const path of paths ?? []) {
  const found = await stat(path).catch(() => undefined);
  if (!found) fail(path, 'there is no such file or folder', 2);
  else if (found.isDirectory()) await verifyFolder(path);
  else if (await isZip(path)) await verifyZip(path);
  else if (found.size > 500_000_000) fail(path, 'it is larger than any saved copy (500 MB)', 2);
  else await verifyCopy(path);
}

function readPaths(): string[] | undefined {
  try {
    return parseArgs({ allowPositionals: true }).positionals;
  } catch (error) {
    refuse(`${(error as Error).message.split('. ')[0] ?? ''}. This command takes paths alone.`);
    return undefined;
  }
}

/** Neither is among the files that it lists. */
function isLeftOut(name: string): boolean {
  return name === checksumFile || name === '.broadsheet-files';
}

async function verifyFolder(folder: string): Promise<void> {
  const text = await readFile(join(folder, checksumFile), 'utf8').catch(() => undefined);
  if (text === undefined) fail(folder, `it has no ${checksumFile}`, 2);
  else tell(folder, folder, text, new Map(await sumFolder(folder, isLeftOut)));
}

async function verifyZip(path: string): Promise<void> {
  try {
    const { root, list, sums, unreadable } = await sumZip(path, isLeftOut);
    tell(path, join(path, root), list, sums, unreadable);
  } catch (error) {
    if (!(error instanceof BadZip)) throw error;
    fail(path, error.message, 2);
  }
}

/** Prints what has become of the files of a site. @param place in front of their names */
function tell(
  path: string,
  place: string,
  list: string,
  sums: ReadonlyMap<string, string>,
  reasons: ReadonlyMap<string, string> = new Map(),
): void {
  const listed = readChecksums(list);
  if (!listed) {
    fail(path, `its ${checksumFile} is damaged`, 2);
    return;
  }
  const { whole, changed, missing, extra } = compare(listed, sums);
  for (const [state, names] of Object.entries({ changed, missing, extra })) {
    for (const name of names) {
      const reason = reasons.get(name);
      console.log(`${state}: ${join(place, name)}${reason === undefined ? '' : ` (${reason})`}`);
    }
  }
  console.log(
    `${path}: ${whole.length} whole, ${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
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

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(2), position: 0 });
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

function fail(path: string, reason: string, code: 1 | 2): void {
  console.error(`${path}: ${reason}.`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
}
