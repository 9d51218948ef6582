import { readFile, writeFile } from 'node:fs/promises';
import { libraryBook } from '../archive/book/book.ts';
import { writeBook } from '../archive/book/write-book.ts';
import { slugify } from '../address/slug.ts';
import { countOf } from '../command-line/count-of.ts';
import { placeNewFile, refusePlace } from '../command-line/place-new-file.ts';
import { Refusal } from '../command-line/refusal.ts';
import { runCommand } from '../command-line/run-command.ts';
import { Progress } from '../command-line/progress.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { contentFolder } from '../library/content-folder.ts';
import { readToBuild } from '../library/reading/read-to-build.ts';
import { type Selection, selectArticles } from '../library/select-articles.ts';
import { watchWork } from '../library/watch-work.ts';

// `npm run epub`: the library, or some of it, as one e-book. The file appears whole or not at all, and never over another.
await runCommand(async (onEnd) => {
  const { out, ...selection } = readCommand('epub').values;
  refuseOtherThanDays(selection);
  watchWork(new Progress());
  const { library } = await readToBuild();
  const articles = selectArticles(library, selection);
  if (typeof articles === 'string') throw new Refusal(`No e-book was written: ${articles}.`);

  const { topic = [], publisher = [], author = [], since, until } = selection;
  const span = since === undefined && until === undefined ? [] : [`${since ?? '…'}–${until ?? '…'}`];
  const name = [...topic, ...publisher, ...author, ...span].join(', ');
  const file = out ?? `${slugify(`${library.settings.name} ${name}`) || 'library'}.epub`;
  await refusePlace(file);

  const style = await readFile(new URL('../styles/book.css', import.meta.url), 'utf8');
  const book = libraryBook(articles, library, name);
  const bytes = await writeBook(book, { library, style, folder: contentFolder });
  await placeNewFile(file, onEnd, (unfinished) => writeFile(unfinished, bytes));
  console.log(`${file}: ${countOf(articles.length, 'article')}, ${(bytes.length / 1e6).toFixed(1)} MB.`);
  return 'done';
});

function refuseOtherThanDays({ since, until }: Selection): void {
  for (const [name, value] of Object.entries({ since, until }))
    if (value !== undefined && !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value))
      throw misunderstood(
        'epub',
        `--${name} ${value}: write a year, month or day, such as 2017, 2017-03 or 2017-03-02`,
      );
}
