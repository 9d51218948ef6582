import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { type LibraryReading, readLibrary } from '../library/reading/read-library.ts';
import { alikeIn } from '../search/alike.ts';
import { preparedAlike, preparedLists } from '../search/prepared.ts';
import { searchLists } from '../search/index/search-index.ts';
import { prepareInThread } from './prepare-in-thread.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const subjects = ['harbour cranes unload', 'orchard blossoms early', 'glacier retreats faster'];

const folder = temporaryFolder();
let reading: LibraryReading;
beforeAll(async () => {
  const content = join(folder, 'content');
  await mkdir(join(content, 'articles'), { recursive: true });
  for (let at = 0; at < 600; at++)
    await writeFile(
      join(content, `articles/n${at}.md`),
      `---\ntitle: Number ${at}\nlang: en\n---\n\nThe ${at < 9 ? subjects[at % 3] : `word${at} other${at} third${at}`} today.\n`,
    );
  reading = await readLibrary(content, { folder: join(folder, 'kept'), version: '1' });
});

test.each([false, true])('a thread finds what the main one would, with damage: %s', async (isDamaged) => {
  const { articles } = reading.library;
  const expected = { alike: alikeIn([...articles]), lists: searchLists([...articles]) };
  expect(expected.alike.filter((list) => list.length > 0)).toHaveLength(9);
  const kept = join(folder, 'kept');
  for (const name of isDamaged ? await readdir(kept) : []) {
    const bytes = await readFile(join(kept, name));
    await writeFile(join(kept, name), bytes.fill('x', bytes.readUInt32LE()));
  }
  prepareInThread(reading);
  expect(await preparedAlike(articles)).toEqual(expected.alike);
  expect(await preparedLists(articles)).toEqual(expected.lists);
});
