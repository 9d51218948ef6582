import { dirname } from 'node:path/posix';
import { VFile } from 'vfile';
import type { ReadPlace, Taken } from '../read-place.ts';

/** What a process remembers of a library that it reads again and again, while somebody works on it. */
export class Memory {
  /** What was read of files, by their seals. */
  readonly taken = new Map<string, Taken>();
  /** What was read at places, by their paths, where nothing has changed since. */
  readonly #places = new Map<string, ReadPlace>();
  #changes = 0;

  /** Something changed. @param path from the content folder, with slashes */
  forget(path: string): void {
    this.#changes++;
    // A picture or a setting may be shown anywhere.
    if (!path.endsWith('.md')) this.#places.clear();
    for (const place of this.#places.keys())
      if (path.startsWith(`${dirname(place)}/`)) this.#places.delete(place);
  }

  /** What was read at a place, as it was before anybody added messages on the whole library. */
  recall(place: string): ReadPlace | undefined {
    const known = this.#places.get(place);
    return known && copyOf(known);
  }

  /** @returns takes what was read since; of no use if something changed meanwhile */
  listen(): (found: Iterable<ReadPlace>) => void {
    const before = this.#changes;
    return (found) => {
      if (this.#changes !== before) return;
      for (const read of found) this.#places.set(read.file.path, copyOf(read));
    };
  }
}

function copyOf(read: ReadPlace): ReadPlace {
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
