/** Which files of a site a build need not make. */
export interface StayingFiles {
  /**
   * Whether a file stays as the last build made it, or is made elsewhere.
   *
   * @param path from the root of the site, with slashes
   * @param keyOf gives what is the same as long as the file is
   */
  stays: (path: string, keyOf: () => string) => boolean;
}

// Astro loads its own copies of these modules; both must use one answer.
const shared = globalThis as { broadsheetStayingFiles?: StayingFiles };

/** Tells the pages which files need not be made. */
export function letFilesStay(files: StayingFiles): void {
  shared.broadsheetStayingFiles = files;
}

/** The build's answer; in development, every page is made. */
export const stayingFiles: StayingFiles = {
  stays: (path, keyOf) => shared.broadsheetStayingFiles?.stays(path, keyOf) ?? false,
};
