import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from './library.ts';
import { formatMessages } from './messages.ts';
import { readPicture } from './inspect-picture.ts';

let top: string;
let folder: string;
const beside = (name: string) => join(folder, 'articles/a', name);

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), 'pictures-'));
  folder = join(top, 'content');
  await mkdir(beside('folder.jpg'), { recursive: true });
  await mkdir(beside('sub'));
  const pixels = sharp({ create: { width: 4, height: 2, channels: 3, background: '#a33' } });
  const jpeg = await pixels.jpeg().toBuffer();
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><script>alert(1)</script></svg>';
  const files: Record<string, Uint8Array | string> = {
    'photo.jpg': jpeg,
    'Photo.JPG': jpeg,
    'sub/photo.jpg': jpeg,
    'with space.jpg': jpeg,
    'foto-größe.jpg': jpeg,
    'per%cent.jpg': jpeg,
    noending: jpeg,
    'as-png.png': await pixels.png().toBuffer(),
    'wrong-ending.png': jpeg,
    'still.webp': await pixels.webp().toBuffer(),
    'loop.gif': await pixels.gif().toBuffer(),
    'still.avif': await pixels.avif().toBuffer(),
    'scan.tiff': await pixels.tiff().toBuffer(),
    'scan.tif': await pixels.tiff().toBuffer(),
    'drawing.svg': svg,
    'drawing.html': svg,
    'drawing.png': await pixels.png().toBuffer(),
    'old.bmp': 'BM and pixels',
    'page.html': 'BM<script>alert(1)</script>',
    'text.jpg': 'This is text.',
    'cut.jpg': jpeg.subarray(0, 40),
    'empty.jpg': '',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(beside(name), content);
  await writeFile(join(folder, 'shared.jpg'), jpeg);
  await writeFile(join(top, 'secret.jpg'), jpeg);
  await symlink(join(top, 'secret.jpg'), beside('link-out.jpg'));
  await symlink(beside('photo.jpg'), beside('link-in.jpg'));
});
afterAll(() => rm(top, { recursive: true }));

async function read(markdown: string) {
  await writeFile(
    beside('index.md'),
    `---\ntitle: A\nsource: https://news.example/2017/a\n---\n\n${markdown}\n`,
  );
  const { entries, files } = await readLibrary(folder);
  return {
    pictures: entries[0]?.pictures ?? {},
    messages: formatMessages(files, 'content'),
    body: entries[0]?.article.body,
  };
}

describe('a picture beside its article', () => {
  test.each([
    ['photo.jpg', 'processed', 'photo.jpg'],
    ['./photo.jpg', 'processed', 'photo.jpg'],
    ['photo.jpg?w=600#x', 'processed', 'photo.jpg'],
    ['<with space.jpg>', 'processed', 'with-space.jpg'],
    ['with%20space.jpg', 'processed', 'with-space.jpg'],
    ['foto-gr%C3%B6%C3%9Fe.jpg', 'processed', 'foto-größe.jpg'],
    ['foto-größe.jpg', 'processed', 'foto-größe.jpg'],
    ['per%25cent.jpg', 'copied', 'per-cent.jpg'],
    ['sub/photo.jpg', 'processed', 'photo.jpg'],
    ['../../shared.jpg', 'processed', 'shared.jpg'],
    ['link-in.jpg', 'processed', 'photo.jpg'],
    ['as-png.png', 'processed', 'as-png.png'],
    ['wrong-ending.png', 'copied', 'wrong-ending.png'],
    ['still.webp', 'processed', 'still.webp'],
    ['still.avif', 'processed', 'still.avif'],
    ['scan.tiff', 'processed', 'scan.tiff'],
    ['loop.gif', 'copied', 'loop.gif'],
    ['drawing.svg', 'copied', 'drawing.png'],
    ['old.bmp', 'copied', 'old.bmp'],
  ])('%s is %s as %s', async (src, kind, name) => {
    const { pictures, messages } = await read(`![Seen](${src})`);
    expect(Object.values(pictures)).toEqual([expect.objectContaining({ kind, name })]);
    expect(messages).toEqual([]);
  });

  test('a drawing is printed, and its script is gone', async () => {
    const bytes = await readPicture(beside('drawing.svg'));
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png' });
  });

  test('no two have one name', async () => {
    const names = ['photo.jpg', 'Photo.JPG', 'sub/photo.jpg', 'drawing.png', 'drawing.svg', 'link-in.jpg'];
    const { pictures } = await read(names.map((name) => `![](${name})`).join('\n\n'));
    expect(names.map((src) => (pictures[src] as { name: string }).name)).toEqual([
      'photo.jpg',
      'photo-2.jpg',
      'photo-3.jpg',
      'drawing.png',
      'drawing-2.png',
      'photo.jpg',
    ]);
  });
});

