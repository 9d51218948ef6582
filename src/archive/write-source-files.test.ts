import { describe, expect, test } from 'vitest';
import { compare, readChecksums, writeChecksums } from './checksums.ts';
import { sumOfWords } from './shown-words.ts';
import { readSourceFiles, type SourceFile } from '../article/source-files.ts';
import { writeSourceFiles } from './write-source-files.ts';

const facts = { id: 'a', headline: '</script><b>A</b> <!--', lang: 'en' };
const files: SourceFile[] = [
  {
    name: 'index.md',
    type: 'text/markdown',
    bytes: Buffer.from('\uFEFF---\r\ntitle: A\r\n---\r\n</script>\n'),
  },
  {
    name: 'pictures/quay.jpg',
    type: 'image/jpeg',
    bytes: Uint8Array.from({ length: 300 }, (_, at) => at % 256),
  },
];
const copyOf = (payload: string) =>
  `<!doctype html><body><p>Text</p><script type="application/ld+json" id="broadsheet-source">\n${payload}\n</script></body>`;
const payload = writeSourceFiles(facts, files);

test('what goes in comes out, to the byte, and no text ends its element', () => {
  expect(payload).not.toContain('<');
  expect(readSourceFiles(copyOf(payload))).toEqual({
    id: 'a',
    files: files.map((file) => ({ ...file, bytes: Buffer.from(file.bytes) })),
  });
});

test.skipIf(process.platform === 'win32')('a picture may be called as no file on Windows is', () => {
  const names = ['Who came?.jpg', 'At 10:11 "the quay" <1>.jpg', 'dir./a .jpg'];
  const copy = copyOf(
    writeSourceFiles(facts, [
      ...files,
      ...names.map((name) => ({ name, type: 'image/jpeg', bytes: Buffer.from(name) })),
    ]),
  );
  expect(readSourceFiles(copy).files.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('a recording of many megabytes comes out as well', () => {
  const bytes = Buffer.alloc(20_000_000, 'sound');
  const copy = copyOf(writeSourceFiles(facts, [...files, { name: 'a.mp3', type: 'audio/mpeg', bytes }]));
  expect(readSourceFiles(copy).files.at(-1)?.bytes).toHaveLength(bytes.length);
  expect(sumOfWords(copy)).toBe(sumOfWords('<body>Text'));
});

test('files that no copy could hold are told, with what to do', () => {
  const film = { name: 'film.mp4', type: 'video/mp4', bytes: Buffer.alloc(360_000_000) };
  expect(() => writeSourceFiles(facts, [...files, film])).toThrow(
    'articles/a: its files have 360 MB, and a saved copy holds 350 MB; take "film.mp4" out, or leave saved copies out: write "saved: [epub]" into site.yaml.',
  );
});

describe('a copy that is not whole is named, and gives nothing', () => {
  const changed = (from: string | RegExp, to: string) => copyOf(payload.replace(from, to));
  test.each<[string, string, RegExp]>([
    ['cut in half', copyOf(payload).slice(0, copyOf(payload).length / 2), /cut off/],
    ['without its files', '<!doctype html><p>Text</p>', /not in it/],
    ['with two lists of files', copyOf(payload) + copyOf(payload), /carries files twice/],
    [
      'with one letter changed',
      changed('AAECAwQF', 'AAECAwQG'),
      /pictures\/quay\.jpg was changed: its SHA-256/,
    ],
    ['with a list that is no JSON', changed('"version"', 'version'), /list of its files is damaged/],
    ['with a list of another form', changed('"encoding"', '"encodings"'), /damaged \(encoding\)/],
    ['of a later form', changed('"version": 1', '"version": 2'), /later Broadsheet/],
    ['without its source', changed('"index.md"', '"other.md"'), /index\.md, is not in it/],
    ...['../quay.jpg', '/etc/passwd', 'a/../../b', 'C:\\\\x', '.hidden', 'a\\u0000b', 'x/'].map(
      (name) =>
        [`with a file called ${name}`, changed('pictures/quay.jpg', name), /no name for a file/] satisfies [
          string,
          string,
          RegExp,
        ],
    ),
    ['with two files of one name', changed('pictures/quay.jpg', 'INDEX.md'), /two files in it/],
  ])('%s', (_, html, reason) => {
    expect(() => readSourceFiles(html)).toThrow(reason);
  });
});

test('a list of sums is read as it was written, and as sha256sum writes it', () => {
  const sums: [string, string][] = [
    ['a b.html', 'a'.repeat(64)],
    ['line\nbreak\\.html', 'b'.repeat(64)],
  ];
  expect([...(readChecksums(writeChecksums(sums)) ?? [])]).toEqual(sums);
  expect([...(readChecksums(`${'c'.repeat(64)} *./x\n`) ?? [])]).toEqual([['x', 'c'.repeat(64)]]);
  expect(readChecksums('no list')).toBeUndefined();
});

test('what is changed, missing or extra is told apart', () => {
  const listed = new Map([...'abc'].map((name) => [name, '1']));
  const found = new Map([
    ['a', '1'],
    ['b', '2'],
    ['d', '1'],
  ]);
  expect(compare(listed, found)).toEqual({ whole: ['a'], changed: ['b'], missing: ['c'], extra: ['d'] });
});
