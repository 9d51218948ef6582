import { forTerminal } from '../command-line/for-terminal.ts';
import { Progress } from '../command-line/progress.ts';
import { readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';
import { fetchArticlePictures, remotePictures } from '../import/pictures/fetch-article-pictures.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { readOwnLibrary } from '../library/reading/read-own-library.ts';
import { watchWork } from '../library/watch-work.ts';

// `npm run pictures`: fetches the pictures that articles of the library have on somebody's server, one request a second to
// a host, and saves them beside the articles. Only the references change, and a comment keeps each old address. Exits with
// 1 if one cannot be had.
await setExitCode(async () => {
  const { 'dry-run': isDry = false, 'allow-private': allowPrivate = false } = readCommand('pictures').values;
  const progress = new Progress();
  watchWork(progress);
  const { library } = await readOwnLibrary();
  progress.clear();
  const total = library.articles.reduce((sum, article) => sum + remotePictures(article).size, 0);
  let saved = 0;
  let failed = 0;
  for (const article of library.articles) {
    const file = `${contentFolderName}/${article.path}`;
    if (isDry) {
      for (const address of remotePictures(article).values()) console.log(forTerminal(`${file}: ${address}`));
      continue;
    }
    for await (const { address, path, failure } of fetchArticlePictures(article, contentFolder, {
      allowPrivate,
    })) {
      if (failure === undefined) saved++;
      else failed++;
      progress.clear();
      console.log(forTerminal(`${file}: ${address}: ${failure ?? `saved as ${path ?? ''}`}`));
      progress.count('Saving pictures', saved + failed, total);
    }
  }
  progress.clear();
  if (!isDry) console.log(`${saved} saved, ${failed} failed.`);
  return failed > 0 ? 1 : 0;
});
