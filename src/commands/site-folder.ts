import { join } from 'node:path';
import { givenPath } from '../command-line/given-path.ts';
import { projectFolder } from '../library/content-folder.ts';

/** The absolute path of a built site: the folder that a person named, else the usual one of the project. */
export function siteFolder(given: string | undefined, usual = 'dist'): string {
  return given === undefined ? join(projectFolder, usual) : givenPath(given);
}
