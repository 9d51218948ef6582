import { mkdirSync } from 'node:fs';

/** Makes folders, each of them once. */
export class Folders {
  readonly #made = new Set<string>();

  make(path: string): void {
    if (this.#made.has(path)) return;
    mkdirSync(path, { recursive: true });
    this.#made.add(path);
  }
}
