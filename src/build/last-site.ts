import { hash } from 'node:crypto';
import { lstatSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Folders } from './folders.ts';
import { linkFile } from './link-file.ts';
import { findFiles } from './own-files.ts';
import { readRecord, writeRecord } from './record.ts';

/** What is known of a file of a site. */
interface KnownFile {
  /** Identifies everything that decides its bytes; absent for files that every build makes. */
  key?: string | undefined;
  /** SHA-256, in hexadecimal. */
  sum: string;
  size: bigint;
  /** Identifies its state on disk without reading it. */
  seal: string;
}

/** What is known of a built site. */
interface KnownSite {
  /** Identifies everything that the site was made of. */
  input: string;
  /** By their paths from the root of the site, with slashes. */
  files: Map<string, KnownFile>;
}

/** The last site in a place, and which of its files the new one takes over. */
export class LastSite {
  readonly #target: string;
  readonly #record: string;
  readonly #last: KnownSite | undefined;
  readonly #taken = new Map<string, KnownFile>();
  readonly #keys = new Map<string, string>();
  readonly #folders = new Folders();
  #next: KnownSite | undefined;

  private constructor(target: string, record: string, last: KnownSite | undefined) {
    this.#target = target;
    this.#record = record;
    this.#last = last;
  }

  /**
   * @param target absolute path of the site
   * @param folder where what is known of it is kept
   */
  static async open(target: string, folder: string): Promise<LastSite> {
    const record = join(folder, 'files');
    return new LastSite(target, record, await readRecord(record));
  }

  /** How many files the site has, if the last build made it of this and nobody has changed a file since. */
  async countIfOf(input: string): Promise<number | undefined> {
    const last = this.#last;
    if (last?.input !== input) return undefined;
    const files = await findFiles(this.#target);
    const isSame =
      last.files.size === files.length &&
      files.every((path) => isWhole(join(this.#target, path), last.files.get(path)));
    return isSame ? files.length : undefined;
  }

  /**
   * Takes a file of the last site for the new one, if it is what would be made. It is linked at once, for another build may
   * put its own site there before this one ends.
   *
   * @param key identifies everything that decides its bytes
   * @param taken a folder for what is taken, which no page is written to: to write over it would change the last site
   * @returns whether it was taken
   */
  take(path: string, key: string, taken: string): boolean {
    const file = this.#last?.files.get(path);
    this.#keys.set(path, key);
    if (file?.key !== key) return false;
    if (this.#taken.has(path)) return true;
    const to = join(taken, path);
    try {
      this.#folders.make(dirname(to));
      linkFile(join(this.#target, path), to);
      const found = look(to);
      if (isWhole(to, file, found)) {
        this.#taken.set(path, { ...file, ...found });
        return true;
      }
    } catch {
      // It is gone, or cannot be linked: it is made again.
    }
    rmSync(to, { force: true });
    return false;
  }

  /** Puts the files that were taken into the new site, or its files to these if they are fewer. */
  async joinWith(site: string, taken: string): Promise<void> {
    const made = await findFiles(site);
    // A file of `public/` stands for the page of its name.
    for (const path of made) this.#taken.delete(path);
    if (made.length > this.#taken.size) {
      this.#move(this.#taken.keys(), taken, site);
      return;
    }
    this.#move(made, site, taken);
    rmSync(site, { recursive: true, force: true });
    renameSync(taken, site);
  }

  #move(paths: Iterable<string>, from: string, to: string): void {
    for (const path of paths) {
      this.#folders.make(dirname(join(to, path)));
      renameSync(join(from, path), join(to, path));
    }
  }

  /** The SHA-256 of a file that is taken over. */
  sumOf(path: string): string | undefined {
    return this.#taken.get(path)?.sum;
  }

  /**
   * Notes what is known of the new site, while no other build can have put its own in its place.
   *
   * @param sums the SHA-256 of each of its files
   */
  note(input: string, sums: Iterable<readonly [path: string, sum: string]>, site: string): void {
    const files = new Map<string, KnownFile>();
    for (const [path, sum] of sums) {
      const found = this.#taken.get(path) ?? look(join(site, path));
      if (found) files.set(path, { key: this.#keys.get(path), sum, size: found.size, seal: found.seal });
    }
    this.#next = { input, files };
  }

  /** Keeps what was noted, once the new site is in its place. */
  async save(): Promise<void> {
    if (this.#next) await writeRecord(this.#record, this.#next);
  }
}

function isWhole(path: string, file: KnownFile | undefined, found = look(path)): boolean {
  if (!file || found?.size !== file.size) return false;
  // A restored copy of a site, such as from a server's cache, has other inodes but the same bytes.
  return found.seal === file.seal || hash('sha256', readFileSync(path)) === file.sum;
}

/**
 * Device, inode, size and mtime: any usual change of the file changes one of them. Not its ctime, which changes when the file is
 * linked into the next site.
 */
function look(path: string): Pick<KnownFile, 'size' | 'seal'> | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs } = found;
  return { size, seal: [dev, ino, size, mtimeNs].join(' ') };
}
