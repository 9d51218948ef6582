import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { wordsFor } from '../language/words.ts';
import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import { arrangeLibrary } from '../library/library.ts';
import { readLibrary } from '../library/reading/read-library.ts';
import { testArticle } from '../article/test-article.ts';
import { allFeeds } from './all-feeds.ts';
import { entriesPerFeed, libraryFeed } from './feed.ts';
import { temporaryFolder } from '../../tests/temporary-folder.ts';

const address = 'https://news.example/kept/';
let samples: Library;
beforeAll(async () => {
  const folder = new URL('../../tests/content/samples', import.meta.url).pathname;
  const { library } = await readLibrary(folder);
  samples = { ...library, settings: { ...library.settings, address } };
});

const filesOf = (library: Library) =>
  new Map(allFeeds(library).map((feed) => [feed.address, Buffer.concat(feed.write()).toString()]));

describe('a reader program finds the whole article', () => {
  test.each(['feed.xml', 'rss.xml'])('in %s', (name) => {
    const feed = parseFeed(filesOf(samples).get(name) ?? '');
    expect(feed.title).toBe(samples.settings.name);
    expect(feed.items).toHaveLength(samples.articles.length);
    for (const [at, article] of samples.articles.entries()) {
      const item = feed.items[at];
      expect(item?.title).toBe(article.title);
      expect(item?.url).toBe(`${address}articles/${encodeURIComponent(article.id)}.html`);
      expect(item?.authors.map(({ name: author }) => author)).toEqual(
        article.author.length > 0 ? article.author : expect.anything(),
      );
      const words = (item?.content ?? '').replace(/<[^>]*>/g, '').replace(/&\w+;|\s+/g, '');
      expect(words.length).toBeGreaterThan(0);
      for (const picture of item?.content?.matchAll(/<img[^>]* src="([^"]*)"/g) ?? [])
        expect(picture[1]).toMatch(/^(?:https:\/\/news\.example\/kept\/articles\/|data:image)/);
    }
  });

  test('in feed.json', () => {
    const feed = JSON.parse(filesOf(samples).get('feed.json') ?? '') as { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: `${address}feed.json`,
    });
    expect(feed.items.map(({ title }) => title)).toEqual(samples.articles.map(({ title }) => title));
  });

  test('with the credit of its picture', () => {
    expect(filesOf(samples).get('feed.xml')).toMatch(
      /<media:content url="https:[^"]*\.(?:jpe?g|png)" type="image\/(?:jpeg|png)" medium="image"><media:credit>\S/,
    );
  });
});

test('an article has one id in every feed, and keeps it when the site moves', () => {
  const ids = (library: Library) =>
    parseFeed(filesOf(library).get('feed.xml') ?? '').items.map(({ id }) => id);
  const moved = { ...samples, articles: samples.articles.map((article) => ({ ...article })) };
  expect(ids({ ...moved, settings: { ...samples.settings, address: 'https://other.example/' } })).toEqual(
    ids(samples),
  );
  expect(new Set(ids(samples)).size).toBe(samples.articles.length);
  expect(parseFeed(filesOf(samples).get('rss.xml') ?? '').items.map(({ id }) => id)).toEqual(ids(samples));
});

test('every topic, publisher and author has a feed, and feeds.opml lists them all', () => {
  const files = filesOf(samples);
  const groups = [samples.topics, samples.publishers, samples.authors].flatMap((group) => group.groups);
  const outlines = [...(files.get('feeds.opml') ?? '').matchAll(/xmlUrl="([^"]*)"/g)].map(([, url]) => url);
  expect(outlines).toHaveLength(groups.length + 1);
  for (const url of outlines) {
    const name = decodeURIComponent(url?.replace(address, '') ?? '');
    expect(allFeeds(samples).map((feed) => decodeURIComponent(feed.address))).toContain(name);
  }
});

test('without an address of the site, links are relative to the feed, and RSS, which has no such links, is left out', () => {
  const files = filesOf({ ...samples, settings: { ...samples.settings, address: undefined } });
  expect(files.has('rss.xml')).toBe(false);
  expect(files.has('feeds.opml')).toBe(false);
  expect(files.get('feed.xml')).toContain('<link rel="alternate" type="text/html" href="articles/');
  expect(files.get('feeds/topic-history.xml')).toContain('href="../articles/');
});

