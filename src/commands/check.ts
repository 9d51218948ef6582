import { Progress } from '../command-line/progress.ts';
import { readCommand } from '../command-line/read-command.ts';
import { settle } from '../command-line/settle.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { listMessages, reportMessages } from '../library/messages.ts';
import { readLibrary } from '../library/read-library.ts';
import { watchWork } from '../library/watch-work.ts';

// `npm run check`: tells every problem of the content, and exits with 1 if there are errors. `-- --all` lists each one
// where many are alike.
await settle(async () => {
  const { all = false } = readCommand('check').values;
  const progress = new Progress();
  watchWork(progress);
  const { library, drafts, files } = await readLibrary(contentFolder);
  progress.clear();
  const messages = listMessages(files, contentFolderName);
  for (const line of reportMessages(messages, all)) console.log(line);

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
  return errors > 0 ? 1 : 0;
});

function say(count: number, name: string): string {
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
