import { buffer } from 'node:stream/consumers';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { Found, FoundArticle, Input } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';
import { recognise } from '../../readers.ts';
import { zipReader } from './zip.ts';

const zip = zipReader(recognise);

async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream);
}

function inputOf(bytes: Buffer): Input {
  return {
    name: 'export.zip',
    size: bytes.length,
    start: bytes.subarray(0, 65_536),
    read: () => Promise.resolve(bytes),
    readBeside: () => Promise.reject(new Error('asked the disk')),
  };
}

async function read(bytes: Buffer): Promise<(Found | Unreadable)[]> {
  const input = inputOf(bytes);
  expect(zip.recognises(input)).toBe(true);
  return Array.fromAsync(zip.read(input, new VFile(), { join: false }));
}

const metadata = JSON.stringify([
  {
    id: '1',
    slug: 'ferry',
    title: 'Ferry crews win a shorter night',
    author: 'Ida Holm',
    url: 'https://news.example/ferry',
    labels: ['work'],
    thumbnail: 'https://news.example/ferry.jpg',
    savedAt: '2024-05-07T09:00:00.000Z',
    state: 'Archived',
    readingProgress: 80,
    publishedAt: '2024-05-06T00:00:00.000Z',
  },
  { id: '2', slug: 'gone', title: 'Gone', url: 'https://news.example/gone' },
  null,
]);

test('Omnivore: the text of each article with its marks and the notes on them; an address where no text is', async () => {
  const [article, address] = await read(
    await zipOf({
      'metadata_0_to_2.json': metadata,
      'content/ferry.html':
        '<p>Crews will work six hours. Nobody loses pay.</p><p><img data-omnivore-original-src="https://img.example/a.jpg" src="https://cache.example/800x600/https://img.example/a.jpg" alt="A"></p>',
      'highlights/ferry.md': 'Read again.\n\n\n\n> Nobody loses\npay. \n\n#work\n\n# Ask the union.\n',
    }),
  );
  expect(article).toMatchObject({
    facts: {
      title: 'Ferry crews win a shorter night',
      author: ['Ida Holm'],
      source: 'https://news.example/ferry',
      topics: ['work'],
      image: { src: 'https://news.example/ferry.jpg' },
    },
    remarks: ['state: Archived', 'readingProgress: 80', 'note: Read again.'],
    markdown:
      'Crews will work six hours. ==Nobody loses pay.==[^mark-1]\n\n![A](https://img.example/a.jpg)\n\n[^mark-1]: #work # Ask the union.\n',
  });
  expect(address).toMatchObject({ address: 'https://news.example/gone', facts: { title: 'Gone' } });
});

test('Readeck: a folder with index.md for each article', async () => {
  const [article, ...others] = await read(
    await zipOf({
      'ferry/index.md':
        '---\ntitle: The ferry\nsource: https://news.example/ferry\n---\n\n![](a.png)\n\nText.\n',
      'ferry/a.png': 'no picture',
    }),
  );
  expect(others).toEqual([]);
  expect((article as FoundArticle).facts).toMatchObject({ title: 'The ferry' });
  expect((article as FoundArticle).markdown).toContain('![](a.png)');
});

test('pictures of an article in a zip come from the zip alone', async () => {
  const bytes = await zipOf({
    'ferry/index.md': '---\ntitle: The ferry\n---\n\n![](a.png)\n\nText.\n',
    'ferry/a.png': 'a picture',
  });
  for await (const found of zip.read(inputOf(bytes), new VFile(), { join: false })) {
    const { readBeside } = found as FoundArticle;
    expect(String(await readBeside?.('a.png'))).toBe('a picture');
    expect(await readBeside?.('../../package.json')).toBeUndefined();
  }
});

test('one file that cannot be read is told, and the others are read', async () => {
  const bytes = await zipOf({
    'README.txt': 'This is an export.',
    'a.md': '---\ntitle: A\n---\n\nOne text that is long enough.\n',
    'b.md': '---\ntitle: B\n---\n\nTwo texts.\n',
  });
  // The checksum that the directory at the end gives for the second file.
  const second = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 1;
  const third = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), second);
  bytes.writeUInt32LE(1, third + 16);
  const [damaged, other, ...more] = await read(bytes);
  expect(more).toEqual([]);
  expect(damaged).toBeInstanceOf(Unreadable);
  expect((damaged as Unreadable).message).toMatch(/^a\.md is damaged.*checksum/);
  expect(other).toMatchObject({ facts: { title: 'B' } });
});

test('what several lists in a zip say of one address is put together, in any order', async () => {
  const found = await read(
    await zipOf({
      'annotations/part_000000.json':
        '[{"url":"https://news.example/ferry","title":"article-mobile.html","highlights":[{"quote":"six hours","created_at":1715000000}]}]',
      'part_000000.csv':
        'title,url,time_added,tags,status\nFerry,https://news.example/ferry,1715000000,work|sea,archive\n',
    }),
  );
  expect(found).toEqual([
    {
      address: 'https://news.example/ferry',
      facts: { title: 'article-mobile.html', topics: ['work', 'sea'], retrieved: '2024-05-06' },
      remarks: ['status: archive'],
      highlights: [{ quote: 'six hours' }],
    },
  ]);
});