test('a feed is as new as the last moment of an entry, whatever the clocks of their places show', () => {
  const articles = ['2021-03-02T23:30:00-05:00', '2021-03-03T01:00:00Z', '2021-03-01'].map((date, at) =>
    testArticle({ id: `a${at}`, date }),
  );
  const [, updated] =
    /<updated>([^<]*)/.exec(filesOf(arrangeLibrary(samples.settings, articles)).get('feed.xml') ?? '') ?? [];
  expect(updated).toBe('2021-03-02T23:30:00-05:00');
});

test('an entry links to another article as long as the library holds it', () => {
  const there = 'https://other.example/there';
  const linking = testArticle({
    id: 'a',
    body: [{ kind: 'html', html: `<p>As <a href="${there}">they wrote</a>.</p>` }],
  });
  const linked = testArticle({ id: 'b', source: there });
  const feedOf = (articles: Article[]) =>
    filesOf(arrangeLibrary(samples.settings, articles)).get('feed.xml') ?? '';
  const link = `a class="held" href="${address}articles/b.html"`;
  expect(feedOf([linking, linked])).toContain(link);
  expect(feedOf([linking])).not.toContain(link);
});

test('more than fifty articles are paged: each older document names the next, and nothing is left out', () => {
  const count = 2 * entriesPerFeed + 7;
  const articles = Array.from({ length: count }, (_, at) =>
    testArticle({ id: `a${at}`, title: `A ${at}`, date: `20${String(10 + (at % 80))}-01-01` }),
  );
  const library = arrangeLibrary({ ...samples.settings }, articles);
  const documents = libraryFeed(library, wordsFor('en'), 'atom');
  const byAddress = new Map(documents.map((feed) => [feed.address, feed]));
  const seen = new Set<string>();
  for (let at: string | undefined = 'feed.xml'; at !== undefined; at = byAddress.get(at)?.older)
    for (const { title } of byAddress.get(at)?.articles ?? []) seen.add(title);
  expect(seen.size).toBe(count);
  expect(documents.every(({ articles: few }) => few.length <= entriesPerFeed)).toBe(true);
});

test('words of strangers are well-formed, and nothing in them acts', () => {
  const hostile = testArticle({
    title: ']]></title><script>alert(1)</script> &amp;',
    author: ['<b>"Ann"</b>'],
    summary: 'Five < <img src=x>',
    topics: ['a" onload="x'],
    body: [{ kind: 'html', html: '<p>5 &lt; 6 ]]&gt; <a href="https://e.example/?a=1&amp;b=2">x</a></p>' }],
  });
  const files = filesOf(arrangeLibrary(samples.settings, [hostile]));
  for (const [name, text] of files) if (!name.endsWith('.json')) expect(text).not.toContain(']]>');
  for (const name of ['feed.xml', 'rss.xml']) {
    const [item] = parseFeed(files.get(name) ?? '').items;
    expect(item?.authors[0]?.name).toContain('"Ann"');
    expect(files.get(name)).not.toMatch(/<script/);
  }
  // HTML in RSS, plain text in Atom.
  expect(files.get('rss.xml')).toContain('<description>Five &#x26;lt; &#x26;lt;img src=x');
  expect(files.get('feed.xml')).toContain('<summary>Five &#x3C; &#x3C;img src=x');
});

const hasNewsboat = spawnSync('newsboat', ['--version']).status === 0;
test.runIf(hasNewsboat)('newsboat, where the machine has it, lists every article', () => {
  const folder = temporaryFolder(onTestFinished);
  writeFileSync(join(folder, 'feed.xml'), filesOf(samples).get('feed.xml') ?? '');
  writeFileSync(join(folder, 'urls'), `file://${folder}/feed.xml\n`);
  const options = ['-u', join(folder, 'urls'), '-c', join(folder, 'cache.db')];
  execFileSync('newsboat', [...options, '-x', 'reload'], { env: { ...process.env, HOME: folder } });
  const unread = execFileSync('newsboat', [...options, '-x', 'print-unread'], {
    env: { ...process.env, HOME: folder },
  });
  expect(String(unread)).toContain(`${samples.articles.length} unread`);
});
