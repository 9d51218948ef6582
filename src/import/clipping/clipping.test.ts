import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { clipping } from './clipping.ts';

test.for([0, 1, 2])(
  'a long file whose start ends within a letter, %i bytes later, is recognised',
  (later) => {
    const bytes = Buffer.from(`---\ntitle: ${'a'.repeat(later)}\n---\n${'橋'.repeat(100)}`);
    const start = bytes.subarray(0, 200);
    const input = { name: 'a.md', size: bytes.length, start, read: () => Promise.resolve(bytes) };
    expect(clipping.recognises(input)).toBe(true);
  },
);

/** What is read of a file. */
async function read(text: string) {
  const bytes = Buffer.from(text);
  const input = { name: 'a.md', size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  expect(clipping.recognises(input)).toBe(true);
  const [found] = await Array.fromAsync(clipping.read(input, new VFile(), { join: false }));
  return found;
}

test('keys without lines of dashes keep the first of them where one has another name', async () => {
  expect(await read('Title: The ferry is late\nPubDate: 2024-05-06\n\nIt left at noon.\n')).toMatchObject({
    facts: { title: 'The ferry is late', date: '2024-05-06' },
    frontMatter: '---\ntitle: The ferry is late\npubdate: 2024-05-06\n---\n\n',
    markdown: 'It left at noon.\n',
  });
});

test('lines of labels above a text, the first for its title, are keys', async () => {
  const head = '**Title:** The ferry is late\n**Author:** Ida Holm\n**Publication:** The Lake\n\n---\n\n';
  expect(await read(`${head}It left at noon.\n`)).toMatchObject({
    facts: { title: 'The ferry is late' },
    frontMatter: '---\ntitle: "The ferry is late"\nauthor: "Ida Holm"\npublication: "The Lake"\n---\n\n',
    markdown: 'It left at noon.\n',
  });
});

test('lines of labels above a text may have another name for its title', async () => {
  const head = '**Headline:** The ferry is late\n**Author:** Ida Holm\n\n---\n\n';
  expect(await read(`${head}It left at noon.\n`)).toMatchObject({
    facts: { title: 'The ferry is late' },
    markdown: 'It left at noon.\n',
  });
});
