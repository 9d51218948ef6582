import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readBook } from './read-book.ts';
import { run } from './run-program.ts';
import { useBrowser } from './use-browser.ts';
import { temporaryFolder } from './temporary-folder.ts';

const { samples, rough } = inject('sites');
const { site: fixtures } = inject('fixtures');
const chromium = useBrowser();
const names = readdirSync(join(samples, 'saved')).filter((name) => name.endsWith('.epub'));
const harbour = '2021-03-02-harbour-office-hedges-on-night-work-before-crane-fell.epub';
const folder = temporaryFolder();
let page: Page;
beforeAll(async () => {
  page = await chromium.browser.newPage();
});
afterAll(async () => {
  await page.close();
});

const epub = (content: string, args: string[], env: Record<string, string> = {}) =>
  run('src/commands/epub.ts', args, { BROADSHEET_CONTENT: content, ...env });

/** What the pages and lists of a book name: element, attribute and value; `undefined` for a file that is no XML. */
async function linksOf(files: Map<string, Buffer>): Promise<Map<string, [string, string][] | undefined>> {
  const texts = [...files].filter(([name]) => /\.(?:xhtml|opf|xml|svg)$/.test(name));
  const found = await page.evaluate(
    (all) =>
      all.map(([name, text]): [string, [string, string][] | undefined] => {
        const tree = new DOMParser().parseFromString(text, 'application/xml');
        if (tree.querySelector('parsererror')) return [name, undefined];
        const elements = [...tree.querySelectorAll('*')];
        return [
          name,
          elements.flatMap((element) =>
            [...element.attributes].map(({ name: key, value }): [string, string] => [
              `${element.localName} ${key}`,
              value,
            ]),
          ),
        ];
      }),
    texts.map(([name, bytes]): [string, string] => [name, bytes.toString('utf8')]),
  );
  return new Map(found);
}

test('every article has an e-book, and its page offers it', () => {
  const pages = readdirSync(join(samples, 'articles')).filter((name) => name.endsWith('.html'));
  expect(names.map((name) => name.replace('.epub', '.html')).toSorted()).toEqual(pages.toSorted());
  for (const name of pages)
    expect(readFileSync(join(samples, 'articles', name), 'utf8')).toContain(
      `href="../saved/${encodeURIComponent(name.slice(0, -5))}.epub" type="application/epub+zip"`,
    );
});

describe.each(names)('saved/%s', (name) => {
  const bytes = readFileSync(join(samples, 'saved', name));

  test('begins with its media type as it is, and is of no day', () => {
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    // Method, time, date, and the length of the extra field: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
    expect([8, 10, 12, 28].map((at) => bytes.readUInt16LE(at))).toEqual([0, 0, 33, 0]);
  });

  test('holds what it lists, lists what it holds, and loads nothing from elsewhere', async () => {
    const files = await readBook(bytes);
    const links = await linksOf(files);
    expect([...links].filter(([, found]) => found === undefined)).toEqual([]);
    const listed = (links.get('book/package.opf') ?? []).filter(([key]) => key === 'item href');
    expect(listed.map(([, href]) => `book/${href}`).toSorted()).toEqual(
      [...files.keys()].filter((each) => /^book\/(?!package)/.test(each)).toSorted(),
    );
    for (const [file, found = []] of links) {
      const ids = new Map(
        [...links].map(([each, all = []]) => [each, all.filter(([key]) => key.endsWith(' id'))]),
      );
      for (const [key, value] of found) {
        if (/ src$/.test(key)) expect(files.has(`book/${value}`), `${file}: ${value}`).toBe(true);
        if (key !== 'a href' || /^(?:https?|mailto|tel):/.test(value)) continue;
        const [path = '', id] = value.split('#');
        const target = path === '' ? file : `book/${path}`;
        expect(files.has(target), `${file}: ${value}`).toBe(true);
        if (id !== undefined)
          expect(
            ids.get(target)?.some(([, own]) => own === id),
            `${file}: ${value}`,
          ).toBe(true);
      }
      expect(found.map(([key]) => key).filter((key) => /srcset|^script| on[a-z]+$/.test(key))).toEqual([]);
    }
  });

  test('has every paragraph of the page', async () => {
    await page.goto(
      `file://${join(samples, 'articles', encodeURIComponent(name.replace('.epub', '.html')))}`,
    );
    const paragraphs = await page
      .locator('.body > p')
      .evaluateAll((all) => all.map((each) => each.textContent.replace(/\s+/g, '')));
    const text = (await readBook(bytes)).get('book/article-1.xhtml')?.toString('utf8') ?? '';
    const shown = await page.evaluate(
      (xml) =>
        new DOMParser()
          .parseFromString(xml, 'application/xhtml+xml')
          .documentElement.textContent.replace(/\s+/g, ''),
      text,
    );
    expect(paragraphs).not.toEqual([]);
    for (const paragraph of paragraphs) expect(shown).toContain(paragraph);
  });

  test('is an EPUB without a fault', async () => {
    const { messages } = await EpubCheck.validate(bytes);
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });
});

