import { describe, expect, test } from 'vitest';
import { read } from './test-front-matter.ts';

describe('front matter of other programs is read as it was written', () => {
  test('Obsidian Web Clipper', () => {
    const { values, messages } = read(
      `title: "Embassy: \\"no comment\\" — a story"
source: "https://news.example/2017/story?a=1#b"
author:
  - "[[Katie Marie Davies]]"
  - "[[Ann Lee|A. Lee]]"
published: 2017-03-02
created: 2024-01-02
description: "What was said: nothing."
tags:
  - "clippings"
  - "ports"
`,
    );
    expect(messages).toEqual([]);
    expect(values).toMatchObject({
      title: 'Embassy: "no comment" — a story',
      source: 'https://news.example/2017/story?a=1#b',
      author: ['Katie Marie Davies', 'Ann Lee'],
      date: '2017-03-02',
      retrieved: '2024-01-02',
      dek: 'What was said: nothing.',
      topics: ['ports'],
    });
  });

  test('MarkDownload', () => {
    const { values, messages } = read(
      `created: 2024-01-02T23:30:00 (UTC -05:00)
tags: [politics, Russia]
source: https://news.example/story
author:
`,
    );
    expect(messages).toEqual([]);
    expect(values).toMatchObject({
      retrieved: '2024-01-02T23:30:00-05:00',
      topics: ['politics', 'Russia'],
      source: 'https://news.example/story',
      author: [],
    });
  });

  test('Readeck', () => {
    const { values, messages } = read(
      `title: A story
saved: "2024-01-02"
published: "2017-03-02"
website: news.example
source: https://news.example/story
authors:
    - Katie Marie Davies
labels:
    - politics
`,
    );
    expect(messages).toEqual([]);
    expect(values).toMatchObject({
      title: 'A story',
      retrieved: '2024-01-02',
      date: '2017-03-02',
      publisher: 'news.example',
      author: ['Katie Marie Davies'],
      topics: ['politics'],
    });
  });

  test('Defuddle, whose keys we do not have are kept and noted', () => {
    const { values, messages } = read(
      `title: "A story"
author: "Katie Marie Davies"
site: "The Example"
published: 2017-03-02T00:00:00+00:00
language: "en"
word_count: 700
`,
    );
    expect(values).toMatchObject({ publisher: 'The Example', lang: 'en', date: '2017-03-02T00:00:00+00:00' });
    expect(messages).toEqual(['7:1 note: the key "word_count" means nothing here; it is kept']);
  });
});

test.each([
  ['author', 'authors', 'Ann', ['Ann']],
  ['author', 'byline', 'By Ann', ['Ann']],
  ['author', 'published_by', '[Ann, Bo]', ['Ann', 'Bo']],
  ['date', 'published', '2017-03-02', '2017-03-02'],
  ['date', 'pubDate', 'Thu, 02 Mar 2017 23:30:00 GMT', '2017-03-02T23:30:00Z'],
  ['source', 'url', 'https://a.example/', 'https://a.example/'],
  ['source', 'source_url', 'https://a.example/', 'https://a.example/'],
  ['source', 'sourceUrl', 'https://a.example/', 'https://a.example/'],
  ['source', 'original_url', 'https://a.example/', 'https://a.example/'],
  ['source', 'original', 'https://a.example/', 'https://a.example/'],
  ['source', 'link', 'https://a.example/', 'https://a.example/'],
  ['source', 'canonical', 'https://a.example/', 'https://a.example/'],
  ['publisher', 'site', 'The Example', 'The Example'],
  ['publisher', 'website', 'The Example', 'The Example'],
  ['publisher', 'publication', 'The Example', 'The Example'],
  ['dek', 'description', 'A dek', 'A dek'],
  ['dek', 'subtitle', 'A dek', 'A dek'],
  ['image', 'preview_picture', 'https://a.example/a.jpg', { src: 'https://a.example/a.jpg' }],
  ['topics', 'tags', '"#a, b; c"', ['a', 'b', 'c']],
  ['topics', 'labels', '[a, b, a]', ['a', 'b']],
  ['topics', 'categories', 'a', ['a']],
  ['topics', 'category', 'a', ['a']],
  ['lang', 'language', 'pt_br', 'pt-BR'],
  ['updated', 'modified', '2017-03-03', '2017-03-03'],
  ['retrieved', 'created', '2017-03-03', '2017-03-03'],
  ['retrieved', 'saved', '2017-03-03', '2017-03-03'],
  ['retrieved', 'date_saved', '2017-03-03', '2017-03-03'],
  ['rights', 'license', 'CC BY 4.0', 'CC BY 4.0'],
])('%s is also read as %s, its own name before it, unless that is empty', (key, alias, written, value) => {
  expect(read(`${alias}: ${written}\n`).values).toMatchObject({ [key]: value });
  expect(read(`${key}:\n${alias}: ${written}\n`).values).toMatchObject({ [key]: value });
  expect(read(`${alias}: nonsense\n${key}: ${written}\n`).values).toMatchObject({ [key]: value });
});

