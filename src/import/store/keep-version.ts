import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile, writeNew } from '../../files/whole-file.ts';
import { renameInArticle } from '../pictures/rename-in-article.ts';
import { tryArticle } from '../try-article.ts';
import { Unreadable } from '../unreadable.ts';
import { placeFiles } from './place-files.ts';
import { planVersion } from './plan-version.ts';
import type { Files } from './store-article.ts';

/** Where the other text of an article went. */
export interface KeptVersion {
  /** Its file, from the content folder, with slashes. */
  path: string;
  messages: string[];
}

/**
 * Stores another text of an article that the library holds, and overwrites nothing: an older one becomes
 * `versions/<day or moment>.md`; for a newer one the present `index.md` is first kept there, byte for byte, and then
 * replaced in one step. Whatever stops it in between, both texts are on the disk, and importing again finishes it.
 *
 * @param path the article's file, from the content folder, with slashes
 * @param task `out` is the absolute path of the content folder; if `isDry`, nothing is written
 * @throws Unreadable with the reason and what to do, before anything is written
 */
export async function keepVersion(
  files: Files,
  path: string,
  { out, isDry, isFetched }: { out: string; isDry: boolean; isFetched: boolean },
): Promise<KeptVersion> {
  if (!path.endsWith('/index.md')) {
    const folder = path.replace(/\.md$/, '');
    throw new Unreadable(
      `${path} is a file of its own, with no place for versions beside it; move it to ${folder}/index.md, with its pictures, and import again`,
    );
  }
  const folder = dirname(join(out, path));
  const held = await readFile(join(out, path));
  const text = String(files.get('index.md'));
  const [mine, theirs] = [tryArticle(text), tryArticle(held.toString('utf8'))];
  if ('reason' in mine) throw new Unreadable(mine.reason);
  if ('reason' in theirs) throw new Unreadable(`${path} cannot be read: ${theirs.reason}; mend it first`);
  const plan = planVersion(mine.article, theirs.article, isFetched);
  if (typeof plan === 'string') throw new Unreadable(plan);

  const { writing, renamed, conflicts } = await placeFiles(files, folder);
  const version = `versions/${plan.name}.md`;
  const stored = renameInArticle(text, renamed);
  const older = plan.isImportNewer ? held : Buffer.from(stored);
  const there = await readFile(join(folder, version)).catch(() => undefined);
  if (there && Buffer.compare(there, older) !== 0) {
    throw new Unreadable(
      `${dirname(path)}/${version} is there already, with other words; give the older text a moment, such as "updated: 2017-03-02T09:30", and import again`,
    );
  }
  if (!isDry) {
    for (const [name, content] of writing) await writeNew(join(folder, name), content);
    if (!there) await writeNew(join(folder, version), older);
    if (plan.isImportNewer) await replace(join(out, path), held, stored);
  }
  const place = `${dirname(path)}/${version}`;
  return {
    path: plan.isImportNewer ? path : place,
    messages: [
      plan.isImportNewer
        ? `note: it is newer; what the library had is kept as ${place}`
        : `note: it is older than ${path}, which stays the newest`,
      ...[...renamed].map(([name, other]) => `note: another ${name} is there; this one is ${other}`),
      ...conflicts.map(
        (name) => `warning: ${name} is there already, with other words; that of the import was left out`,
      ),
    ],
  };
}

/** Replaces only what was kept a moment ago. */
async function replace(path: string, held: Uint8Array, text: string): Promise<void> {
  if (Buffer.compare(await readFile(path), held) !== 0)
    throw new Unreadable(`${path} was changed while this was imported; import again`);
  await replaceFile(path, (unfinished) => writeFile(unfinished, text, { flush: true }));
}
