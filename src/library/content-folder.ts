import { relative, resolve, sep } from 'node:path';

/** Absolute path of the folder whose articles are built: `content/`, or what BROADSHEET_CONTENT names. */
export const contentFolder = resolve(process.env['BROADSHEET_CONTENT'] || 'content');

/** The same as a person in the project's folder would write it. */
export const contentFolderName = contentFolder.startsWith(resolve() + sep)
  ? relative('', contentFolder)
  : contentFolder;
