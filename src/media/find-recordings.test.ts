import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { findRecordings } from './find-recordings.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const folder = temporaryFolder();
beforeAll(async () => {
  const files: Record<string, string> = {
    'talk.mp3': 'ID3\x04 and sound',
    'frames.mp3': '\xff\xfb\x90\x64',
    'talk.ogg': 'OggS',
    'talk.wav': 'RIFF\x24\0\0\0WAVEfmt ',
    'clip.mp4': '\0\0\0\x20ftypisom',
    'clip.WebM': '\x1a\x45\xdf\xa3',
    'with space #1.mp3': 'ID3',
    'page.mp4': '<script>alert(1)</script>',
    'talk.html': 'ID3<script>alert(1)</script>',
    'swapped.mp3': 'OggS',
    'empty.mp3': '',
  };
  await mkdir(join(folder, 'a'));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, 'a', name), Buffer.from(content, 'latin1'));
  }
});

async function find(...sources: string[]) {
  const named = sources.map((src) => ({ src, line: 3, column: 1 }));
  const { recordings, problems } = await findRecordings(
    named,
    'a/index.md',
    folder,
    'https://news.example/1',
  );
  return { found: sources.map((src) => recordings.get(src)), told: problems.map(({ reason }) => reason) };
}

test.each([
  ['talk.mp3', 'talk.mp3', 'audio/mpeg'],
  ['frames.mp3', 'frames.mp3', 'audio/mpeg'],
  ['talk.ogg', 'talk.ogg', 'audio/ogg'],
  ['talk.wav', 'talk.wav', 'audio/wav'],
  ['clip.mp4', 'clip.mp4', 'video/mp4'],
  ['clip.WebM', 'clip.webm', 'video/webm'],
  ['with%20space%20%231.mp3', 'with-space-1.mp3', 'audio/mpeg'],
])('%s is played as %s', async (src, name, type) => {
  expect(await find(src)).toEqual({
    found: [expect.objectContaining({ kind: 'held', name, type })],
    told: [],
  });
});

test.each([
  ['page.mp4', /is of no kind that browsers play/],
  ['talk.html', /is of no kind that browsers play/],
  ['swapped.mp3', /is of no kind that browsers play/],
  ['empty.mp3', /is of no kind that browsers play/],
  ['lost.mp3', /is not saved; put it beside the article/],
  ['../../outside.mp3', /is not saved/],
])('%s is not, and that is told', async (src, problem) => {
  const { found, told } = await find(src);
  expect(found).toEqual([{ kind: 'missing' }]);
  expect(told).toEqual([expect.stringMatching(problem)]);
});

test('a path from the root is one of the server that it was copied from', async () => {
  expect((await find('/sound/other.mp3')).found).toEqual([
    { kind: 'remote', href: 'https://news.example/sound/other.mp3' },
  ]);
});

test('what was put beside the article is found, whatever folder it was in', async () => {
  const { found, told } = await find('/sound/talk.mp3');
  expect(found[0]?.kind).toBe('held');
  expect(told).toEqual([]);
});

test('no two have one name', async () => {
  const { found } = await find('talk.mp3', 'talk.ogg', './talk.mp3');
  expect(found.map((recording) => recording?.kind === 'held' && recording.name)).toEqual([
    'talk.mp3',
    'talk-2.ogg',
    'talk.mp3',
  ]);
});