test.each([
  ['a title of digits', 'title: 1984', { title: '1984' }],
  ['a title that YAML takes for a truth', 'title: No', { title: 'No' }],
  ['a folded title', 'title: >\n  One\n  two', { title: 'One two' }],
  ['an unquoted [[name]]', 'author: [[Ann Lee]]', { author: ['Ann Lee'] }],
  ['names as maps', 'author: [{name: Ann}, {name: Lee}]', { author: ['Ann', 'Lee'] }],
  ['names that are empty', 'author: ["[[]]", "", Ann]\ntags: ["#", a]', { author: ['Ann'], topics: ['a'] }],
  [
    'null',
    'date: null\npublished: 2017-03-02\nauthor: ~\nbyline: Ann',
    { date: '2017-03-02', author: ['Ann'] },
  ],
  ['an empty list for a line', 'title: A\nseries: []', { title: 'A' }],
  ['a picture as a path', 'image: "![[a b.jpg]]"', { image: { src: 'a b.jpg' } }],
  ['a caption without its picture', 'image: {caption: A}', { image: { caption: 'A' } }],
  [
    'related titles, links and maps',
    'related: [A, "[B](https://b.example/)", {title: C, url: /c}]',
    {
      related: [{ title: 'A' }, { title: 'B', url: 'https://b.example/' }, { title: 'C', url: '/c' }],
    },
  ],
  ['drafts', 'draft: Yes', { draft: true }],
  ['not drafts', 'draft: false', { draft: false }],
  ['nothing', '', { author: [], topics: [], related: [], archived: [], draft: false }],
  ['a comment', '# later\n', { draft: false }],
])('%s is read', (_, yaml, values) => {
  const result = read(`${yaml}\n`);
  expect(result.messages).toEqual([]);
  expect(result.values).toMatchObject(values);
});

