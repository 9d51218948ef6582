import type { VFile } from 'vfile';
import { excerptOf } from './excerpt.ts';
import { titleFromName } from './file-name.ts';

/** The rule of messages on articles that have no headline of their own. */
export const untitledRule = 'untitled';

/**
 * Without a headline, that of the file's name: words, as a note of Obsidian has them, else those of a post's slug; else the first words of
 * the text. Only who has neither cannot be shown.
 */
export function titleOf(file: VFile, text: string): string | undefined {
  const name = nameOf(file);
  const ofName = titleFromName(name);
  const title = ofName ?? firstWords(text);
  const remedy = 'add "title: …" to the front matter, or begin the text with "# …"';
  const place = { place: { line: 1, column: 1 }, ruleId: untitledRule };
  if (title === undefined) {
    file.message(`there is no headline; ${remedy}`, place).fatal = true;
    return undefined;
  }
  const from = ofName === undefined ? 'the text' : "the file's name";
  const message = file.message(`there is no headline; "${title}" is taken from ${from}; ${remedy}`, place);
  // Words in a name were meant for it.
  if (ofName === undefined || !/[ \P{ASCII}][^/]*$/u.test(name)) message.fatal = false;
  return title;
}

/** The first line of a text, as far as a headline goes. */
function firstWords(text: string): string | undefined {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line === '' ? undefined : excerptOf(line);
}

/** What the article's file or folder is called. */
export function nameOf({ path }: VFile): string {
  return path.replace(/\/index\.md$/, '');
}
