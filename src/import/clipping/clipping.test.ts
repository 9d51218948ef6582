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

test('keys without lines of dashes keep the first of them where one has another name', async () => {
  const bytes = Buffer.from('Title: The ferry is late\nPubDate: 2024-05-06\n\nIt left at noon.\n');
  const input = { name: 'a.md', size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  const [found] = await Array.fromAsync(clipping.read(input, new VFile(), { join: false }));
  expect(found).toMatchObject({
    facts: { title: 'The ferry is late', date: '2024-05-06' },
    frontMatter: '---\ntitle: The ferry is late\npubdate: 2024-05-06\n---\n\n',
    markdown: 'It left at noon.\n',
  });
});
