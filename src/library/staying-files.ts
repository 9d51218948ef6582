import { onePerThread } from '../threads/one-per-thread.ts';

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

const shared = onePerThread<StayingFiles>('staying files');

/** Tells the pages which files need not be made. */
export function letFilesStay(files: StayingFiles): void {
  shared.value = files;
}

/** The build's answer; in development, every page is made. */
export const stayingFiles: StayingFiles = {
  stays: (path, keyOf) => shared.value?.stays(path, keyOf) ?? false,
};
