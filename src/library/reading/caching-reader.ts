import { createHash, hash } from 'node:crypto';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { slugify } from '../../address/slug.ts';
import type { Surroundings } from '../../article/read-article.ts';
import { ArticleReader } from './article-reader.ts';
import type { Bucket } from '../cache/bucket.ts';
import { CachedBytes } from '../cache/cached-bytes.ts';
import type { Memory } from '../cache/memory.ts';
import type { Unread } from '../cache/read-to-cache.ts';
import { sealOf } from '../cache/seal.ts';
import { stampOf } from '../cache/stamp.ts';
import { takeCached } from '../cache/take-cached.ts';
import type { Manuscript } from './find-articles.ts';
import { illustrate, newFileNames } from './illustrate.ts';
import { fail } from '../messages.ts';
import { readInside, readPlain } from './read-inside.ts';
import type { ArticleReading, KeyedReading } from './article-reading.ts';

/** Where readings are kept, and the version of what reads. */
export interface Cache {
  folder: string;
  version: string;
  /** What this process read before. */
  memory?: Memory | undefined;
}

/**
 * Reads one article after the other, or takes what was read of the same bytes before. What depends on anything but the
 * article's own file, such as whether its pictures are there, is looked up each time and never kept.
 */
export class CachingReader {
  readonly #reader = new ArticleReader();
  readonly #folder: string;
  readonly #surroundings: Surroundings;
  readonly #cache: Cache | undefined;

  /**
   * @param folder absolute path of the content folder
   * @param cache without it, nothing is kept
   */
  constructor(folder: string, surroundings: Surroundings, cache?: Cache) {
    this.#folder = folder;
    this.#surroundings = surroundings;
    this.#cache = cache;
  }

  /** @param bucket the part of the cache that holds what was read of it */
  async read(manuscript: Manuscript, bucket?: Bucket): Promise<ArticleReading> {
    const { path, name, isPlain } = manuscript;
    const file = new VFile({ path });
    const id = slugify(name);
    const seal = this.#cache && isPlain ? sealOf(join(this.#folder, path)) : undefined;
    const own = seal && this.#sealWith(seal, id);
    const memory = this.#cache?.memory;
    const sealed = own && (bucket ? bucket.takeSealed(own) : memory?.readings.get(own));
    const taken = sealed || (await this.#takeOpened({ path, id, isPlain }, bucket, own));
    if (typeof taken === 'string') {
      fail(file, taken);
      return { file, name };
    }
    if (own) memory?.readings.set(own, taken);
    return this.#complete(manuscript, taken, file);
  }

  /** Adds what may change while the article's own file does not. */
  async #complete(
    { path, name, hasVersions }: Manuscript,
    taken: KeyedReading,
    file: VFile,
  ): Promise<ArticleReading> {
    const [folder, surroundings] = [this.#folder, this.#surroundings];
    const article = takeCached(taken.cached, join(folder, path), surroundings, file);
    // The pictures and versions of a draft are not shown.
    if (article?.draft !== false) return { file, name, article };
    const names = newFileNames();
    const illustrated = await illustrate(article, file, folder, { names });
    const files: VFile[] = [];
    // Loads all that reads Markdown, which most articles that were read before do not need.
    const { readVersions } = hasVersions ? await import('../versions/read-versions.ts') : {};
    const task = { folder, path, id: article.id, surroundings, names };
    const versions = (await readVersions?.(task, files)) ?? [];
    const stamp = stampOf(taken.key, illustrated, versions, folder);
    const earlier = hasVersions && { earlier: { versions, files } };
    return { file, name, article: illustrated, stamp, terms: taken.cached.terms, ...earlier };
  }

  /** Whether the file was read in this process, and is as it was. */
  remembers({ path, name, isPlain }: Manuscript): boolean {
    const memory = this.#cache?.memory;
    const seal = memory && isPlain ? sealOf(join(this.#folder, path)) : undefined;
    return seal !== undefined && memory?.readings.has(this.#sealWith(seal, slugify(name))) === true;
  }

  /** Opens the file; what was kept of the same bytes is taken all the same. @returns why it cannot be read, if so */
  async #takeOpened(
    { path, id, isPlain }: Pick<Unread, 'path' | 'id'> & Pick<Manuscript, 'isPlain'>,
    bucket: Bucket | undefined,
    own: string | undefined,
  ): Promise<KeyedReading | string> {
    const bytes = isPlain ? readPlain(join(this.#folder, path)) : await readInside(this.#folder, path);
    if (typeof bytes === 'string') return bytes;
    const key = createHash('sha256')
      .update(`${this.#factsOf(id, path)}\n`)
      .update(bytes)
      .digest('hex');
    let cached = bucket?.take(key, own);
    if (!cached) {
      const { facts, terms, long } = await this.#reader.read({
        bytes,
        path,
        id,
        surroundings: this.#surroundings,
      });
      const late = ({ bytes, sum }: typeof terms) => ({ bytes: new CachedBytes(bytes), sum });
      cached = { facts: new CachedBytes(facts), terms: late(terms), long: late(long) };
      bucket?.put(key, cached, own);
    }
    return { key, cached };
  }

  /** A seal of everything that a reading depends on. */
  #sealWith(seal: string, id: string): string {
    return hash('sha256', this.#factsOf(id, seal));
  }

  #factsOf(id: string, file: string): string {
    return JSON.stringify([this.#cache?.version, id, file, this.#surroundings]);
  }

  /** Ends its threads. */
  async end(): Promise<void> {
    await this.#reader.end();
  }
}
