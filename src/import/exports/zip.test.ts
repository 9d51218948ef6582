import { buffer } from 'node:stream/consumers';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import type { Found, FoundArticle, Input } from '../reader.ts';
import { zip } from './zip.ts';

async function zipOf(files: Record<string, string | Buffer>): Promise<Buffer> {
  const archive = new ZipFile();
  for (const [name, content] of Object.entries(files)) archive.addBuffer(Buffer.from(content), name);
  archive.end();
  return buffer(archive.outputStream as NodeJS.ReadableStream);
}

async function read(bytes: Buffer): Promise<Found[]> {
  const input: Input = {
    name: 'export.zip',
    size: bytes.length,
    start: bytes.subarray(0, 65_536),
    read: () => Promise.resolve(bytes),
  };
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
    savedAt: '2024-05-07T09:00:00.000Z',
    publishedAt: '2024-05-06T00:00:00.000Z',
  },
  { id: '2', slug: 'gone', title: 'Gone', url: 'https://news.example/gone' },
]);

test('Omnivore: the text of each article with its marks and the notes on them; an address where no text is', async () => {
  const [article, address] = await read(
    await zipOf({
      'metadata_0_to_2.json': metadata,
      'content/ferry.html': '<p>Crews will work six hours. Nobody loses pay.</p>',
      'highlights/ferry.md': '> Nobody loses pay.\n\nAsk the union.\n',
    }),
  );
  expect(article).toMatchObject({
    facts: {
      title: 'Ferry crews win a shorter night',
      author: ['Ida Holm'],
      source: 'https://news.example/ferry',
      topics: ['work'],
    },
    markdown: 'Crews will work six hours. ==Nobody loses pay.==[^mark-1]\n\n[^mark-1]: Ask the union.\n',
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

describe('a zip that was made to hurt is refused with a reason', () => {
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
    ['a bomb', () => zipOf({ 'a.md': Buffer.alloc(50_000_000, 'a') }), /unpack to more than any export has/],
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
    await expect(read(await make())).rejects.toThrow(reason);
  });
});
