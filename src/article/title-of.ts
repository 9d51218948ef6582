import type { VFile } from 'vfile';
import { dayFromName, titleFromName } from './file-name.ts';

/**
 * The headline of a text that has none: that of its file's name, if it has words or a capital, as a note of Obsidian has, or a day and a slug, as Jekyll
 * names posts and takes their titles (https://jekyllrb.com/docs/posts/), or a slug of several words. Another name says none, and the article cannot be
 * shown.
 */
export function titleOf(file: VFile): string | undefined {
  const title = namedTitle(file) ?? (slug.test(nameOf(file)) ? titleFromName(nameOf(file)) : undefined);
  const remedy = 'add "title: …" to the front matter, or begin the text with "# …"';
  const place = { line: 1, column: 1 };
  if (title === undefined) file.message(`there is no headline; ${remedy}`, place).fatal = true;
  else file.message(`there is no headline; "${title}" is taken from the file's name; ${remedy}`, place);
  return title;
}

/** `Ferries.md`, as programs for notes name theirs: a slug has no capital. */
const oneWord = /^[A-Z]+[a-z][A-Za-z]*(?:\.md)?$/;

/** `the-ferry-is-late`, the last part of a path. */
const slug = /(?:^|\/)[a-z]{1,30}(?:[-_][a-z\d]{1,30}){2,30}(?:\.md)?$/i;

/** The headline that the name of a file says, if any. */
export function namedTitle(file: VFile): string | undefined {
  const name = nameOf(file);
  const last = name.slice(name.lastIndexOf('/') + 1);
  const hasWords = /[ \P{ASCII}]/u.test(last) || oneWord.test(last);
  const isPost = name === file.path && dayFromName(name) !== undefined;
  return hasWords || isPost ? titleFromName(name) : undefined;
}

/** What the article's file or folder is called. */
export function nameOf({ path }: VFile): string {
  return path.replace(/\/index\.md$/, '');
}
