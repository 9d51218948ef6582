import type { VFile } from 'vfile';
import { dayFromName, titleFromName } from './file-name.ts';

/**
 * The headline of a text that has none: that of its file's name, if it has words or a capital, as a note of Obsidian has, or a day and a slug, as Jekyll
 * names posts and takes their titles (https://jekyllrb.com/docs/posts/), or a slug of several words. Another name says none, and the article cannot be
 * shown.
 */
export function titleOf(file: VFile): string | undefined {
  const title = namedTitle(file) ?? titleOfSlug(nameOf(file));
  const remedy = 'add "title: …" to the front matter, or begin the text with "# …"';
  const place = { line: 1, column: 1 };
  if (title === undefined) file.message(`there is no headline; ${remedy}`, place).fatal = true;
  else file.message(`there is no headline; "${title}" is taken from the file's name; ${remedy}`, place);
  return title;
}

/** `Ferries.md`, as programs for notes name theirs: a slug has no capital. */
const oneWord = /^[A-Z]+[a-z][A-Za-z]*(?:\.md)?$/;

/** The headline of `the-ferry-is-late`: two words at least. */
function titleOfSlug(name: string): string | undefined {
  const words = lastOf(name).replace(/\.md$/, '').split(/[-_]/);
  return words.filter((word) => /^[a-z]{2,}$/i.test(word)).length >= 2 ? titleFromName(name) : undefined;
}

/** The headline that the name of a file says, if any. */
export function namedTitle(file: VFile): string | undefined {
  const name = nameOf(file);
  const hasWords = isNamedAsNote(name);
  const isPost = name === file.path && dayFromName(name) !== undefined;
  return hasWords || isPost ? titleFromName(name) : undefined;
}

/** Whether a name is words, or one with a capital, as notes have theirs. */
export function isNamedAsNote(name: string): boolean {
  const last = lastOf(name);
  return /[ \P{ASCII}]/u.test(last) || oneWord.test(last);
}

/** What the article's file or folder is called. */
export function nameOf({ path }: VFile): string {
  return path.replace(/\/index\.md$/, '');
}

function lastOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
