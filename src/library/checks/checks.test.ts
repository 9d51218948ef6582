import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listMessages } from '../messages.ts';
import { readLibrary } from '../reading/read-library.ts';
import { runChecks } from './run-checks.ts';
import { temporaryFolder } from '../../../tests/temporary-folder.ts';

const folder = temporaryFolder();

/** What is said of these files and symbolic links, in a folder of their own. */
async function check(files: Record<string, string>, links: Record<string, string> = {}): Promise<string[]> {
  const content = mkdtempSync(join(folder, 'content-'));
  for (const [name, text] of Object.entries({ 'site.yaml': 'name: Checks\n', ...files })) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(content, name));
  const { library, files: read } = await readLibrary(content);
  runChecks({ library, folder: content, today: '2024-05-06' }, read);
  return listMessages(read, 'content').map(({ line }) => line);
}

const story = Array.from(
  { length: 60 },
  (_, at) => `Crew ${at} of the ferry from pier ${at * 7} works ${at % 9} hours a night.`,
).join(' ');
const article = (head: string, text = 'Text.') => `---\ntitle: A\n${head}---\n\n${text}\n`;

test('two articles of one address', async () => {
  const said = await check({
    'articles/a/index.md': article('source: https://news.example/ferry\n'),
    'articles/b/index.md': article('source: http://www.news.example/ferry/?utm_source=x\n'),
  });
  expect(said).toEqual([
    'content/articles/b/index.md:3:9: warning: articles/a/index.md is of the same address; keep one of them',
  ]);
});

test('nearly the same text under another address, and not a text that shares a paragraph', async () => {
  const said = await check({
    'articles/a/index.md': article('source: https://one.example/ferry\n', story),
    'articles/b/index.md': article('source: https://two.example/boats\n', `${story} (Agencies)`),
    'articles/c/index.md': article(
      'source: https://three.example/x\n',
      `${story.slice(0, 900)} ${story.replaceAll('ferry', 'bus').replaceAll('pier', 'stop')}`,
    ),
  });
  expect(said).toEqual([
    'content/articles/b/index.md:1:1: warning: its text is nearly that of articles/a/index.md; keep one of them, if it is one article',
  ]);
});

test('days in the future, tomorrow left out, and before all newspapers', async () => {
  expect(
    await check({
      'articles/a/index.md': article('date: 2024-05-07\n'),
      'articles/b/index.md': article('date: 2042-05-06\n'),
      'articles/c/index.md': article('date: 2020-01-01\nupdated: 1024-05-06\n'),
    }),
  ).toEqual([
    'content/articles/b/index.md:3:7: warning: the date 2042-05-06 is in the future; mend it',
    'content/articles/c/index.md:4:10: warning: the day "updated" 1024-05-06 is before the first newspaper; mend it',
  ]);
});

test('a name or a password in an address, which is not repeated, and not an @ in a path', async () => {
  expect(
    await check({
      'articles/a/index.md': article('source: https://ida:secret@notes.example/a\n'),
      'articles/b/index.md': article('', 'See [the list](https://ida@lists.example/b).'),
      'articles/c/index.md': article('source: https://blog.example/@ida/c\n', 'Write to ida@blog.example.'),
    }),
  ).toEqual([
    'content/articles/a/index.md:3:9: warning: an address of notes.example holds a name or a password, which everybody could read; leave out what stands before the @',
    'content/articles/b/index.md:1:1: warning: an address of lists.example holds a name or a password, which everybody could read; leave out what stands before the @',
  ]);
});

test('a link to a note that the library does not hold', async () => {
  expect(
    await check({ 'articles/a/index.md': article('', "See [[A]] and [[Nothing]], [[Ida's plan]].") }),
  ).toEqual([
    'content/articles/a/index.md:5:15: note: "[[Nothing]]" names no article of this library; its words are shown',
    'content/articles/a/index.md:5:28: note: "[[Ida\'s plan]]" names no article of this library; its words are shown',
  ]);
});

test('a link whose address was lost', async () => {
  expect(await check({ 'articles/a/index.md': article('', 'See [the law](#) now.') })).toEqual([
    'content/articles/a/index.md:5:5: note: the scrape lost where "the law" leads; its words are shown',
  ]);
});

test('a picture that nobody describes, and one that nobody names', async () => {
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>';
  expect(
    await check({
      'articles/a/index.md': article('', '![](quay.svg)\n\nMore text of the story.'),
      'articles/a/quay.svg': svg,
      'articles/a/boat.svg': svg,
    }),
  ).toEqual([
    'content/articles/a/index.md:1:1: note: "boat.svg" lies beside it and is not named in it; name it, or remove it',
    'content/articles/a/index.md:5:1: note: nobody says what the picture "quay.svg" shows; write it in its alt',
  ]);
});

test('a picture that cannot be drawn is named all the same, and so is one that an earlier version names', async () => {
  const said = await check({
    'articles/a/index.md': article('', '![The quay](my%20quay.png?size=2)\n\nMore text of the story.'),
    'articles/a/my quay.png': 'cut off',
    'articles/a/boat.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>',
    'articles/a/versions/2020-05-06.md': article('', '![A boat](boat.svg)\n\nThe text of the story.'),
  });
  expect(said).toEqual([
    'content/articles/a/index.md:5:1: warning: the picture "my quay.png?size=2" is not a picture, or is damaged; save it again',
  ]);
});

test('a picture that a link stands for is told of once', async () => {
  const said = await check(
    { 'articles/a/index.md': article('', '![The quay](quay.jpg)\n\nMore text of the story.') },
    { 'articles/a/quay.jpg': join(folder, 'elsewhere.jpg') },
  );
  expect(said).toEqual([
    'content/articles/a/index.md:5:1: warning: the picture "quay.jpg" is a link that leads out of the content folder, or nowhere; put the picture itself there',
  ]);
});

test('an article without a text, and one whose letters were misread', async () => {
  const said = await check({
    'articles/a/index.md': '---\ntitle: A\n---\n',
    'articles/b/index.md': '---\ntitle: B\n---\n\nThe cafÃ© at the quay isnâ€™t open.\n',
    'articles/c/index.md': '---\ntitle: C\nimage:\n  caption: The quay\n---\n',
  });
  expect(said).toEqual([
    'content/articles/a/index.md:1:1: warning: it has a headline and no text; paste the text below the front matter, or import the page again',
    'content/articles/b/index.md:5:8: warning: "Ã©" stands for "é": letters were read in another encoding than they were written in; import the original again, or write them anew',
  ]);
});
