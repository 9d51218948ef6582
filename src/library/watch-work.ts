/** Shows how far a command is. */
export interface Watcher {
  count: (step: string, done: number, total?: number) => void;
  /** Makes room for words that are to stay. */
  clear: () => void;
}

// Astro loads the pages' modules apart from the command's; both must see the same watcher.
const shared = globalThis as { broadsheetWatcher?: Watcher };

/** Lets a watcher know of all work on the library from now on: articles that are read, files that are made. */
export function watchWork(watcher: Watcher): void {
  shared.broadsheetWatcher = watcher;
}

/** Who watches the work, or nobody. */
export const watcher: Watcher = {
  count: (step, done, total) => shared.broadsheetWatcher?.count(step, done, total),
  clear: () => shared.broadsheetWatcher?.clear(),
};