describe('what themes and people write', () => {
  test.each<[string, string, object]>([
    [
      'a quotation over several lines',
      'title: "A\n\nb and: c d\ne"\nauthor: Ann\n',
      { title: 'A b and: c d e' },
    ],
    ['a list over several lines', 'tags: ["a",\n"b"]\n', { topics: ['a', 'b'] }],
    [
      'a picture as Markdown',
      'image: "![A bridge](bridge.png)"\n',
      { image: { src: 'bridge.png', alt: 'A bridge' } },
    ],
    ['the header of a theme', 'header:\n  overlay_image: bridge.png\n', { image: { src: 'bridge.png' } }],
    ['another header', 'header: dark\ncover: bridge.png\n', { image: { src: 'bridge.png' } }],
    ['an address without https', 'source: news.example/1\n', { source: 'https://news.example/1' }],
    [
      'a link to the original',
      'source: "[The Herald](https://news.example/1)"\n',
      { source: 'https://news.example/1', publisher: 'The Herald' },
    ],
    [
      'a map for the original',
      'source:\n  name: The Herald\n  url: https://news.example/1\n',
      { source: 'https://news.example/1', publisher: 'The Herald' },
    ],
    [
      'a name for the original, beside its address',
      'source: The Herald\nurl: https://news.example/1\n',
      { source: 'https://news.example/1', publisher: 'The Herald' },
    ],
    [
      'such a name beside a publisher and a path',
      'source: The Herald\nurl: /posts/1\npublisher: Herald Group\n',
      { source: undefined, publisher: 'Herald Group' },
    ],
    ['an address as publisher', 'publisher: https://www.news.example/\n', { publisher: 'news.example' }],
    ['what a template did not fill', 'title: a\nauthor: "{{author}}"\n', { author: [], title: 'a' }],
    [
      'another name for what a template did not fill',
      'title: "{{title}}"\nheadline: A ferry sails\nauthor: None\nbyline: Ida Holm\n',
      { title: 'A ferry sails', author: ['Ida Holm'] },
    ],
    [
      'another name for a list that a template left empty',
      'author: []\nbyline: Ida Holm\nimage: [""]\ncover: a.png\ntags: []\nkeywords: [ports]\n',
      { author: ['Ida Holm'], image: { src: 'a.png' }, topics: ['ports'] },
    ],
    ['the day of saving by a program', 'retrieved_at: 2024-05-06\n', { retrieved: '2024-05-06' }],
    [
      'a picture by another name, beside what a template did not fill and an alt',
      'image: { src: "{{image}}", url: a.png }\nimageAlt: The quay\n',
      { image: { src: 'a.png', alt: 'The quay' } },
    ],
    ['HTML in a headline', 'title: "<em>Vasa</em> sails<br>again, <b"\n', { title: 'Vasa sails again, <b' }],
    ['a dek of HTML', 'dek: "<p>It <b>sails</b>.</p>"\n', { dek: 'It sails.' }],
    ['a dek of Markdown', 'dek: "A **bold** [link](https://x.example)"\n', { dek: 'A bold link' }],
    ['what is not published', 'published: false\n', { date: undefined, draft: true }],
    ['what is published', 'published: true\n', { dateAsWritten: undefined, draft: false }],
    ['names under a key for several', 'authors: Ida Holm, Jo Berg\n', { author: ['Ida Holm', 'Jo Berg'] }],
    [
      'many names',
      'author: Ida Holm, Jo Berg, Al Vik, Per Lund\n',
      { author: ['Ida Holm', 'Jo Berg', 'Al Vik', 'Per Lund'] },
    ],
    ['a name and a house', 'author: Ida Holm, Harbour Post\n', { author: ['Ida Holm, Harbour Post'] }],
    ['what is published, beside a day', 'published: true\npost_date: 2017-03-02\n', { date: '2017-03-02' }],
    ['a day with a stray quotation mark', 'date: 2017-03-02T02:19:21"\n', { date: '2017-03-02T02:19:21' }],
    ['WordPress’s own names', 'post_title: A\npost_excerpt: B\n', { title: 'A', dek: 'B' }],
    [
      'the day of Omnivore for Obsidian, beside that of saving',
      'date: 2023-04-06 10:11:12\ndate_published: 2011-05-03 08:00:00\n',
      { date: '2011-05-03T08:00:00' },
    ],
    ['the day, beside a later one', 'date: 2011-05-03\npublishDate: 2011-05-04\n', { date: '2011-05-03' }],
    [
      'tags without those of tools',
      'tags: [clippings, Omnivore, read-later, ports]\n',
      { topics: ['ports'] },
    ],
    [
      'the address, beside a source that is none, which is a name',
      'source: Harbour Post\nurl: https://news.example/a\n',
      { source: 'https://news.example/a', publisher: 'Harbour Post' },
    ],
    [
      'the address, beside a source and a publisher',
      'source: reader\nurl: https://news.example/a\nsite_name: The Post\n',
      { source: 'https://news.example/a', publisher: 'The Post' },
    ],
    [
      'publisher and days of Zotero and Astro',
      'publicationTitle: The Post\nupdatedDate: Jul 09 2022\n',
      { publisher: 'The Post', updated: '2022-07-09' },
    ],
    ['days of Ghost', 'date_published: 2024-05-06T09:00:00Z\n', { date: '2024-05-06T09:00:00Z' }],
    ['names between semicolons', 'author: Ann Lee; Bo &amp; Co\n', { author: ['Ann Lee', 'Bo & Co'] }],
    ['names between Chinese commas', 'author: 张三、李四\n', { author: ['张三', '李四'] }],
    ['a name in parts', 'author:\n  - name: {given: Ann, family: Lee}\n', { author: ['Ann Lee'] }],
    ['first and last names', 'author: {first_name: Ann, last_name: Lee}\n', { author: ['Ann Lee'] }],
    ['names under keys of their own', 'authors:\n  ann:\n    name: Ann Lee\n', { author: ['Ann Lee'] }],
    ['the name of an account', 'author: [{login: ann}]\n', { author: ['ann'] }],
    ['HTML around a name', `author: '<a href="/ann">Ann Lee</a>'\n`, { author: ['Ann Lee'] }],
    [
      'topics with signs before them',
      'tags: "#city #roads/old, C# notes"\n',
      { topics: ['city', 'roads/old', 'C# notes'] },
    ],
    ['topics between commas of other scripts', 'tags: 城市，道路、桥\n', { topics: ['城市', '道路', '桥'] }],
    ['topics in Arabic', 'tags: مدينة، طرق\n', { topics: ['مدينة', 'طرق'] }],
    [
      'character references written twice',
      'title: Q&amp;amp;A &amp;#8217;n more\n',
      { title: 'Q&A ’n more' },
    ],
    ['one of them, about itself', 'title: What &amp;amp does\n', { title: 'What &amp does' }],
    [
      'the image of Ghost',
      'feature_image: a.png\nfeature_image_alt: A\nfeature_image_caption: B\n',
      { image: { src: 'a.png', alt: 'A', caption: 'B' } },
    ],
    ['what stands beside an image', 'hero: a.png\nheroAlt: A\n', { image: { src: 'a.png', alt: 'A' } }],
    [
      'an image in the words of others',
      'cover: {url: a.png, description: A, photographer: Ann}\n',
      { image: { src: 'a.png', caption: 'A', credit: 'Ann' } },
    ],
    ['the image of a theme of Hexo', 'index_img: b.png\nbanner_img: a.png\n', { image: { src: 'a.png' } }],
    ['a dek by another name', 'standfirst: It sails.\n', { dek: 'It sails.' }],
    [
      'the dek that readers see, not what machines are told',
      'description: All about boats\nsummary: Boats\ndeck: It sails.\n',
      { dek: 'It sails.' },
    ],
    ['no image', 'image: false\n', { image: undefined }],
    [
      'names with and',
      'author: Ida Holm, Jo Berg and Jan Vrba\n',
      { author: ['Ida Holm', 'Jo Berg', 'Jan Vrba'] },
    ],
    ['one name with and', 'author: Simon and Schuster\n', { author: ['Simon and Schuster'] }],
    ['one name with y', 'author: José Ortega y Gasset Marín\n', { author: ['José Ortega y Gasset Marín'] }],
    ['a display name', 'author:\n  display_name: Ann\n', { author: ['Ann'] }],
    [
      'the name of a time zone',
      'date: 2024-05-07T09:00+02:00[Europe/Berlin]\n',
      { date: '2024-05-07T09:00:00+02:00' },
    ],
  ])('%s', (_, yaml, expected) => {
    expect(read(yaml).values).toMatchObject(expected);
  });
});

