import { open, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checksumFile, compare, readChecksums, sumFolder } from '../archive/checksums.ts';
import { explainSystemError } from '../files/explain-system-error.ts';
import { readPlainFile } from '../files/read-plain-file.ts';
import { DamagedCopy, elementId, readSourceFiles } from '../article/source-files.ts';
import { sumOfWords } from '../archive/shown-words.ts';
import { forTerminal } from '../command-line/for-terminal.ts';
import { givenPath } from '../command-line/given-path.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';
import { sumZip } from '../archive/sum-zip.ts';
import { isUnsummed } from '../build/own-files.ts';
import { BadZip } from '../zip/bad-zip.ts';

// `npm run verify -- <folder, zip or file>...`: tells what of a built site is whole, changed, missing or extra, and
// whether a saved copy still holds what it was made from. Exits with 1 if anything is not whole, with 2 if it cannot tell.
await setExitCode(async () => {
  const { names } = readCommand('verify');
  if (names.length === 0)
    throw misunderstood(
      'verify',
      'Name what is to be verified: npm run verify -- dist, a zip of it, or a saved copy',
    );
  const codes: number[] = [];
  for (const path of names) codes.push(await verify(path));
  return Math.max(...codes);
});

/** @param path as a person wrote it @returns the exit code for it */
async function verify(path: string): Promise<number> {
  const found = await stat(givenPath(path)).catch(() => undefined);
  if (!found) return fail(path, 'there is no such file or folder', 2);
  if (found.isDirectory()) return verifyFolder(path);
  if (!found.isFile()) return fail(path, 'it is a pipe or a device, not a file', 2);
  if (await isZip(path)) return verifyZip(path);
  if (found.size > 500_000_000) return fail(path, 'it is larger than any saved copy (500 MB)', 2);
  return verifyCopy(path);
}

async function verifyFolder(folder: string): Promise<number> {
  const text = (await readPlainFile(join(givenPath(folder), checksumFile)))?.toString('utf8');
  if (text === undefined)
    return fail(
      folder,
      `it has no ${checksumFile}, so nothing tells how it was; name the folder of a built site, such as dist, which "npm run build" makes`,
      2,
    );
  const progress = new Progress();
  const reasons = new Map<string, string>();
  try {
    const sums = await sumFolder(givenPath(folder), isUnsummed, {
      onSum: (done, total) => {
        progress.count('Verifying files', done, total);
      },
      onUnreadable: (name, error) => {
        if (!name.includes('\uFFFD')) reasons.set(name, whyUnread(error));
      },
    });
    progress.clear();
    return tell(folder, folder, text, new Map(sums), reasons);
  } catch (error) {
    progress.clear();
    return fail((error as NodeJS.ErrnoException).path ?? folder, whyUnread(error), 2);
  }
}

function whyUnread(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') return 'you may not read it';
  return explainSystemError(error)?.meaning ?? message;
}

async function verifyZip(path: string): Promise<number> {
  try {
    const { root, list, sums, unreadable } = await sumZip(givenPath(path), isUnsummed);
    return tell(path, join(path, root), list, sums, unreadable);
  } catch (error) {
    if (!(error instanceof BadZip)) throw error;
    return fail(path, error.message, 2);
  }
}

/** Prints what has become of the files of a site. @param place in front of their names @returns the exit code for it */
function tell(
  path: string,
  place: string,
  list: string,
  sums: ReadonlyMap<string, string>,
  reasons: ReadonlyMap<string, string> = new Map(),
): number {
  const listed = readChecksums(list);
  if (!listed) return fail(path, `its ${checksumFile} is damaged; take it from another copy`, 2);
  const { whole, changed, missing, extra } = compare(listed, sums);
  for (const [state, names] of Object.entries({ changed, missing, extra })) {
    for (const name of names) {
      const reason = reasons.get(name);
      const said = reason === undefined ? '' : ` (${reason})`;
      console.log(forTerminal(`${state}: ${join(place, name)}${said}`));
    }
  }
  console.log(
    `${path}: ${whole.length} whole, ${changed.length} changed, ${missing.length} missing, ${extra.length} extra`,
  );
  return changed.length + missing.length + extra.length > 0 ? 1 : 0;
}

async function verifyCopy(path: string): Promise<number> {
  try {
    const html = await readFile(givenPath(path), 'utf8');
    if (!saysSavedCopy(html))
      return fail(
        path,
        'it is no saved copy; those are in the folder "saved" of a site, and "npm run verify -- dist" verifies all of the site',
        2,
      );
    const { id, files, textSha256 } = readSourceFiles(html);
    if (textSha256 !== undefined && textSha256 !== sumOfWords(html)) {
      const remedy =
        'the files in it are whole; bring them back with "npm run import" and build the copy anew';
      return fail(path, `the words of its page were changed after it was written; ${remedy}`, 1);
    }
    const names = files.map(({ name }) => name).join(', ');
    console.log(forTerminal(`${path}: whole; it holds ${names} of ${id}`));
    return 0;
  } catch (error) {
    if (!(error instanceof DamagedCopy)) throw error;
    return fail(path, error.message, 1);
  }
}

/** Its head says so, and so does the comment above that, which other programs drop or keep. */
function saysSavedCopy(html: string): boolean {
  return html.includes(elementId) || /\bBroadsheet saved copy \d/.test(html);
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(givenPath(path));
  try {
    const { buffer } = await file.read({ buffer: Buffer.alloc(2), position: 0 });
    return buffer.toString('latin1') === 'PK';
  } finally {
    await file.close();
  }
}

function fail(path: string, reason: string, code: 1 | 2): number {
  console.error(forTerminal(`${path}: ${reason}.`));
  return code;
}
