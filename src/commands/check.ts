import { parseArgs } from 'node:util';
import { runChecks } from '../library/checks/run-checks.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { listMessages, reportMessages } from '../library/messages.ts';
import { readOwnLibrary } from '../library/read-own-library.ts';
import { checkLinks } from './check-links.ts';

// `npm run check`: tells every problem of the content, and exits with 1 if there are errors. `-- --all` lists each one
// where many are alike; `-- --links` asks the web whether what the articles lead to is still there.
const { values } = parseArgs({
  options: {
    all: { type: 'boolean', default: false },
    links: { type: 'boolean', default: false },
    'allow-private': { type: 'boolean', default: false },
  },
});
const { library, drafts, files } = await readOwnLibrary();
const today = new Date().toISOString().slice(0, 10);
await runChecks({ library, folder: contentFolder, today }, files);
const links = values.links
  ? await checkLinks(library.articles, files, { allowPrivate: values['allow-private'] })
  : undefined;
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
if (links)
  console.log(`Of ${say(links.asked, 'address', 'es')} ${links.alive} answered, ${links.dead} did not.`);
if (errors > 0) process.exitCode = 1;

function say(count: number, name: string, more = 's'): string {
  return `${count} ${name}${count === 1 ? '' : more}`;
}