test.each([
  [
    'tags and categories',
    'tags: [Roads, city]\ncategories: "City, Ferries, roads"\n',
    ['Roads', 'city', 'Ferries'],
  ],
  ['a list and a single one', 'category: Travel\ntags:\n  - sea\n', ['sea', 'Travel']],
  [
    "Hexo's categories in categories",
    'tags: sea\ncategories:\n  - [Sports, Rowing]\n',
    ['sea', 'Sports', 'Rowing'],
  ],
  ["Zola's table", 'taxonomies:\n  tags: [sea]\n  categories: [work]\n', ['sea', 'work']],
  ['words for search engines', 'tags: sea\nkeywords: ferry news, ferry today\n', ['sea']],
  ['words for search engines alone', 'keywords: ferry, sea\n', ['ferry', 'sea']],
  ['where a generator filed what nobody did', 'tags: sea\ncategories: Uncategorized\n', ['sea']],
  ['our own name, alone', 'topics: [sea]\ntags: [work]\n', ['sea']],
])('topics under several names are one list: %s', (_, text, topics) => {
  expect(read(text).values).toMatchObject({ topics });
});

test.each([
  ['layout: post\ntags: harbour old-town', ['harbour', 'old-town']],
  ['layout: post\ntags: climate change', ['climate change']],
  ['layout: post\ncategory: city old-town', ['city old-town']],
  ['tags: harbour old-town', ['harbour old-town']],
  ['layout: post\ntags: Old-Town harbour, city', ['Old-Town harbour', 'city']],
])('spaces part topics only where it is sure: %s', (yaml, topics) => {
  expect(read(`title: x\n${yaml}`).values?.topics).toEqual(topics);
});
