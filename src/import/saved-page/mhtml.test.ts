import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import type { FoundArticle } from '../reader.ts';
import { mhtml } from './mhtml.ts';

const page = `From: <Saved by Blink>
Snapshot-Content-Location: https://news.example/ferry
Date: Fri, 3 May 2024 22:27:49 +0000
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--jBb----"


------MultipartBoundary--jBb----
Content-Type: text/html
Content-Location: https://news.example/ferry

<article><h1>A ferry</h1><p>The night ferry keeps its lamp, its cook and its soup, the harbour office said on Sunday.</p>
<p>It had planned to save all three.</p></article>
------MultipartBoundary--jBb------
`.replaceAll('\n', '\r\n');

async function read(text: string): Promise<{ markdown: string; title: string | undefined; said: string[] }> {
  const bytes = Buffer.from(text);
  const input = { name: 'a.mhtml', size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  expect(mhtml.recognises(input)).toBe(true);
  const file = new VFile();
  const [article] = await Array.fromAsync(mhtml.read(input, file, { join: false }));
  const { markdown, facts } = article as FoundArticle;
  return { markdown, title: facts.title, said: file.messages.map(({ reason }) => reason) };
}

test('a package that was cut off is read as far as it goes, and told', async () => {
  expect((await read(page)).said).toEqual([]);
  const { markdown, said } = await read(page.slice(0, page.indexOf('<p>It had')));
  expect(markdown).toContain('its soup');
  expect(said).toEqual(['it was cut off: its last part does not end; save it again']);
});

test('what it is about is the headline where its page has none', async () => {
  const untitled = page.replace('Date:', 'Subject: A lamp\r\nDate:');
  expect((await read(untitled)).title).toBe('A ferry');
  expect((await read(untitled.replace('<h1>A ferry</h1>', ''))).title).toBe('A lamp');
});

test('parts in one another without end are refused with a sentence', async () => {
  const start = (at: number) => `Content-Type: multipart/mixed; boundary="b${at}"\r\n\r\n--b${at}\r\n`;
  const nested = Array.from({ length: 300 }, (_, at) => start(at)).join('');
  const [head] = page.split('\r\n\r\n');
  await expect(read(`${head}\r\n\r\n------MultipartBoundary--jBb----\r\n${nested}`)).rejects.toThrow(
    /^it is damaged/,
  );
});
