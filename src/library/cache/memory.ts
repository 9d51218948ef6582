import { dirname } from 'node:path/posix';
import { VFile } from 'vfile';
import type { ArticleReading, KeyedReading } from '../reading/article-reading.ts';

/** What a process remembers of a library that it reads again and again, while somebody works on it. */
export class Memory {
  /** What was read of files, by their seals. */
  readonly readings = new Map<string, KeyedReading>();
  /** Articles with all that belongs to them, by their paths, where nothing has changed since. */
  readonly #articles = new Map<string, ArticleReading>();
  #changes = 0;

  /** Something changed. @param path from the content folder, with slashes */
  forget(path: string): void {
    this.#changes++;
    // A picture or a setting may be shown anywhere.
    if (!path.endsWith('.md')) this.#articles.clear();
    for (const known of this.#articles.keys())
      if (path.startsWith(`${dirname(known)}/`)) this.#articles.delete(known);
  }

  /** An article as it was read, before anybody added messages on the whole library. @param path of its file */
  recall(path: string): ArticleReading | undefined {
    const known = this.#articles.get(path);
    return known && copyOf(known);
  }

  /** @returns takes what was read since; of no use if something changed meanwhile */
  listen(): (found: Iterable<ArticleReading>) => void {
    const before = this.#changes;
    return (found) => {
      if (this.#changes !== before) return;
      for (const read of found) this.#articles.set(read.file.path, copyOf(read));
    };
  }
}

function copyOf(read: ArticleReading): ArticleReading {
  const { file, earlier } = read;
  return {
    ...read,
    file: withOwnMessages(file),
    ...(earlier && { earlier: { ...earlier, files: earlier.files.map(withOwnMessages) } }),
  };
}

function withOwnMessages({ path, messages }: VFile): VFile {
  const copy = new VFile({ path });
  copy.messages.push(...messages);
  return copy;
}
