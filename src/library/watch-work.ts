/** Shows how far a command is. */
export interface Watcher {
  count: (step: string, done: number, total?: number) => void;
  /** Removes the progress line, so that other output can be printed. */
  clear: () => void;
}

// Astro loads its own copies of these modules; all must use one watcher.
const shared = globalThis as { broadsheetWatcher?: Watcher };

/** Lets a watcher know of all work on the library from now on: articles that are read, files that are made. */
export function watchWork(watcher: Watcher): void {
  shared.broadsheetWatcher = watcher;
}

/** Passes progress on to the watcher, if there is one. */
export const watcher: Watcher = {
  count: (step, done, total) => shared.broadsheetWatcher?.count(step, done, total),
  clear: () => shared.broadsheetWatcher?.clear(),
};
