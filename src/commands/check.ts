import { countOf } from '../command-line/count-of.ts';
import { Progress } from '../command-line/progress.ts';
import { readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';
import { runChecks } from '../library/checks/run-checks.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { listMessages, reportMessages } from '../library/messages.ts';
import { readOwnLibrary } from '../library/reading/read-own-library.ts';
import { watchWork } from '../library/watch-work.ts';
import { checkLinks } from './check-links.ts';

// `npm run check`: tells every problem of the content, and exits with 1 if there are errors. `-- --all` lists each one
// where many are alike; `-- --links` asks the web whether what the articles lead to is still there.
await setExitCode(async () => {
  const { all = false, links = false, 'allow-private': allowPrivate = false } = readCommand('check').values;
  const progress = new Progress();
  watchWork(progress);
  const { library, drafts, files } = await readOwnLibrary();
  const today = new Date().toISOString().slice(0, 10);
  runChecks({ library, folder: contentFolder, today }, files);
  const asked = links ? await checkLinks(library.articles, files, { allowPrivate }, progress) : undefined;
  progress.clear();
  const messages = listMessages(files, contentFolderName);
  for (const line of reportMessages(messages, all)) console.log(line);

  const ofLevel = (level: string) => messages.filter((message) => message.level === level).length;
  const errors = ofLevel('error');
  const counts = [
    countOf(library.articles.length, 'article'),
    ...(drafts > 0 ? [countOf(drafts, 'draft')] : []),
    countOf(ofLevel('note'), 'note'),
    countOf(ofLevel('warning'), 'warning'),
    countOf(errors, 'error'),
  ];
  console.log(counts.join(', '));
  if (asked)
    console.log(
      `Of ${countOf(asked.asked, 'address', 'es')} ${asked.alive} answered, ${asked.dead} did not.`,
    );
  return errors > 0 ? 1 : 0;
});