describe('a page of SingleFile in a zip', () => {
  const files = {
    'index.html': `<!DOCTYPE html><html><head><title>A shorter night</title></head><body><article><h1>A shorter night</h1><p>${'Crews of the night ferry will work six hours instead of eight from the first of May. '.repeat(4)}</p><p><img src="images/1.png" alt="The quay"></p></article></body></html>`,
    'images/1.png': 'a picture',
    'manifest.json':
      '{"originalUrl":"https://news.example/2024/ferry","title":"A shorter night","archiveTime":"2024-05-07T09:12:00.000Z","indexFilename":"index.html","resources":{}}',
  };
  const isRead = ([article, ...more]: (Found | Unreadable)[]) => {
    expect(more).toEqual([]);
    expect((article as FoundArticle).facts).toMatchObject({
      title: 'A shorter night',
      source: 'https://news.example/2024/ferry',
      retrieved: '2024-05-07T09:12:00Z',
    });
    expect([...(article as FoundArticle).pictures.values()].map(String)).toEqual(['a picture']);
  };

  test('is read, with its pictures', async () => {
    isRead(await read(await zipOf(files)));
  });

  test('is read where a page around the zip unpacks it', async () => {
    const before = Buffer.from(
      '<!DOCTYPE html> <html data-sfz><meta charset=windows-1252><title></title><body hidden><script>0</script><!--',
    );
    const bytes = await zipOf(files);
    const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
    const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
    // Its addresses count from the start of the page.
    bytes.writeUInt32LE(directory + before.length, end + 16);
    for (
      let at = directory;
      at >= 0 && at < end;
      at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'), at + 4)
    )
      bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + before.length, at + 42);
    const after = Buffer.from('--><sfz-extra-data>AA==,AA==,AA==</sfz-extra-data></body></html>');
    isRead(await read(Buffer.concat([before, bytes, after])));
  });
});

const enex = `<en-export><note><title>Lamp</title><content><![CDATA[<en-note>It stays.</en-note>]]></content></note></en-export>`;

test('files of every kind are read, and a package in a package; pages that were saved with another are not', async () => {
  const found = await read(
    await zipOf({
      'Part-1.zip': await zipOf({
        'notes.enex': enex,
        'deeper.zip': await zipOf({ 'c.md': '# C\n\nText.\n' }),
      }),
      'saved/Story.html':
        '<title>Story</title><article><h1>Story</h1><p>It has a text of its own.</p></article>',
      'saved/Story_files/frame.html': '<title>Frame</title><p>An advertisement in a frame of the page.</p>',
      '__MACOSX/saved/._Story.html': 'x',
      'saved/paper.pdf': '%PDF-1.4',
    }),
  );
  expect(
    found.map((each) => (each instanceof Unreadable ? each.message : (each as FoundArticle).facts.title)),
  ).toEqual([
    'Lamp',
    expect.stringMatching(/^Part-1\.zip: deeper\.zip: nobody can tell what it is/),
    'Story',
    expect.stringMatching(/^saved\/paper\.pdf: nobody can tell what it is/),
  ]);
});

test('a link in a zip is not followed', async () => {
  const archive = new ZipFile();
  archive.addBuffer(Buffer.from('/etc/hostname'), 'a.md', { mode: 0o120777 });
  archive.end();
  const [found] = await read(await buffer(archive.outputStream));
  expect((found as Unreadable).message).toContain('is a link');
});

describe('a hostile zip is refused with a reason', () => {
  const changed = async (from: string, to: string) => {
    const bytes = await zipOf({ [from]: '# A\n\nText.\n' });
    return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
  };
  test.each<[string, () => Promise<Buffer>, RegExp]>([
    [
      'a path upwards',
      () => changed('aa/evil.md', '../evil.md'),
      /invalid relative path|no zip that can be trusted/,
    ],
    ['a path from the root', () => changed('a/evil.md', '/x/evil.md'.slice(0, 9)), /absolute path|trusted/],
    [
      'a bomb',
      () => zipOf({ 'a.md': Buffer.alloc(50_000_000, 'a') }),
      /unpack to more than any such zip has/,
    ],
    ['one cut in half', async () => (await zipOf({ 'a.md': '# A' })).subarray(0, 60), /damaged/],
    [
      'an encrypted one',
      async () => {
        const bytes = await zipOf({ 'a.md': '# A\n\nText.\n' });
        const at = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
        bytes.writeUInt16LE(bytes.readUInt16LE(at + 8) | 1, at + 8);
        return bytes;
      },
      /encrypted/,
    ],
  ])('%s', async (_, make, reason) => {
    const told = await read(await make()).then(
      ([found]) => found,
      (error: unknown) => error,
    );
    expect(told).toBeInstanceOf(Unreadable);
    expect((told as Unreadable).message).toMatch(reason);
  });
});
