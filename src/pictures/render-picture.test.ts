import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { SizedPicture } from './picture.ts';
import { findPictures } from './find-pictures.ts';
import { renderPicture } from './render-picture.ts';
import { renditionsOf } from './renditions.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const photograph = sharp({ create: { width: 900, height: 300, channels: 3, background: '#888', noise } });
const lines = Buffer.alloc(900 * 300, Buffer.from([0, 0, 0, 255, 255, 255, 255, 255, 255]));

beforeAll(async () => {
  await writeFile(join(folder, 'photo.jpg'), await photograph.clone().jpeg().toBuffer());
  await writeFile(
    join(folder, 'turned.jpg'),
    await photograph.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
  );
  await writeFile(join(folder, 'cmyk.jpg'), await photograph.clone().toColourspace('cmyk').jpeg().toBuffer());
  await writeFile(join(folder, 'deep.png'), await photograph.clone().toColourspace('rgb16').png().toBuffer());
  await writeFile(join(folder, 'clear.png'), await photograph.clone().ensureAlpha(0.5).png().toBuffer());
  const drawing = sharp(lines, { raw: { width: 900, height: 300, channels: 1 } });
  await writeFile(join(folder, 'lines.png'), await drawing.png().toBuffer());
});

async function render(src: string) {
  const { pictures } = await findPictures([{ src, line: 1, column: 1 }], 'index.md', folder);
  const picture = pictures.get(src) as SizedPicture;
  const { webp, plain } = renditionsOf(picture);
  const made = [];
  for (const rendition of [...webp, plain]) {
    const bytes = await renderPicture(picture, rendition, folder);
    made.push({ name: rendition.name, bytes, facts: await sharp(bytes).metadata() });
  }
  return made;
}

test.each([
  [
    'photo.jpg',
    [
      ...['photo-272.webp 272x91', 'photo-408.webp 408x136', 'photo-720.webp 720x240'],
      ...['photo-900.webp 900x300', 'photo-900.jpg 900x300'],
    ],
  ],
  ['turned.jpg', ['turned-272.webp 272x816', 'turned-300.webp 300x900', 'turned-300.jpg 300x900']],
  [
    'clear.png',
    [
      ...['clear-272.webp 272x91', 'clear-408.webp 408x136', 'clear-720.webp 720x240'],
      ...['clear-900.webp 900x300', 'clear-900.png 900x300'],
    ],
  ],
])('%s comes in the sizes of its list', async (src, sizes) => {
  const made = await render(src);
  expect(made.map(({ name, facts: { width, height } }) => `${name} ${width}x${height}`)).toEqual(sizes);
  for (const { name, facts } of made) expect(name.endsWith(facts.format.replace('jpeg', 'jpg'))).toBe(true);
});

test.each(['cmyk.jpg', 'deep.png'])(
  '%s is made for screens: eight bits of red, green and blue',
  async (src) => {
    const kinds = (await render(src)).map(({ facts: { space, depth } }) => `${space} ${depth}`);
    expect([...new Set(kinds)]).toEqual(['srgb uchar']);
  },
);

test('a transparent picture stays so', async () => {
  const made = await render('clear.png');
  expect([...new Set(made.map(({ facts }) => facts.hasAlpha))]).toEqual([true]);
});

test('line art keeps its white where WebP for photographs would stain it', async () => {
  const made = await render('lines.png');
  const { data } = await sharp(made.find(({ name }) => name === 'lines-900.webp')?.bytes)
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...new Set(data)].every((value) => value < 12 || value > 243)).toBe(true);
});

test('the same picture makes the same bytes, whatever it is called', async () => {
  const first = await render('photo.jpg');
  await copyFile(join(folder, 'photo.jpg'), join(folder, 'copy.jpg'));
  const copy = await render('copy.jpg');
  expect(copy.map(({ bytes }) => bytes)).toEqual(first.map(({ bytes }) => bytes));
});
