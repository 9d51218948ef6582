import { parseArgs } from 'node:util';
import { fetchArticlePictures, remotePictures } from '../import/pictures/fetch-article-pictures.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { readOwnLibrary } from '../library/read-own-library.ts';

// `npm run pictures`: fetches the pictures that articles of the library have on somebody's server, one request a second to
// a host, and saves them beside the articles. Only the references change, and a comment keeps each old address. Exits with
// 1 if one cannot be had.
const help = `npm run pictures -- [options]

Fetches pictures that articles name by an address, and saves them beside the articles.

  --dry-run        lists them
  --allow-private  asks servers on this machine and in its network, too
  --help           this text`;
const { values } = parseArgs({
  options: {
    'dry-run': { type: 'boolean', default: false },
    'allow-private': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(help);
else {
  const { library } = await readOwnLibrary();
  let saved = 0;
  let failed = 0;
  for (const article of library.articles) {
    const file = `${contentFolderName}/${article.path}`;
    if (values['dry-run']) {
      for (const address of remotePictures(article)) console.log(`${file}: ${address}`);
      continue;
    }
    for await (const { address, path, failure } of fetchArticlePictures(article, contentFolder, {
      allowPrivate: values['allow-private'],
    })) {
      if (failure === undefined) saved++;
      else failed++;
      console.log(`${file}: ${address}: ${failure ?? `saved as ${path ?? ''}`}`);
    }
  }
  if (!values['dry-run']) console.log(`${saved} saved, ${failed} failed.`);
  if (failed > 0) process.exitCode = 1;
}
