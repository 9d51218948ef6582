import { hash, randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { linkFile } from './link-file.ts';

/** What is known of a file of a site. */
interface KeptFile {
  /** Identifies everything that decides its bytes; absent for files that every build makes. */
  key?: string | undefined;
  /** SHA-256, in hexadecimal. */
  sum: string;
  size: bigint;
  /** Identifies its state on disk without reading it. */
  seal: string;
}

/** What is known of a built site. */
interface Kept {
  /** Identifies everything that the site was made of. */
  input: string;
  /** By their paths from the root of the site, with slashes. */
  files: Map<string, KeptFile>;
}

/** The last site in a place, and which of its files the new one takes over. */
export class KeptSite {
  readonly #target: string;
  readonly #record: string;
  readonly #kept: Kept | undefined;
  readonly #taken = new Map<string, KeptFile>();
  readonly #keys = new Map<string, string>();

  private constructor(target: string, record: string, kept: Kept | undefined) {
    this.#target = target;
    this.#record = record;
    this.#kept = kept;
  }

  /**
   * @param target absolute path of the site
   * @param folder where what is known of it is kept
   */
  static async open(target: string, folder: string): Promise<KeptSite> {
    const record = join(folder, 'files');
    return new KeptSite(target, record, await readKept(record));
  }

  /** Whether the last build made the site of this, and nobody has changed a file since. */
  isOf(input: string, files: readonly string[]): boolean {
    const kept = this.#kept;
    return (
      kept?.input === input &&
      kept.files.size === files.length &&
      files.every((path) => this.#isWhole(path, kept.files.get(path)))
    );
  }

  /**
   * Whether the new site takes a file of the last one.
   *
   * @param key identifies everything that decides its bytes
   */
  has(path: string, key: string): boolean {
    const file = this.#kept?.files.get(path);
    this.#keys.set(path, key);
    if (file?.key !== key || !this.#isWhole(path, file)) return false;
    this.#taken.set(path, file);
    return true;
  }

  /** Links the files that are taken over into the new site. */
  async linkInto(site: string): Promise<void> {
    const folders = new Set<string>();
    for (const path of this.#taken.keys()) {
      const to = join(site, path);
      const folder = dirname(to);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      await linkFile(join(this.#target, path), to);
    }
  }

  /** The SHA-256 of a file that is taken over. */
  sumOf(path: string): string | undefined {
    return this.#taken.get(path)?.sum;
  }

  /**
   * Keeps what is known of the new site, once it is in its place. Where nothing can be written, the next build has more to
   * make, which is no reason to stop this one.
   */
  async save(input: string, sums: Iterable<readonly [path: string, sum: string]>): Promise<void> {
    const files = new Map<string, KeptFile>();
    for (const [path, sum] of sums) {
      const found = look(join(this.#target, path));
      if (found) files.set(path, { key: this.#keys.get(path), sum, ...found });
    }
    const unfinished = `${this.#record}.${randomUUID()}`;
    try {
      await mkdir(dirname(this.#record), { recursive: true });
      await writeFile(unfinished, writeKept({ input, files }));
      await rename(unfinished, this.#record);
    } catch {
      await rm(unfinished, { force: true }).catch(() => undefined);
    }
  }

  #isWhole(path: string, file: KeptFile | undefined): boolean {
    const found = file && look(join(this.#target, path));
    if (!found || found.size !== file.size) return false;
    // A restored copy of a site, such as from a server's cache, has other inodes but the same bytes.
    return found.seal === file.seal || hash('sha256', readFileSync(join(this.#target, path))) === file.sum;
  }
}

/** The SHA-256 of what follows stands before it, so that a damaged record is not used. */
function writeKept(kept: Kept): Buffer {
  const bytes = serialize(kept);
  return Buffer.concat([hash('sha256', bytes, 'buffer'), bytes]);
}

async function readKept(path: string): Promise<Kept | undefined> {
  try {
    const record = await readFile(path);
    const bytes = record.subarray(32);
    return hash('sha256', bytes, 'buffer').equals(record.subarray(0, 32))
      ? (deserialize(bytes) as Kept)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Device, inode, size and mtime: any usual change of the file changes one of them. Not its ctime, which changes when the file is
 * linked into the next site.
 */
function look(path: string): Pick<KeptFile, 'size' | 'seal'> | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (!found?.isFile()) return undefined;
  const { dev, ino, size, mtimeNs } = found;
  return { size, seal: [dev, ino, size, mtimeNs].join(' ') };
}