test('says what the article says: who, when, where, in which language, and for whom it is', async () => {
  const files = await readBook(readFileSync(join(samples, 'saved', harbour)));
  const list = files.get('book/package.opf')?.toString('utf8') ?? '';
  for (const fact of [
    /<dc:identifier id="book">urn:uuid:[\da-f-]{36}<\/dc:identifier>/,
    '<dc:title>Harbour Office Hedges on Night Work Before Crane Fell on East Quay</dc:title>',
    '<dc:language>en</dc:language>',
    '<dc:creator>Ida Marie Holm</dc:creator>',
    '<dc:publisher>The Harbour Post</dc:publisher>',
    '<dc:date>2021-03-02</dc:date>',
    /<dc:source>https?:\/\/[^<]+<\/dc:source>/,
    /<meta property="dcterms:modified">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/meta>/,
    '<meta property="schema:accessMode">textual</meta>',
    '<meta property="schema:accessibilityHazard">none</meta>',
  ])
    expect(list).toEqual(
      typeof fact === 'string' ? expect.stringContaining(fact) : expect.stringMatching(fact),
    );
  const arabic = names.find((name) => name.includes('عمودان')) ?? '';
  const rightToLeft = await readBook(readFileSync(join(samples, 'saved', arabic)));
  expect(rightToLeft.get('book/package.opf')?.toString('utf8')).toContain('page-progression-direction="rtl"');
  const text = rightToLeft.get('book/article-1.xhtml')?.toString('utf8') ?? '';
  expect(text).toMatch(/<html [^>]*dir="rtl"[^>]*xml:lang="ar"/);
  for (const type of ['noteref', 'endnotes', 'endnote', 'backlink'])
    expect(text).toContain(`epub:type="${type}"`);
});

test('a hostile article is a page of text', async () => {
  const hostile = readdirSync(join(fixtures, 'saved')).filter((name) => /^hostile-.*\.epub$/.test(name));
  expect(hostile.length).toBeGreaterThan(1);
  for (const name of hostile) {
    const links = await linksOf(await readBook(readFileSync(join(fixtures, 'saved', name))));
    const all = [...links.values()].flatMap(
      (found) => found ?? [['damaged', name] satisfies [string, string]],
    );
    expect(all.filter(([key]) => /^damaged|^script| on[a-z]+$| style$/.test(key))).toEqual([]);
    expect(all.filter(([, value]) => /^\s*(?:javascript|data|vbscript):/i.test(value))).toEqual([]);
  }
});

