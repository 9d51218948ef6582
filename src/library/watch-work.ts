import { onePerThread } from '../threads/one-per-thread.ts';

/** Shows how far a command is. */
export interface Watcher {
  count: (step: string, done: number, total?: number) => void;
  /** Removes the progress line, so that other output can be printed. */
  clear: () => void;
}

const shared = onePerThread<Watcher>('watcher');

/** Lets a watcher know of all work on the library from now on: articles that are read, files that are made. */
export function watchWork(watcher: Watcher): void {
  shared.value = watcher;
}

/** Passes progress on to the watcher, if there is one. */
export const watcher: Watcher = {
  count: (step, done, total) => shared.value?.count(step, done, total),
  clear: () => shared.value?.clear(),
};
