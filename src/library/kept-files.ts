/** Knows which files of the last site are as they would be made again. */
export interface KeptFiles {
  /**
   * Whether a file can stay as it is.
   *
   * @param path from the root of the site, with slashes
   * @param key what is the same as long as the file is
   */
  has: (path: string, key: string) => boolean;
}

// Astro loads the pages' modules apart from the command's; both must see the same files.
const shared = globalThis as { broadsheetKeptFiles?: KeptFiles };

/** Lets pages that are as they were stay as they are. */
export function keepFiles(files: KeptFiles): void {
  shared.broadsheetKeptFiles = files;
}

/** What the build keeps; nothing in development. */
export const keptFiles: KeptFiles = {
  has: (path, key) => shared.broadsheetKeptFiles?.has(path, key) ?? false,
};