describe('a picture that cannot be shown is told, with what to do', () => {
  test.each([
    ['lost.jpg', /is missing; put it beside the article$/],
    ['text.jpg', /is not a picture, or is damaged; save it again$/],
    ['empty.jpg', /is not a picture, or is damaged/],
    ['cut.jpg', /is not a picture, or is damaged/],
    ['folder.jpg', /is not a picture/],
    ['page.html', /is not a picture/],
    ['drawing.html', /is svg, which browsers do not show/],
    ['noending', /is jpeg, but its name does not say so; rename it to end in \.jpg$/],
    ['scan.tif', /is tiff, which browsers do not show; save it as JPEG or PNG$/],
    ['../../../secret.jpg', /is missing/],
    ['..%2f..%2f..%2fsecret.jpg', /is missing/],
    ['../../../../../../../../../../etc/passwd', /is missing/],
    ['link-out.jpg', /is missing/],
    ['photo.jpg%00.png', /is missing/],
    [`${'a'.repeat(300)}.jpg`, /is missing/],
    ['constructor', /is missing/],
  ])('%s', async (src, problem) => {
    const { pictures, messages } = await read(`![Seen](${src})`);
    expect(Object.values(pictures)).toEqual([{ kind: 'missing' }]);
    expect(messages).toEqual([
      expect.stringMatching(/^content\/articles\/a\/index\.md:6:1: warning: the picture "/),
    ]);
    expect(messages[0]).toMatch(problem);
  });

  test.each([
    ['https://cdn.example/a b.jpg?x=1', 'https://cdn.example/a%20b.jpg?x=1'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['/img/x.jpg', 'https://news.example/img/x.jpg'],
  ])('%s is on somebody’s server', async (src, href) => {
    const { pictures, messages } = await read(`![Seen](<${src}>)`);
    expect(Object.values(pictures)).toEqual([{ kind: 'remote', href }]);
    expect(messages).toEqual([expect.stringMatching(/:6:1: warning: .*put it beside the article/)]);
  });

  test.each(['file:///etc/passwd', '../../../secret.jpg', '/etc/passwd', 'C:\\secret.jpg'])(
    'a lead image at %s is not read',
    async (src) => {
      await writeFile(beside('index.md'), `---\ntitle: A\nimage: ${src}\n---\nText\n`);
      const { entries } = await readLibrary(folder);
      expect(entries[0]?.pictures).toEqual({ [src]: { kind: 'missing' } });
    },
  );

  test('one that no program could store counts as lost', async () => {
    const { pictures, body } = await read('![Seen](__proto__)');
    expect(Object.keys(pictures)).toEqual([]);
    expect(body?.find((part) => part.kind === 'figure')).toMatchObject({ src: undefined, alt: 'Seen' });
  });
});

test('a picture in its own address is part of the article', async () => {
  const { pictures, messages } = await read('![Seen](data:image/gif;base64,R0lGODlhAQABAAAAACw=)');
  expect(Object.values(pictures)).toEqual([{ kind: 'data' }]);
  expect(messages).toEqual([]);
});
