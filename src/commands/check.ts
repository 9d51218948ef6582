import { parseArgs } from 'node:util';
import { contentFolderName } from '../library/content-folder.ts';
import { listMessages, reportMessages } from '../library/messages.ts';
import { readOwnLibrary } from '../library/read-own-library.ts';

// `npm run check`: tells every problem of the content, and exits with 1 if there are errors. `-- --all` lists each one
// where many are alike.
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const { library, drafts, files } = await readOwnLibrary();
const messages = listMessages(files, contentFolderName);
for (const line of reportMessages(messages, values.all)) console.log(line);

const countOf = (level: string) => messages.filter((message) => message.level === level).length;
const errors = countOf('error');
const counts = [
  say(library.articles.length, 'article'),
  ...(drafts > 0 ? [say(drafts, 'draft')] : []),
  say(countOf('note'), 'note'),
  say(countOf('warning'), 'warning'),
  say(errors, 'error'),
];
console.log(counts.join(', '));
if (errors > 0) process.exitCode = 1;

function say(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