describe('npm run epub', () => {
  test('makes one e-book of everything, the same bytes each time, in every zone', async () => {
    const [one, two] = [join(folder, 'one.epub'), join(folder, 'two.epub')];
    const first = await epub('tests/content/rough', ['--out', one]);
    expect(first).toMatchObject({ code: 0, output: expect.stringMatching(/one\.epub: \d+ articles, /) });
    await epub('tests/content/rough', ['--out', two], { TZ: 'Pacific/Auckland' });
    expect(Buffer.compare(readFileSync(one), readFileSync(two))).toBe(0);
    const files = await readBook(readFileSync(one));
    const pages = [...files.keys()].filter((name) => name.startsWith('book/article-'));
    expect(pages).toHaveLength(
      readdirSync(join(rough, 'articles')).filter((name) => name.endsWith('.html')).length,
    );
    expect((await linksOf(files)).get('book/contents.xhtml')).toContainEqual(['a href', 'part-1.xhtml']);
  });

  test('takes a part of the library, and says what it does not have', async () => {
    const out = join(folder, 'some.epub');
    const content = 'tests/content/samples';
    expect(await epub(content, ['--topic', 'none', '--out', out])).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^No e-book was written: the library has no topic "none"; .+\.\n$/),
    });
    expect(existsSync(out)).toBe(false);
    expect(await epub(content, ['--since', '2021', '--until', '2021', '--out', out])).toMatchObject({
      code: 0,
      output: expect.stringContaining(': 1 article, '),
    });
    expect(await epub(content, ['--out', out])).toMatchObject({
      code: 1,
      output: expect.stringMatching(/is there already, and nothing is written over it/),
    });
    expect(await epub(content, ['--wrong'])).toMatchObject({
      code: 2,
      output: expect.stringMatching(/--help\.\n$/),
    });
    expect(await epub(content, ['--help'])).toMatchObject({
      code: 0,
      output: expect.stringContaining('--topic'),
    });
    expect(readdirSync(folder).filter((name) => name.startsWith('some.epub'))).toEqual(['some.epub']);
  });

  test('makes a book of all fixtures without a fault', async () => {
    const out = join(folder, 'fixtures.epub');
    const { code, output } = await epub(join(dirname(fixtures), 'fixtures'), ['--out', out]);
    expect(code, output).toBe(0);
    const { messages } = await EpubCheck.validate(readFileSync(out));
    expect(messages.filter(({ severity }) => severity !== 'usage')).toEqual([]);
  });

  const jar = ['/usr/share/java/epubcheck.jar'].find((path) => existsSync(path));
  test.skipIf(jar === undefined)(
    'makes a book of all fixtures in which W3C’s EPUBCheck finds nothing (skipped where it is not installed)',
    () => {
      const args = ['-jar', jar ?? '', join(folder, 'fixtures.epub'), '--failonwarnings'];
      const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8' });
      expect(status, stdout + stderr).toBe(0);
    },
  );
});

describe('in epub.js, which many reading programs are made of', () => {
  const ours = createRequire(import.meta.url);
  const its = createRequire(ours.resolve('epubjs'));
  const scripts = [its.resolve('jszip/dist/jszip.min.js'), ours.resolve('epubjs/dist/epub.min.js')];

  test.each(names)('%s opens, shows its cover and its text, and asks for nothing', async (name) => {
    const page = await chromium.browser.newPage({ viewport: { width: 420, height: 640 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const path of scripts) await page.addScriptTag({ path });
    const book = readFileSync(join(samples, 'saved', name)).toString('base64');
    const seen = await page.evaluate(async (base64) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const { ePub } = window as unknown as { ePub: (bytes: ArrayBuffer) => EpubJsBook };
      document.body.innerHTML = '<div id="area" style="width:400px;height:600px"></div>';
      const opened = ePub(bytes.buffer);
      await opened.ready;
      const rendition = opened.renderTo('area', { width: 400, height: 600 });
      const texts: string[] = [];
      for (const item of opened.spine.spineItems) {
        await rendition.display(item.href);
        const shown = rendition.getContents()[0]?.document;
        await Promise.all([...(shown?.images ?? [])].map((image) => image.decode()));
        texts.push(shown?.body.textContent ?? '');
      }
      const { metadata } = opened.packaging;
      return {
        texts,
        title: metadata.title,
        cover: await opened.coverUrl(),
        contents: opened.navigation.toc.length,
      };
    }, book);
    expect(seen.title).not.toBe('');
    expect(seen.cover).toMatch(/^blob:/);
    expect(seen.contents).toBe(1);
    expect(seen.texts.at(-1)).toContain('SHA-256');
    expect(asked.filter((url) => !/^(?:blob|data|about):/.test(url))).toEqual([]);
    await page.close();
  });
});

/** As much of epub.js as is used here. */
interface EpubJsBook {
  ready: Promise<unknown>;
  renderTo: (
    element: string,
    size: object,
  ) => { display: (href: string) => Promise<unknown>; getContents: () => { document: Document }[] };
  spine: { spineItems: { href: string }[] };
  packaging: { metadata: { title: string } };
  coverUrl: () => Promise<string>;
  navigation: { toc: unknown[] };
}
