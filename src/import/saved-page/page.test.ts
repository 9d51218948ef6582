import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import type { FoundArticle, Input } from '../reader.ts';
import { recognise } from '../readers.ts';

const story = 'The crews of the night ferry will work six hours instead of eight from the first of May. ';
const page = `<HTML><HEAD><TITLE>A shorter night</TITLE></HEAD><BODY><P>${story.repeat(4)}</P></BODY></HTML>`;

async function read(text: string): Promise<FoundArticle[]> {
  const bytes = Buffer.from(text);
  const input: Input = {
    name: 'filing',
    size: bytes.length,
    start: bytes,
    read: () => Promise.resolve(bytes),
  };
  const found = recognise(input)?.read(input, new VFile(), { join: false });
  return found ? ((await Array.fromAsync(found)) as FoundArticle[]) : [];
}

test('a page in what an archive put around it is read without that', async () => {
  const [article] = await read(
    `<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<TEXT>\n${page}\n</TEXT>\n</DOCUMENT>`,
  );
  expect(article?.facts.title).toBe('A shorter night');
  expect(article?.markdown).toBe(`${story.repeat(4).trim()}\n`);
});

test('a page with a control code that slipped in is a page, and shows nothing of it', async () => {
  const [article] = await read(page.replace('night ferry', 'night\u0003 ferry\u0010'));
  expect(article?.markdown).toBe(`${story.repeat(4).trim()}\n`);
});

test('a file with many control codes is no page', async () => {
  expect(await read(page.replaceAll(' ', '\u0003'))).toEqual([]);
});

test('a feed that holds a page is none', async () => {
  expect(
    await read(`<rss><channel><title>News</title><description>${page}</description></channel></rss>`),
  ).toEqual([]);
});

test.each([
  ['a figure', '<figure><img src="https://harbour.example/quay.jpg"></figure>'],
  ['a heading, behind a comment', '<!-- https://harbour.example/ferry -->\n\n<h4>At the quay</h4>'],
])('a part of a page that begins with %s is read as one', async (_, start) => {
  const [article] = await read(`${start}\n\n<p>${story.repeat(4)}</p>\n\n<p>${story}</p>`);
  expect(article?.markdown).toContain(`${story.repeat(4).trim()}\n\n${story.trim()}`);
});

test('Markdown that begins with a figure is no page', async () => {
  const found = await read(
    `<figure><img src="quay.jpg"></figure>\n\n${story}\n\n<p>${story}</p>\n\n**${story.trim()}**\n`,
  );
  expect(found).toEqual([]);
});
