import { realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Absolute path of the project. Astro works in a folder of its own, whose `src` is a link to the project's. */
export const projectFolder = dirname(realpathSync('src'));

/**
 * Absolute path of the folder whose articles are built: `content/`, or what BROADSHEET_CONTENT names, from the folder in which npm was called,
 * as all that a person names.
 */
export const contentFolder = resolve(
  process.env['INIT_CWD'] ?? projectFolder,
  process.env['BROADSHEET_CONTENT'] || join(projectFolder, 'content'),
);

/** The same as a person in the project's folder would write it. */
export const contentFolderName = contentFolder.startsWith(projectFolder + sep)
  ? relative(projectFolder, contentFolder)
  : contentFolder;
