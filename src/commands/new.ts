import { slugify } from '../address/slug.ts';
import { misunderstood, readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';
import { articleId, numberedId } from '../import/store/article-id.ts';
import { storeArticle } from '../import/store/store-article.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { assertReadable, findArticles } from '../library/reading/find-articles.ts';
import { blankArticle } from './new/blank-article.ts';
import { headlineOf } from './new/headline-of.ts';

// `npm run new -- "Headline"`: an article to write, in a folder of its own, dated today: what a person begins to write was not
// published on another day.
await setExitCode(async () => {
  const { names } = readCommand('new');
  const title = headlineOf(names);
  if (title === '') throw misunderstood('new', 'The headline is missing; write npm run new -- "Headline"');

  await assertReadable(contentFolder);
  const date = today();
  const article = new Map([['index.md', blankArticle(title, date)]]);
  const path = await storeArticle(article, { id: await freeId(title, date) }, contentFolder);
  console.log(
    [
      `${contentFolderName}/${path} is there for you to write.`,
      'Open it in a text editor; lines that begin with # are hints, and can be filled in or deleted. Put its pictures beside it.',
      'npm run dev shows it as you write; npm run check tells what is wrong.',
    ].join('\n'),
  );
  return 0;
});

/** The day that the person at this machine has, `2026-11-25`. */
function today(): string {
  const now = new Date();
  const [year, month, day] = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return [String(year), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** An id that no article of the library has, in whatever folder it lies. */
async function freeId(title: string, date: string): Promise<string> {
  const taken = new Set((await findArticles(contentFolder, [])).map(({ name }) => slugify(name)));
  const id = articleId({ title, date });
  let free = id;
  for (let number = 2; taken.has(free); number++) free = numberedId(id, number);
  return free;
}
