import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { recognise } from '../readers.ts';
import type { FoundArticle, Input } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';

/** @returns what is found: an article, an address, or in place of what cannot be read the reason */
async function read(text: string): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  const input: Input = {
    name: 'scraped.json',
    size: bytes.length,
    start: bytes.subarray(0, 65_536),
    read: () => Promise.resolve(bytes),
  };
  const found = recognise(input)?.read(input, new VFile(), { join: false });
  const all = found ? await Array.fromAsync(found) : [];
  return all.map((each) => (each instanceof Unreadable ? each.message : each));
}

const source = 'https://harbour.example/ferry';
const text = 'The ferry left at noon.\n\nIt came back at night.\n';
const html = '<p>The ferry left at <em>noon</em>.</p><p>It came back at night.</p>';
const known = { title: 'The ferry is late', source };
const article = (facts: object, markdown = text) => ({
  facts: { ...known, ...facts },
  remarks: [],
  markdown,
});

test.each<[string, unknown, object[]]>([
  [
    'an article with its text in lines',
    {
      title: known.title,
      author: 'By Ida Holm and Per Vik',
      date: '2024-05-06',
      hostname: 'www.harbour.example',
      source,
      text: 'The ferry left at noon.\nIt came back at night.',
      excerpt: 'The ferry',
    },
    [article({ author: ['Ida Holm', 'Per Vik'], date: '2024-05-06', publisher: 'harbour.example' })],
  ],
  [
    'a list, with HTML',
    [
      { headline: known.title, url: source, content: html, description: 'It waits for the tide.' },
      { title: 'The crane', url: `${source}/crane`, text },
    ],
    [
      article({ dek: 'It waits for the tide.' }, 'The ferry left at *noon*.\n\nIt came back at night.\n'),
      article({ title: 'The crane', source: `${source}/crane` }),
    ],
  ],
  [
    'the answer of a crawler, its facts in its metadata',
    {
      success: true,
      data: { markdown: text, metadata: { title: known.title, sourceURL: source, language: 'en' } },
    },
    [article({ lang: 'en' })],
  ],
  [
    'a feed',
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Harbour',
      items: [
        {
          id: '1',
          url: source,
          title: known.title,
          content_html: html,
          date_published: '2024-05-06T10:00:00Z',
          authors: [{ name: 'Ida Holm', url: 'https://harbour.example/ida' }],
          tags: ['sea'],
          image: 'https://harbour.example/quay.jpg',
        },
      ],
    },
    [
      article(
        {
          author: ['Ida Holm'],
          date: '2024-05-06T10:00:00Z',
          topics: ['sea'],
          image: { src: 'https://harbour.example/quay.jpg' },
        },
        'The ferry left at *noon*.\n\nIt came back at night.\n',
      ),
    ],
  ],
  [
    'what WordPress answers (https://developer.wordpress.org/rest-api/reference/posts/)',
    [
      {
        id: 7,
        date: '2024-05-06T10:00:00',
        link: source,
        title: { rendered: 'Late &#038; <em>cold</em>' },
        content: { rendered: html, protected: false },
        author: 3,
        status: 'publish',
      },
    ],
    [
      article(
        { title: 'Late & cold', date: '2024-05-06T10:00:00' },
        'The ferry left at *noon*.\n\nIt came back at night.\n',
      ),
    ],
  ],
  [
    'the answer of a newspaper, its text in fields (https://open-platform.theguardian.com/documentation/)',
    {
      response: {
        status: 'ok',
        results: [
          {
            webTitle: known.title,
            webUrl: source,
            webPublicationDate: '2024-05-06T10:00:00Z',
            fields: { byline: 'Ida Holm in Oslo', body: html },
          },
        ],
      },
    },
    [
      article(
        { author: ['Ida Holm'], date: '2024-05-06T10:00:00Z' },
        'The ferry left at *noon*.\n\nIt came back at night.\n',
      ),
    ],
  ],
  [
    'what has the beginning of a text only, as an address',
    { articles: [{ title: known.title, url: source, content: 'The ferry left … [+2371 chars]' }] },
    [{ address: source }],
  ],
  [
    'an entry without a text, as an address',
    [
      { title: known.title, url: source, text },
      { title: 'B', url: `${source}/b` },
    ],
    [article({}), { address: `${source}/b` }],
  ],
])('%s', async (_, value, expected) => {
  expect(await read(JSON.stringify(value))).toEqual(expected.map((each) => expect.objectContaining(each)));
});

test('one to a line; a broken line is told, and the rest is read', async () => {
  const line = (title: string) => JSON.stringify({ title, url: source, text });
  expect(await read(`${line('A')}\n{"title": "B", "te\n\n${line('C')}\n`)).toEqual([
    expect.objectContaining(article({ title: 'A' })),
    'line 2 is no JSON, or was cut off',
    expect.objectContaining(article({ title: 'C' })),
  ]);
});

describe('a page that a crawler stored whole', () => {
  const words = 'The crews of the night ferry will work shorter hours from May, the harbour office said. ';
  const ferry = `<!DOCTYPE html><html><head><title>The ferry is late - The Harbour</title></head><body><article><h1>The ferry is late</h1><p class="byline">By Ida Holm</p><p>${words.repeat(3)}</p><p>${words.replace('May', 'June').repeat(3)}</p></article></body></html>`;
  const found = {
    ...known,
    author: ['Ida Holm'],
    retrieved: '2024-05-06',
  };

  test.each([
    ['alone', { url: source, crawled_at: '2024-05-06', html: ferry }],
    ['in a list', [{ url: source, crawled_at: '2024-05-06', status: 200, raw_html: ferry }]],
    ['in an answer', { data: { url: source, scrapedAt: '2024-05-06', rawHtml: ferry } }],
  ])('%s is read as a page', async (_, value) => {
    const [article, ...others] = await read(JSON.stringify(value).replaceAll('<', '\\u003c'));
    expect(article).toMatchObject({ facts: found });
    expect((article as FoundArticle).markdown).toMatch(/^The crews of .* May, .*\n\nThe crews of .* June, /);
    expect(others).toEqual([]);
  });

  test('one to a line, however long it is; one without an article is told', async () => {
    const long = ferry.replace('</head>', `<script>${'x'.repeat(100_000)}</script></head>`);
    const lines = [long, '<html><body></body></html>', ferry].map((html) =>
      JSON.stringify({ url: source, html }),
    );
    expect(await read(lines.join('\n'))).toEqual([
      expect.objectContaining({ facts: { ...known, author: found.author } }),
      'there is no article on this page',
      expect.objectContaining({ facts: { ...known, author: found.author } }),
    ]);
  });
});

test('data that has no article is none', async () => {
  expect(await read('{"title": "Settings", "text": {"size": 3}}')).toEqual([]);
  expect(await read('[{"title":"A book","text":"six hours","highlighted_at":"2024-05-06"}]')).toEqual([]);
});
