import { createHash } from 'node:crypto';
import {
  appendFile,
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import * as article from '../../article/read-article.ts';
import { bucketOf } from './bucket.ts';
import { Memory } from './memory.ts';
import { listMessages } from '../messages.ts';
import { readInside, readPlain } from '../reading/read-inside.ts';
import { readLibrary, type LibraryReading } from '../reading/read-library.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

// Counts what is read anew; few enough are read for it to happen in this thread.
vi.mock(import('../../article/read-article.ts'), { spy: true });
vi.mock(import('../reading/read-inside.ts'), { spy: true });
// A machine with one core starts no threads.
vi.mock(import('node:os'), async (load) => ({ ...(await load()), availableParallelism: () => 2 }));
const readAnew = () => vi.mocked(article.readArticle).mock.calls.map(([file]) => file.path);

let folder: string;
let cached: string;
beforeEach(async () => {
  const all = temporaryFolder(onTestFinished);
  folder = join(all, 'content');
  cached = join(all, 'kept');
  await writeContent();
  await read();
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

const onePixel = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const first = 'articles/a/index.md';
const picture = 'articles/a/a.gif';

async function writeContent(): Promise<void> {
  for (const name of ['a', 'b', 'c', 'd']) await mkdir(join(folder, 'articles', name), { recursive: true });
  await writeFile(
    join(folder, first),
    '---\ntitle: First\ntag: x\nimage: { src: a.gif, caption: "*So*" }\n---\n\nA text.[^1]\n\n![There](a.gif)\n\n![Gone](b.gif)\n\n[^1]: Note.\n',
  );
  await writeFile(join(folder, picture), onePixel);
  await writeFile(
    join(folder, 'articles/b/index.md'),
    '# Second\n\n**Related article:** [First](#)\n\n{{< what >}}\n',
  );
  await writeFile(join(folder, 'articles/c/index.md'), '---\ntitle: [\n---\n\nBroken.\n');
  await writeFile(join(folder, 'articles/d/index.md'), '---\ntitle: Fourth\ndraft: true\n---\n\nA draft.\n');
}

function read(version = '1', memory?: Memory): Promise<LibraryReading> {
  vi.mocked(article.readArticle).mockClear();
  return readLibrary(folder, { folder: cached, version, memory });
}

/** All that pages are made of, and all that is said. */
async function whole(reading: Promise<LibraryReading>) {
  const { library, drafts, files } = await reading;
  const { articles, settings } = library;
  return { articles, settings, drafts, messages: listMessages(files, 'content') };
}

async function expectAsCold(anew: string[]): Promise<void> {
  const warm = await whole(read());
  expect(readAnew().sort()).toEqual(anew);
  const again = await whole(read());
  expect(readAnew().sort()).toEqual([]);
  const cold = await whole(readLibrary(folder));
  expect(warm).toEqual(cold);
  expect(again).toEqual(cold);
  // `toEqual` looks past what is undefined and past the order of keys; bytes do not.
  expect(JSON.stringify(warm)).toBe(JSON.stringify(cold));
  expect(JSON.stringify(again)).toBe(JSON.stringify(cold));
}

const all = ['a', 'b', 'c', 'd'].map((name) => `articles/${name}/index.md`);

test('what has not changed is not read anew, and is the same', async () => {
  await expectAsCold([]);
});

describe('files that have lain there for a while', () => {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
    // The first time they are opened, for they were new before.
    await read();
    vi.mocked(readInside).mockClear();
    vi.mocked(readPlain).mockClear();
  });
  afterEach(() => vi.useRealTimers());
  const opened = () =>
    [
      ...vi.mocked(readPlain).mock.calls.map(([path]) => path),
      ...vi.mocked(readInside).mock.calls.map(([, path]) => path),
    ].filter((path) => path.endsWith('.md'));

  test('are not opened', async () => {
    const warm = await whole(read());
    expect(opened()).toEqual([]);
    expect(JSON.stringify(warm)).toBe(JSON.stringify(await whole(readLibrary(folder))));
  });

  test('are remembered by who reads again and again', async () => {
    const memory = new Memory();
    await read('1', memory);
    await rm(cached, { recursive: true });
    const before = JSON.stringify(await whole(read('1', memory)));
    expect(readAnew()).toEqual([]);
    expect(opened()).toEqual([]);
    await appendFile(join(folder, first), '\nMore.\n');
    memory.forget(first);
    const after = JSON.stringify(await whole(read('1', memory)));
    expect(after).not.toBe(before);
    expect(after).toBe(JSON.stringify(await whole(readLibrary(folder))));
  });

  test('are not remembered if something changes while they are read', () => {
    const memory = new Memory();
    const remember = memory.listen();
    memory.forget(first);
    remember([{ file: new VFile({ path: first }), name: 'a' }]);
    expect(memory.recall(first)).toBeUndefined();
  });

  test('are read anew where a link leads to a file that changes elsewhere', async () => {
    const note = join(folder, 'note.md');
    await rename(join(folder, first), note);
    await symlink(note, join(folder, first));
    const memory = new Memory();
    await read('1', memory);
    await appendFile(note, '\nMore.\n');
    memory.forget('note.md');
    const after = JSON.stringify(await whole(read('1', memory)));
    expect(after).toBe(JSON.stringify(await whole(readLibrary(folder))));
  });

  test('are looked through anew when a picture changes', async () => {
    const memory = new Memory();
    await read('1', memory);
    await rm(join(folder, picture));
    memory.forget(picture);
    const after = JSON.stringify(await whole(read('1', memory)));
    expect(after).toBe(JSON.stringify(await whole(readLibrary(folder))));
  });

  test('are opened if they are replaced by others of one size and day', async () => {
    const path = join(folder, first);
    const { atime, mtime } = await stat(path);
    await writeFile(path, (await readFile(path, 'utf8')).replace('First', 'Third'));
    await utimes(path, atime, mtime);
    await expectAsCold([first]);
  });

  test('are opened if a link leads to them', async () => {
    await rename(join(folder, 'articles/a'), join(folder, 'kept'));
    await symlink(join(folder, 'kept'), join(folder, 'articles/a'), 'junction');
    await expectAsCold([]);
    expect(opened()).toContain(first);
  });
});

test('a changed byte', async () => {
  await appendFile(join(folder, first), '\nMore.\n');
  await expectAsCold([first]);
});

test('bytes that change places', async () => {
  const one = join(folder, first);
  const other = join(folder, 'articles/b/index.md');
  const [text, otherText] = [await readFile(one), await readFile(other)];
  await writeFile(one, otherText);
  await writeFile(other, text);
  await expectAsCold([first, 'articles/b/index.md']);
});

test('another id', async () => {
  await rename(join(folder, 'articles/a'), join(folder, 'articles/e'));
  await expectAsCold(['articles/e/index.md']);
});

test('a folder that sorts it: the same id at another path', async () => {
  await mkdir(join(folder, 'articles/2017'));
  await rename(join(folder, 'articles/a'), join(folder, 'articles/2017/a'));
  await expectAsCold(['articles/2017/a/index.md']);
});

test('a picture that goes, comes, and changes', async () => {
  await rm(join(folder, 'articles/a/a.gif'));
  await expectAsCold([]);
  await writeFile(join(folder, 'articles/a/b.gif'), onePixel);
  await expectAsCold([]);
  await writeFile(join(folder, 'articles/a/b.gif'), 'no picture');
  await expectAsCold([]);
});

test.each(['language: de', 'language: de\nname: Blatt', 'language: fr'])(
  'settings that articles take: %s',
  async (text) => {
    await writeFile(join(folder, 'site.yaml'), text);
    await expectAsCold(all);
  },
);

test('settings that they do not take', async () => {
  await writeFile(join(folder, 'site.yaml'), 'name: Another');
  await expectAsCold([]);
});

test('an article that goes or comes', async () => {
  await rm(join(folder, 'articles/b'), { recursive: true });
  await expectAsCold([]);
  await writeContent();
  await expectAsCold(['articles/b/index.md']);
});

test('another version of what reads', async () => {
  await read('2');
  expect(readAnew().sort()).toEqual(all);
  await expectAsCold(all);
});

test('a file that cannot be read at all', async () => {
  await writeFile(join(folder, first), Buffer.of(0xff, 0xfe, 0x41));
  await expectAsCold([first]);
});

test.each(['empty', 'overwritten', 'cut short', 'one bit', 'a length', 'exchanged', 'no file', 'a folder'])(
  'a damaged bucket: %s',
  async (damage) => {
    const path = join(cached, bucketOf(first));
    const bytes = await readFile(path);
    const damaged = {
      'cut short': bytes.subarray(0, bytes.readUInt32LE() - 1),
      empty: Buffer.alloc(0),
      overwritten: Buffer.alloc(bytes.length, 'x'),
      'one bit': flip(bytes, bytes.readUInt32LE() - 5),
      'a length': flip(bytes, 4 + 5 * 32 + 4 * 4),
      // Another's whole entry under this one's key.
      exchanged: Buffer.concat([
        bytes.subarray(0, 4 + 64),
        (await readFile(join(cached, bucketOf(all[1] ?? '')))).subarray(4 + 64),
      ]),
    }[damage];
    await rm(path);
    if (damage === 'a folder') await mkdir(path);
    else if (damaged) await writeFile(path, damaged);
    if (damage === 'a folder') {
      // Nothing can be written there; each time it is read anew.
      expect(JSON.stringify(await whole(read()))).toBe(JSON.stringify(await whole(readLibrary(folder))));
      return;
    }
    await expectAsCold([first]);
  },
);

test.each(['cut short', 'a bit of the long parts', 'a bit of the terms'])(
  'damaged late parts are read anew: %s',
  async (damage) => {
    const path = join(cached, bucketOf(first));
    const bytes = await readFile(path);
    const damaged = {
      'a bit of the long parts': flip(bytes, bytes.length - 5),
      'a bit of the terms': flip(bytes, bytes.readUInt32LE() + 1),
      'cut short': bytes.subarray(0, bytes.length - 1),
    }[damage];
    await writeFile(path, damaged ?? '');
    // By a copy of the reader that is loaded for them alone, which no test sees.
    await expectAsCold([]);
  },
);

function flip(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
  return copy;
}

test('what the last build did not use is dropped', async () => {
  const size = async () => {
    let sum = 0;
    for (const name of await readdir(cached)) sum += (await readFile(join(cached, name))).length;
    return sum;
  };
  const before = await size();
  for (const text of ['one', 'two', 'three']) {
    await writeFile(join(folder, 'articles/b/index.md'), `# ${text}\n`);
    await read();
  }
  expect(await size()).toBeLessThan(before);
  await rm(join(folder, 'articles/b'), { recursive: true });
  await read();
  expect(await readdir(cached)).not.toContain(bucketOf(all[1] ?? ''));
});

test('many articles are read by threads, to the same', async () => {
  for (let number = 0; number < 300; number++) {
    const place = join(folder, `articles/n${number}`);
    await cp(join(folder, 'articles/a'), place, { recursive: true });
    await appendFile(join(place, 'index.md'), createHash('md5').update(String(number)).digest('hex'));
  }
  const warm = JSON.stringify(await whole(read()));
  expect(readAnew().length).toBeLessThan(300);
  expect(warm).toBe(JSON.stringify(await whole(readLibrary(folder))));
  expect(JSON.stringify(await whole(read()))).toBe(warm);
  expect(readAnew()).toEqual([]);
});
