import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { libraryBook } from '../archive/book/book.ts';
import { writeBook } from '../archive/book/write-book.ts';
import { slugify } from '../address/slug.ts';
import { placeNewFile, refuseExisting } from '../build/place-new-file.ts';
import { Refusal } from '../build/refusal.ts';
import { runCommand } from '../build/run-command.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { listMessages } from '../library/messages.ts';
import { readLibrary } from '../library/read-library.ts';
import { selectArticles } from '../library/select-articles.ts';

// `npm run epub`: the library, or some of it, as one e-book. The file appears whole or not at all, and never over another.
const help = `npm run epub -- [options]

Writes one e-book (EPUB) of all articles of the library, or of those that the options name, oldest first.

  --topic <name>      those on a topic; may be given several times, as may the next two
  --publisher <name>  those that a publisher published first
  --author <name>     those that somebody wrote
  --since <day>       those of a year, month or day and later: 2017, 2017-03 or 2017-03-02
  --until <day>       those up to a year, month or day, which is included
  --out <file>        the e-book's file; without it, it is named after what is in it
  --help              this text`;

const list = { type: 'string', multiple: true } as const;
const text = { type: 'string' } as const;
const options = {
  ...{ topic: list, publisher: list, author: list, since: text, until: text, out: text },
  help: { type: 'boolean' },
} as const;

await runCommand(async (onEnd) => {
  const { help: isHelp, out, ...selection } = readArguments();
  if (isHelp) {
    console.log(help);
    return 'done';
  }
  const { library, files } = await readLibrary(contentFolder);
  const errors = listMessages(files, contentFolderName).filter(({ level }) => level === 'error');
  if (errors.length > 0)
    throw new Refusal(`The content has errors:\n\n${errors.map(({ line }) => line).join('\n')}\n`);
  const articles = selectArticles(library, selection);
  if (typeof articles === 'string') throw new Refusal(`No e-book was written: ${articles}.`);

  const { topic = [], publisher = [], author = [], since, until } = selection;
  const span = since === undefined && until === undefined ? [] : [`${since ?? '…'}–${until ?? '…'}`];
  const name = [...topic, ...publisher, ...author, ...span].join(', ');
  const file = out ?? `${slugify(`${library.settings.name} ${name}`) || 'library'}.epub`;
  await refuseExisting(file);

  const style = await readFile(new URL('../styles/book.css', import.meta.url), 'utf8');
  const book = libraryBook(articles, library, name);
  const bytes = await writeBook(book, { library, style, folder: contentFolder });
  await placeNewFile(file, onEnd, (unfinished) => writeFile(unfinished, bytes));
  const count = articles.length === 1 ? '1 article' : `${articles.length} articles`;
  console.log(`${file}: ${count}, ${(bytes.length / 1e6).toFixed(1)} MB.`);
  return 'done';
});

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split('. ')[0] ?? ''}. See npm run epub -- --help.`);
  }
}
