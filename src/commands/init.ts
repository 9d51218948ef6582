import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { countOf } from '../command-line/count-of.ts';
import { readCommand } from '../command-line/read-command.ts';
import { setExitCode } from '../command-line/set-exit-code.ts';
import { makeFolder } from '../files/make-folder.ts';
import { replaceFile, writeNew } from '../files/whole-file.ts';
import { contentFolder, contentFolderName } from '../library/content-folder.ts';
import { findSamples } from './init/find-samples.ts';

// `npm run init`: empties the library of the samples that came with Broadsheet. Only what is as it came goes.
await setExitCode(async () => {
  const isDry = readCommand('init').values['dry-run'] === true;
  const { unchanged, changed, own, settings } = await findSamples(contentFolder);
  const say = (state: string, path: string) => {
    console.log(`${state}: ${contentFolderName}/${path}`);
  };

  for (const path of unchanged) {
    if (!isDry) await rm(join(contentFolder, path), { recursive: true });
    say(isDry ? 'would go' : 'removed', path);
  }
  for (const path of changed) say('stays, for it was changed', path);
  if (settings !== 'own') {
    if (!isDry) await writeSettings(settings === 'missing');
    const written = settings === 'missing' ? 'written' : 'written anew';
    say(isDry ? `would be ${written}` : written, 'site.yaml');
  }
  // Git keeps no empty folder, and without this one there would be no library.
  const folder = join(contentFolder, 'articles');
  if (!isDry) {
    await makeFolder(folder);
    // What somebody has written there stays.
    await writeFile(join(folder, '.gitkeep'), '', { flag: 'a' });
  }

  const stays = changed.length + own;
  console.log(
    `${countOf(unchanged.length, 'sample')} ${isDry ? 'would go' : 'removed'}; ${stays === 0 ? 'nothing else was there' : `${countOf(stays, 'article')} of your own ${stays === 1 ? 'stays' : 'stay'}`}.`,
  );
  console.log(
    isDry
      ? 'Nothing was changed. Without --dry-run it is done.'
      : `Name your library in ${contentFolderName}/site.yaml; npm run new -- "Headline" makes an article, npm run import stores those that you have.`,
  );
  return 0;
});

/** Those of a library that is yet to be named, with every key explained. */
async function writeSettings(isNew: boolean): Promise<void> {
  const path = join(contentFolder, 'site.yaml');
  const settings = await readFile(new URL('init/blank-site.yaml', import.meta.url), 'utf8');
  if (isNew) await writeNew(path, settings);
  else await replaceFile(path, (unfinished) => writeFile(unfinished, settings));
}
