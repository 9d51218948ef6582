import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { findPictures } from './find-pictures.ts';
import { readOriginal } from './read-original.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const top = temporaryFolder();
let folder: string;
const beside = (name: string) => join(folder, 'articles/a', name);
const svg = (inside: string, size = 'width="40" height="20"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${size}>${inside}</svg>`;
const uses = Array.from({ length: 9 }, (_, level) => {
  const copies = `<use xlink:href="#l${level}"/>`.repeat(20);
  return `<g id="l${level + 1}">${copies}</g>`;
});

beforeAll(async () => {
  folder = join(top, 'content');
  await mkdir(beside('folder.jpg'), { recursive: true });
  await mkdir(beside('sub'));
  await mkdir(beside('images'));
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  const photograph = sharp({ create: { width: 900, height: 600, channels: 3, background: '#888', noise } });
  const pixels = sharp({ create: { width: 4, height: 2, channels: 3, background: '#a33' } });
  const jpeg = await photograph.clone().jpeg().toBuffer();
  const png = await photograph.clone().png().toBuffer();
  const frame = (background: string) =>
    sharp({ create: { width: 8, height: 8, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = sharp([await frame('#000'), await frame('#f00')], { join: { animated: true } });
  const stripes = Buffer.alloc(900 * 600, 'a line of many letters');
  const files: Record<string, Uint8Array | string> = {
    'photo.jpg': jpeg,
    'Photo.JPG': jpeg,
    'sub/photo.jpg': jpeg,
    'photo-900.jpg': jpeg,
    'with space.jpg': jpeg,
    'foto-größe.jpg': jpeg,
    'per%cent.jpg': jpeg,
    "why#not?'.jpg": jpeg,
    'back\\slash.jpg': jpeg,
    noending: jpeg,
    'wrong-ending.png': jpeg,
    'photo.png': png,
    'deep.png': await photograph.clone().toColourspace('rgb16').png().toBuffer(),
    'cmyk.jpg': await photograph.clone().toColourspace('cmyk').jpeg().toBuffer(),
    'turned.jpg': await photograph.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    'small.jpg': await pixels.jpeg().toBuffer(),
    'line.png': await sharp(stripes, { raw: { width: 900, height: 600, channels: 1 } })
      .png()
      .toBuffer(),
    'still.webp': await pixels.webp().toBuffer(),
    'still.gif': await pixels.gif().toBuffer(),
    'loop.gif': await frames.gif().toBuffer(),
    'loop.webp': await frames.webp().toBuffer(),
    'still.avif': await pixels.avif().toBuffer(),
    'scan.tif': await pixels.tiff().toBuffer(),
    'drawing.svg': svg('<script>alert(1)</script>'),
    'drawing.html': svg(''),
    'wide.svg': svg('', 'width="90000" height="30000"'),
    'drawing.png': png,
    'old.bmp': bitmap(4, 2),
    'blur.svg': svg(
      '<filter id="f"><feGaussianBlur stdDeviation="900"/></filter>'.repeat(1) +
        '<g filter="url(#f)"><g filter="url(#f)"><g filter="url(#f)"><rect width="2000" height="2000" filter="url(#f)"/></g></g></g>',
      'width="2000" height="2000"',
    ),
    'uses.svg': svg(
      `<defs><rect id="l0" width="9" height="9"/>${uses.join('')}</defs><use xlink:href="#l9"/>`,
    ),
    'endless.svg': svg('<g id="a"><use xlink:href="#a"/></g>'),
    'page.html': 'BM<script>alert(1)</script>',
    'text.jpg': 'This is text.',
    'cut.jpg': jpeg.subarray(0, 40),
    'half.jpg': jpeg.subarray(0, jpeg.length / 2),
    'broken.png': Buffer.concat([png.subarray(0, 60), Buffer.alloc(200, 7)]),
    'empty.jpg': '',
    'phone.heic': Buffer.concat([Buffer.of(0, 0, 0, 24), Buffer.from('ftypheic\0\0\0\0mif1heic')]),
    'vast.png': emptyPng(30_000, 30_000),
    'tall.png': emptyPng(100, 60_000),
    'taller.png': emptyPng(1000, 60_000),
  };
  for (const [name, content] of Object.entries(files)) await writeFile(beside(name), content);
  await cp(beside('photo.jpg'), beside('images/exported.jpg'));
  await writeFile(join(folder, 'shared.jpg'), jpeg);
  await writeFile(join(top, 'secret.jpg'), jpeg);
  await symlink(join(top, 'secret.jpg'), beside('link-out.jpg'));
  await symlink(beside('photo.jpg'), beside('link-in.jpg'));
});

/** A picture of one colour, whose pixels take hardly a byte. */
function emptyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function bitmap(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(54 + width * height * 4, 'BM');
  bytes.writeUInt32LE(40, 14);
  bytes.writeInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  return bytes;
}

async function find(...sources: string[]) {
  const named = sources.map((src, index) => ({ src, line: index + 1, column: 1 }));
  const { pictures, problems } = await findPictures(
    named,
    'articles/a/index.md',
    folder,
    'https://news.example/2017/a',
  );
  return {
    picture: pictures.get(sources[0] ?? ''),
    names: sources.map((src) => (pictures.get(src) as { name?: string }).name),
    told: problems.map(({ reason }) => reason),
  };
}

describe('a picture beside its article is found', () => {
  test.each([
    ['photo.jpg', 'sized', 'photo.jpg'],
    ['./photo.jpg', 'sized', 'photo.jpg'],
    ['exported.jpg', 'sized', 'exported.jpg'],
    ['photo.jpg?w=600#x', 'sized', 'photo.jpg'],
    ['with space.jpg', 'sized', 'with-space.jpg'],
    ['with%20space.jpg', 'sized', 'with-space.jpg'],
    ['foto-gr%C3%B6%C3%9Fe.jpg', 'sized', 'foto-größe.jpg'],
    ['per%cent.jpg', 'sized', 'per-cent.jpg'],
    ['per%25cent.jpg', 'sized', 'per-cent.jpg'],
    ["why#not?'.jpg", 'sized', 'why-not.jpg'],
    ['back\\slash.jpg', 'sized', 'back-slash.jpg'],
    ['sub/photo.jpg', 'sized', 'photo.jpg'],
    ['../../shared.jpg', 'sized', 'shared.jpg'],
    ['link-in.jpg', 'sized', 'photo.jpg'],
    ['noending', 'sized', 'noending.jpg'],
    ['wrong-ending.png', 'sized', 'wrong-ending.jpg'],
    ['deep.png', 'sized', 'deep.png'],
    ['cmyk.jpg', 'sized', 'cmyk.jpg'],
    ['still.webp', 'sized', 'still.webp'],
    ['still.avif', 'sized', 'still.avif'],
    ['scan.tif', 'sized', 'scan.tiff'],
    ['drawing.svg', 'sized', 'drawing.png'],
    ['drawing.html', 'sized', 'drawing.png'],
    ['small.jpg', 'whole', 'small.jpg'],
    ['still.gif', 'whole', 'still.gif'],
    ['loop.gif', 'whole', 'loop.gif'],
    ['loop.webp', 'whole', 'loop.webp'],
    ['old.bmp', 'whole', 'old.bmp'],
    ['tall.png', 'whole', 'tall.png'],
    ['data:image/gif;base64,R0lGODlhAQABAAAAACw=', 'missing', undefined],
    [`data:image/svg+xml,${encodeURIComponent(svg(''))}`, 'sized', 'picture.png'],
    [`data:image/svg+xml;utf8,${svg('<text>Größe</text>')}`, 'sized', 'picture.png'],
  ])('%s is %s as %s', async (src, kind, name) => {
    const { picture, names, told } = await find(src);
    expect(picture?.kind).toBe(kind);
    expect(names).toEqual([name]);
    if (kind !== 'missing') expect(told).toEqual([]);
  });

  test('a turned photograph has the sides that are seen', async () => {
    expect((await find('turned.jpg')).picture).toMatchObject({ width: 600, height: 900, pixels: 600 });
  });

  test('a drawing is as large as it says, on screens of two pixels for one, and no wider than a screen', async () => {
    expect((await find('drawing.svg')).picture).toMatchObject({ width: 40, height: 20, pixels: 80 });
    expect((await find('wide.svg')).picture).toMatchObject({ width: 816, height: 272, pixels: 1632 });
  });

  test('a drawing becomes a PNG, and its script is gone', async () => {
    const bytes = await readOriginal('articles/a/drawing.svg', folder);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png' });
  });

  test('line art is told from photographs', async () => {
    expect((await find('line.png')).picture).toMatchObject({ isLineArt: true, plain: 'png' });
    expect((await find('photo.png')).picture).toMatchObject({ isLineArt: false, plain: 'png' });
    expect((await find('photo.jpg')).picture).toMatchObject({ isLineArt: false, plain: 'jpg' });
  });

  test('no two have a file of one name, sizes included', async () => {
    const names = ['photo.jpg', 'Photo.JPG', 'sub/photo.jpg', 'photo-900.jpg', 'drawing.png', 'drawing.svg'];
    expect((await find(...names, './photo.jpg')).names).toEqual([
      'photo.jpg',
      'photo-2.jpg',
      'photo-3.jpg',
      'photo-900-2.jpg',
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
    ['folder.jpg', /is missing/],
    ['page.html', /is not a picture/],
    ['broken.png', /damaged/],
    ['phone.heic', /is HEIC, which browsers do not show; save it as JPEG or PNG$/],
    ['../../../secret.jpg', /is missing/],
    ['..%2f..%2f..%2fsecret.jpg', /is missing/],
    ['../../../../../../../../../../etc/passwd', /is missing/],
    [
      'link-out.jpg',
      /is a link that leads out of the content folder, or nowhere; put the picture itself there$/,
    ],
    ['photo.jpg%00.png', /is missing/],
    ['caf%E9.jpg', /is missing/],
    [`${'a'.repeat(300)}.jpg`, /is missing/],
    ['constructor', /is missing/],
    ['__proto__', /is missing/],
    ['file:///etc/passwd', /is missing/],
    ['C:\\secret.jpg', /is missing/],
    ['blur.svg', /cannot be drawn: .* takes longer than a second; save it as PNG$/],
    ['uses.svg', /cannot be drawn/],
    ['data:image/png;base64,', /is not a picture/],
  ])('%s', async (src, problem) => {
    const { picture, told } = await find(src);
    expect(picture).toEqual({ kind: 'missing' });
    expect(told).toEqual([expect.stringMatching(problem)]);
  });

  test('a drawing that names itself without end is drawn without that', async () => {
    expect((await find('endless.svg')).picture?.kind).toMatch(/sized|missing/);
  });

  test('one that ends too soon is shown as far as it goes', async () => {
    const { picture, told } = await find('half.jpg');
    expect(picture?.kind).toBe('sized');
    expect(told).toEqual([expect.stringMatching(/is damaged in part; save it again$/)]);
  });

  test.each(['vast.png', 'taller.png'])('%s is too large for readers, and linked', async (src) => {
    const { picture, told } = await find(src);
    expect(picture).toMatchObject({ kind: 'huge', name: src });
    expect(told).toEqual([expect.stringMatching(/pixels, which is too many to show; it is linked/)]);
  });

  test.each([
    ['https://cdn.example/a b.jpg?x=1', 'https://cdn.example/a%20b.jpg?x=1'],
    ['//cdn.example/a.jpg', 'https://cdn.example/a.jpg'],
    ['/img/x.jpg', 'https://news.example/img/x.jpg'],
  ])('%s is on somebody’s server', async (src, href) => {
    const { picture, told } = await find(src);
    expect(picture).toEqual({ kind: 'remote', href });
    expect(told).toEqual([expect.stringMatching(/npm run pictures saves it beside the article/)]);
  });
});
