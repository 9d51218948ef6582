import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { readArticle } from './read-article.ts';

const surroundings = { lang: 'en', footnotes: 'Notes', footnoteBack: 'Back' };

function read(content: string | number[], path = 'articles/a.md') {
  const value = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  const file = new VFile({ path, value });
  const article = readArticle(file, 'a', surroundings);
  const errors = file.messages
    .filter(({ fatal }) => fatal)
    .map(({ line, column, reason }) => `${line}:${column} ${reason}`);
  const warnings = file.messages.filter(({ fatal }) => !fatal).map(({ reason }) => reason);
  return { article, errors, warnings };
}

test.each([
  ['the front matter', '---\ntitle: One\n---\n\n# Two\n\nText', 'One'],
  ['the first H1', '# One *of* two\n\nText\n\n# Two', 'One of two'],
  ['the first H1, below front matter without a title', '---\ndate: 2017\n---\n# One', 'One'],
  ['an underlined first H1', 'One\n===\n\nText', 'One'],
  ['a heading below a line in capitals', 'THE LAKE\n\n## One\n\nText\n\n### Two\n\nText', 'One'],
  ['the heading it begins with, if no other is of its level', '## One\n\nText\n\n### Two\n\nText', 'One'],
  [
    'a first line that is no sentence',
    'The *ferry* is late\n\nIt left at noon.\n\n## Later',
    'The ferry is late',
  ],
  ['an H1 after a byte order mark', '\uFEFF# One\n\nText', 'One'],
  ['an H1 after a thematic break', '---\n\n# One\n\n---\n\nText', 'One'],
  ['front matter with CRLF', '---\r\ntitle: One\r\n---\r\nText\r\n', 'One'],
])('the headline is that of %s', (_, markdown, title) => {
  expect(read(markdown)).toMatchObject({ article: { title, markdown }, errors: [] });
});

test.each([
  ['an empty file', '', /^1:1 the file is empty; fill it or delete it$/],
  ['a blank file', ' \n\t\n', /^1:1 the file is empty/],
  ['a byte order mark', '\uFEFF', /^1:1 the file is empty/],
  ['UTF-16 without a mark', [0x23, 0, 0x20, 0, 0x41, 0], /^1:1 the file is UTF-16; save it as UTF-8$/],
  [
    'no headline, but headings of parts',
    '## One\n\nText\n\n## Two\n\nText',
    /^1:1 there is no headline; add/,
  ],
  ['no headline', 'Text', /^1:1 there is no headline; add "title: …".* or begin the text with "# …"$/],
  ['a blank headline', '---\ntitle: " "\n---\nText', /^1:1 there is no headline/],
  [
    'front matter left open',
    '---\ntitle: x\n\nText',
    /^1:1 the front matter is never closed; put a line of three/,
  ],
  ['bad front matter', '---\ntitle: a\ntitle: b\n---\nText', /^3:1 .*written twice; keep one of them$/],
])('%s is told, with what to do', (_, markdown, error) => {
  const { article, errors } = read(markdown);
  expect(article).toBeUndefined();
  expect(errors).toEqual([expect.stringMatching(error)]);
});

test.each([
  ['articles/The ferry is late again.md', 'The ferry is late again'],
  ['articles/2024/2024-05-06 The ferry is late.md', 'The ferry is late'],
  ['articles/The ferry is late/index.md', 'The ferry is late'],
  ['articles/渡し船.md', '渡し船'],
  ['articles/Ferries.md', 'Ferries'],
])('without a headline in it, that of %s is its name, which is told', (path, title) => {
  const { article, errors, warnings } = read('Text', path);
  expect(article?.headline).toBe(title);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([
    `there is no headline; "${title}" is taken from the file's name; add "title: …" to the front matter, or begin the text with "# …"`,
  ]);
});

test.each([
  [
    'directives of Ikiwiki',
    'See the quay.\n\n[[!meta title="Ferry: late"]]\n[[!meta author="Ida Holm"]]\n[[!tag lake roads]]',
    { title: 'Ferry: late', author: ['Ida Holm'], topics: ['lake', 'roads'] },
  ],
  [
    'fields that a script prints above a text with a label',
    "Title: Ferry late\nAuthors: ['Ida Holm', 'Jo Berg']\nPublish Date: 2024-05-06 00:00:00\nURL: https://news.example/a\nText: The *ferry* returned.\n\nIt left at noon.",
    {
      title: 'Ferry late',
      author: ['Ida Holm', 'Jo Berg'],
      source: 'https://news.example/a',
      text: 'The ferry returned.\nIt left at noon.',
    },
  ],
  [
    'fields of Factiva',
    'HD\tFerry late\nBY\tBy Ida Holm\nWC\t80 words\nPD\t6 May 2024\nSN\tThe Lake\nCY\t© The Lake\n\nLP\nThe ferry returned.\n\nTD\nIt left at noon.',
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      date: '2024-05-06',
      publisher: 'The Lake',
      text: 'The ferry returned.\nTD\nIt left at noon.',
    },
  ],
  [
    'lines of Nexis, with the paper first',
    '1 of 1 DOCUMENT\n\nThe Lake\n\nMay 6, 2024 Monday\nFinal Edition\n\nFerry late\n\nBYLINE: Ida Holm, Staff Writer\n\nSECTION: NEWS; Pg. 3\n\nLENGTH: 64 words\n\nThe ferry returned.\n\nIt left at noon.\n\nLOAD-DATE: May 7, 2024\n\nLANGUAGE: ENGLISH\n\nCopyright 2024 The Lake\nAll Rights Reserved\n',
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      date: '2024-05-06',
      publisher: 'The Lake',
      rights: { text: 'Copyright 2024 The Lake' },
      text: 'Final Edition\nThe ferry returned.\nIt left at noon.',
    },
  ],
  [
    'lines of Nexis, with the headline first',
    'Ferry late\n\nThe Lake\nMay 6, 2024 Monday\n\nCopyright 2024 The Lake\n\nSection: NEWS; Pg. 3\n\nLength: 64 words\n\nByline: Ida Holm\n\nHighlight: The crew was ill\n\nBody\n\n\nThe ferry returned.\n\n\nLoad-Date: May 7, 2024\n\n\nEnd of Document\n',
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      dek: 'The crew was ill',
      date: '2024-05-06',
      publisher: 'The Lake',
      text: 'The ferry returned.',
    },
  ],
  [
    'lines of ProQuest',
    '____________\n\nFerry late\n\nAuthor: Ida Holm\n\nPublication info: The Lake; Holm. 6 May 2024: A.3.\n\nProQuest document link\n\nFull text: The ferry returned.\n\nIt left at noon.\n\nSubject: Ferries\n\nPublication title: The Lake\n\nPublication date: May 6, 2024\n',
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      date: '2024-05-06',
      publisher: 'The Lake',
      text: 'The ferry returned.\nIt left at noon.',
    },
  ],
  [
    'such fields, with the label on a line of its own',
    'Title: Ferry late\nAuthor: Ida Holm\n\nFull text:\nThe ferry returned.',
    { title: 'Ferry late', author: ['Ida Holm'], text: 'The ferry returned.' },
  ],
  [
    'such fields, with the address first',
    "URL: https://news.example/a\nTitle: Ferry late\nAuthors: ['Ida Holm', 'Jo Berg']\nText:\nThe ferry returned.",
    { title: 'Ferry late', author: ['Ida Holm', 'Jo Berg'], text: 'The ferry returned.' },
  ],
  [
    'the drawer of an entry of Org',
    '* Ferry late   :lake:roads:\n:PROPERTIES:\n:URL:  https://news.example/a\n:END:\n\nText',
    { title: 'Ferry late', source: 'https://news.example/a', topics: ['lake', 'roads'], text: 'Text' },
  ],
  [
    'properties of the first block of Logseq',
    '- # Ferry late\n  author:: [[Ida Holm]]\n  source:: https://news.example/a\n- The ferry returned.\n\t- It left at noon.\n',
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      source: 'https://news.example/a',
      text: 'The ferry returned.\nIt left at noon.',
    },
  ],
  [
    'properties of Roam, each on an item of its own',
    '- Title:: Ferry late\n- Author:: [[Ida Holm]]\n- Tags:: #lake #[[night work]]\n- The ferry returned.\n',
    { title: 'Ferry late', author: ['Ida Holm'], text: 'The ferry returned.' },
  ],
  [
    'properties below a headline of Roam',
    '- **Ferry late**\n    - Author:: [[Ida Holm]]\n    - The ferry returned.\n        - It left at noon.\n',
    { title: 'Ferry late', author: ['Ida Holm'], text: 'The ferry returned.\nIt left at noon.' },
  ],
  [
    'properties below a headline of Tana',
    '- Ferry late #article\n  - Author:: Ida Holm\n  - URL:: https://news.example/a\n  - The ferry returned.\n',
    { title: 'Ferry late', author: ['Ida Holm'], text: 'The ferry returned.' },
  ],
  [
    'a quotation below the headline',
    '# Late\n\n> Ida Holm · May 6, 2024 · [news.example](https://news.example/a)\n\nText',
    { author: ['Ida Holm'], date: '2024-05-06' },
  ],
  [
    'keys of Pelican without a space',
    'Title: Ferry late\nAuthor:Ida Holm\nEmail:news@lake.example\n\nText',
    { title: 'Ferry late', author: ['Ida Holm'] },
  ],
  [
    'a line of the original with words behind its address',
    '# Late\n\n> Source: https://news.example/a · Changed on May 6\n\nText',
    { source: 'https://news.example/a', text: 'Changed on May 6\nText' },
  ],
])('what %s say is known', (_, markdown, facts) => {
  expect(read(markdown)).toMatchObject({ article: facts, errors: [] });
});

test.each<[string, string, object?]>([
  ['JBake', 'title=Ferry late\ndate=2024-05-06\ntype=post\ntags=lake, roads\nauthor=Ida Holm\n~~~~~~\n\n'],
  [
    'NimblePublisher',
    '%{\n  description: """\n  The lake froze\n  """,\n  title: "Ferry late",\n  author: "Ida Holm",\n  tags: ~w(lake roads),\n  date: ~D[2024-05-06]\n}\n---\n\n',
  ],
  [
    'Cryogen',
    '{:title "Ferry late"\n :layout :post\n :date "2024-05-06"\n :author "Ida Holm"\n :tags ["lake" "roads"]}\n\n',
  ],
  [
    'FsBlog',
    '@{\n  Title = "Ferry late";\n  Date = "2024-05-06";\n  Tags = "lake, roads";\n  Author = "Ida Holm";\n}\n\n',
  ],
  [
    'Franklin',
    '@def title = "Ferry late"\n@def author = "Ida Holm"\n@def date = "2024-05-06"\n@def tags = ["lake", "roads"]\n\n',
  ],
  ['Camel', '@@ Title=Ferry late\n@@ Date=2024-05-06\n@@ Author=Ida Holm\n@@ Tags=lake, roads\n\n'],
  ['Frog', '    Title: Ferry late\n    Date: 2024-05-06\n    Tags: lake, roads\n    Authors: Ida Holm\n\n'],
  ['Pandoc', '% Ferry late\n% Ida Holm\n% May 6, 2024\n\n', { topics: [] }],
  [
    'AsciiDoc',
    '= Ferry late\nIda Holm <ida@news.example>\nv1.0, 2024-05-06\n:toc:\n:keywords: lake, roads\n\n',
  ],
  ['Org', '#+TITLE: Ferry late\n#+AUTHOR: Ida Holm\n#+DATE: <2024-05-06 Mon>\n#+KEYWORDS: lake, roads\n\n'],
  [
    'reStructuredText',
    '==========\nFerry late\n==========\n\n:Author: Ida Holm\n:Date: 2024-05-06\n:Tags: lake, roads\n\n',
  ],
  ['Pelican', 'Ferry late\n##########\n\n:date: 2024-05-06\n:author: Ida Holm\n:tags: lake, roads\n\n'],
  ['Wyam', 'Title: Ferry late\nPublished: 2024-05-06\nAuthor: Ida Holm\nTags:\n  - lake\n  - roads\n---\n'],
  [
    'Cobalt',
    'extends: post.liquid\n\ntitle: Ferry late\ndate: 2024-05-06\nauthor: Ida Holm\ntags: [lake, roads]\n---\n',
  ],
  ['Pico', '/*\nTitle: Ferry late\nDate: 2024-05-06\nAuthor: Ida Holm\nTags: lake, roads\n*/\n\n'],
  ['Coleslaw', ';;;;;\ntitle: Ferry late\ndate: 2024-05-06\nauthor: Ida Holm\ntags: lake, roads\n;;;;;\n\n'],
  ['DocPad', '###\ntitle: Ferry late\ndate: 2024-05-06\nauthor: Ida Holm\ntags: lake, roads\n###\n\n'],
])('what the head of %s says is known', (_, head, others = {}) => {
  const { article, errors } = read(`${head}The ferry returned.\n\nIt left at noon.\n`);
  expect(errors).toEqual([]);
  expect(article).toMatchObject({
    title: 'Ferry late',
    author: ['Ida Holm'],
    date: '2024-05-06',
    topics: ['lake', 'roads'],
    text: 'The ferry returned.\nIt left at noon.',
    ...others,
  });
});

test.each([
  [
    'a dict of Python',
    `{'title': 'Ferry "late"', 'author': ['Ida Holm', "Jo O'Hara"], 'date': '2024-05-06', 'description': None, 'url': 'https://news.example/a'}\n\nThe ferry returned.`,
    {
      title: 'Ferry "late"',
      author: ['Ida Holm', "Jo O'Hara"],
      date: '2024-05-06',
      dek: undefined,
      source: 'https://news.example/a',
      text: 'The ferry returned.',
    },
  ],
  [
    'hashtags below a headline',
    '# Ferry late\n#lake/town #roads\n\nThe ferry returned.',
    { title: 'Ferry late', topics: ['lake/town', 'roads'], text: 'The ferry returned.' },
  ],
  [
    'labels of a scraper, apart and several to a line,',
    '# Ferry late\n\n**URL:** https://news.example/a\n\n**Author:** weisheng\n\n**Scraped:** 2024-05-07\n\n---\n\nThe ferry returned.',
    {
      source: 'https://news.example/a',
      author: ['weisheng'],
      retrieved: '2024-05-07',
      text: 'The ferry returned.',
    },
  ],
  [
    'labels that stand several to a line',
    '# Ferry late\n\n**Source:** https://news.example/a\n**Category:** lake | **Published:** 2024-05-06 | **Score:** 8\n**Authors:** Ida Holm, Jo Berg...\n\nThe ferry returned.',
    {
      date: '2024-05-06',
      topics: ['lake'],
      author: ['Ida Holm', 'Jo Berg'],
      text: 'Score: 8\nThe ferry returned.',
    },
  ],
  [
    'no editor of a wire',
    '# Ferry late\n\nSource: The Lake\n\nEditor: huaxia\n\nThe ferry returned.',
    { author: [], text: 'Editor: huaxia\nThe ferry returned.' },
  ],
  [
    'the end of a headline',
    '# Ferry late | by Ida Holm | The Lake\n\nThe ferry returned.',
    { title: 'Ferry late', author: ['Ida Holm'] },
  ],
  [
    'comments of HTMLy',
    '<!--t Ferry late t-->\n<!--d The lake froze d-->\n<!--tag lake,roads tag-->\n\nThe ferry returned.',
    { title: 'Ferry late', dek: 'The lake froze', topics: ['lake', 'roads'], text: 'The ferry returned.' },
  ],
  [
    'lines that Joplin writes below a note',
    `Ferry late\n\nThe ferry returned.\n\nid: ${'0a'.repeat(16)}\nparent_id: \nlatitude: 0.0\nauthor: Ida Holm
source_url: https://news.example/a\nuser_created_time: 2024-05-06T07:08:09.000Z\nis_todo: 0\ntype_: 1`,
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      source: 'https://news.example/a',
      text: 'The ferry returned.',
    },
  ],
  [
    'lines that Yarle writes around a note',
    '# Ferry late\n\n---\nTag(s): #lake #roads\n\n---\n\nThe ferry returned.\n\n    Created at: 2024-05-06T07:08:09+01:00\n    Updated at: 2024-05-07T07:08:09+01:00\n    Source URL: https://news.example/a\n    Where: 52.5,13.3\n',
    {
      title: 'Ferry late',
      topics: ['lake', 'roads'],
      source: 'https://news.example/a',
      retrieved: '2024-05-06T07:08:09+01:00',
      text: 'The ferry returned.',
    },
  ],
  [
    'the head of a letter, folded and encoded',
    'Received: by post.example\n\tfor <jo@lake.example>\nFrom: =?iso-8859-1?Q?Ida_H=F8lm?= <ida@lake.example>\nDate: Mon, 06 May 2024 07:08:09 +0200\nSubject: =?UTF-8?B?RmVycnk=?=\n  late: why?\n\nThe ferry returned.',
    {
      title: 'Ferry late: why?',
      author: ['Ida Hølm'],
      date: '2024-05-06T07:08:09+02:00',
      text: 'The ferry returned.',
    },
  ],
  [
    'lines of Jina Reader',
    'Title: Ferry: late\n\nURL Source: https://news.example/a\n\nPublished Time: Mon, 06 May 2024 07:08:09 GMT\n\nMarkdown Content:\nThe ferry returned.',
    {
      title: 'Ferry: late',
      source: 'https://news.example/a',
      date: '2024-05-06T07:08:09Z',
      text: 'The ferry returned.',
    },
  ],
  [
    'lines of Jina Reader without a title',
    'Title: \n\nURL Source: https://news.example/a\n\nMarkdown Content:\n# Ferry late\n\nThe ferry returned.',
    { title: 'Ferry late', source: 'https://news.example/a', text: 'The ferry returned.' },
  ],
  [
    'lines of a chat program, with blank ones between them,',
    '**Title:** Ferry late\n\n**Author:** Ida Holm\n\n**Published:** May 6, 2024\n\n**URL:** [https://news.example/a](https://news.example/a)\n\nThe ferry returned.',
    {
      title: 'Ferry late',
      author: ['Ida Holm'],
      date: '2024-05-06',
      source: 'https://news.example/a',
      text: 'The ferry returned.',
    },
  ],
  [
    'comments',
    '<!-- Source: https://news.example/a -->\n<!-- Author: Ida Holm -->\n<!-- Words: 300 -->\n\n# Ferry late\n\nThe ferry returned.',
    { author: ['Ida Holm'], source: 'https://news.example/a', text: 'The ferry returned.' },
  ],
  [
    'lines of a comment below the headline',
    '# Ferry late\n\n<!--\nsource: https://news.example/a\ndate: 2024-05-06\nauthor: Ida Holm\n-->\n\nThe ferry returned.',
    {
      author: ['Ida Holm'],
      date: '2024-05-06',
      source: 'https://news.example/a',
      text: 'The ferry returned.',
    },
  ],
  [
    'no lines of another comment',
    '<!--\ndate: 2024-05-06\nCopied by Jo\n-->\n\n# Ferry late\n\nThe ferry returned.',
    { date: undefined, text: 'The ferry returned.' },
  ],
  [
    'lines above a letter that is passed on',
    '---------- Forwarded message ---------\nFrom: **Ida Holm** <ida@lake.example>\nDate: Mon, May 6, 2024 at 7:08 AM\nSubject: Fwd: Ferry late\nTo: Jo <jo@lake.example>\n\n\nThe ferry returned.',
    { title: 'Ferry late', author: ['Ida Holm'], date: '2024-05-06', text: 'The ferry returned.' },
  ],
  [
    'the same in another language, quoted,',
    'Anfang der weitergeleiteten Nachricht:\n\n> **Von:** Ida Holm <ida@lake.example>\n> **Betreff:** **Fähre zu spät**\n> **Datum:** 6. Mai 2024 um 07:08:09 MESZ\n> **An:** jo@lake.example\n>\n> Die Fähre ist zurück.\n>\n> Sie kam um neun.',
    { title: 'Fähre zu spät', author: ['Ida Holm'], text: 'Die Fähre ist zurück.\nSie kam um neun.' },
  ],
  [
    'the same where who got it has a name alone',
    '-----Original Message-----\nFrom: Ida Holm [mailto:ida@lake.example]\nSent: Monday, May 6, 2024 7:08 AM\nTo: Jo Berg\nSubject: Ferry late\n\nThe ferry returned.',
    { title: 'Ferry late', author: ['Ida Holm'], date: '2024-05-06', text: 'The ferry returned.' },
  ],
  ['a heading with a label', '# Title: Ferry late\n\nThe ferry returned.', { title: 'Ferry late' }],
  [
    'one key',
    'Title: Ferry late\n\nThe ferry returned.',
    { title: 'Ferry late', text: 'The ferry returned.' },
  ],
])('what %s say is known, too', (_, markdown, facts) => {
  expect(read(markdown)).toMatchObject({ article: facts, errors: [] });
});

test.each([
  [
    'in English',
    '[Skip to content](#main)\n\nMenu\n\n- [News](/n)\n\n# Ferry late\n\nThe ferry returned.',
    'The ferry returned.',
  ],
  [
    'of a crawler, in any language',
    '[ Zum Inhalt ](https://news.example/a#main)\n  * [News](https://news.example/n)\n\n# Ferry late\n\nThe ferry returned.',
    'The ferry returned.',
  ],
  [
    'that leads elsewhere',
    '[A part](#part)\n\n# Ferry late\n\nThe ferry returned.',
    'A part\nThe ferry returned.',
  ],
  [
    'above words of the text',
    '[Skip to content](#main)\n\nThe lake froze in the night, and nobody saw it.\n\n# Ferry late\n\nThe ferry returned.',
    'Skip to content\nThe lake froze in the night, and nobody saw it.\nThe ferry returned.',
  ],
])('what a page has above its headline, below a link %s', (_, markdown, text) => {
  expect(read(markdown).article).toMatchObject({ title: 'Ferry late', text });
});

const text = '\n\nThe ferry returned.\n';
test.each([
  ['# Late\n\n*By Ida Holm | May 6, 2024*', { author: ['Ida Holm'], date: '2024-05-06' }],
  ['# Late\n\nBy Ida Holm\n\nMay 6, 2024', { author: ['Ida Holm'], date: '2024-05-06' }],
  ['# Late\n\nPosted on May 6, 2024 by Ida Holm', { author: ['Ida Holm'], date: '2024-05-06' }],
  [
    '# Late\n\nBy [Ida Holm](https://news.example/ida)\n\nUpdated: May 7, 2024',
    { author: ['Ida Holm'], updated: '2024-05-07' },
  ],
  ['# Late\n\nBy Ida Holm · 6 May 2024 · 5 min read', { author: ['Ida Holm'], date: '2024-05-06' }],
  [
    '# तीसरे दिन भी देर\n\nलेखक: इडा होल्म\n\n6 मई 2024\n\nस्रोत: https://news.example/a',
    { author: ['इडा होल्म'], date: '2024-05-06', source: 'https://news.example/a' },
  ],
  [
    '# เรือสาย\n\nที่มา: https://news.example/a\nแท็ก: เรือ, ทะเลสาบ',
    { source: 'https://news.example/a', topics: ['เรือ', 'ทะเลสาบ'] },
  ],
  ['# 渡船晚点\n\n作者：王小明\n\n发布时间：2024年5月6日', { author: ['王小明'], date: '2024-05-06' }],
  [
    '# 渡船晚点\n\n作者：王小明 | 2024年5月6日\n\n原文链接：https://news.example/a',
    { author: ['王小明'], date: '2024-05-06', source: 'https://news.example/a' },
  ],
  ['# 渡船晚点\n\n原创 小湖 *2024年5月6日 07:08* *北京*', { author: ['小湖'], date: '2024-05-06' }],
  [
    '# Late\n\n[www.news.example](https://www.news.example/late)',
    { source: 'https://www.news.example/late' },
  ],
  [
    '> 本文由 [简悦](https://clip.example/) 转码，原文地址 [news.example](https://news.example/a)\n\n# 渡船晚点',
    { source: 'https://news.example/a', title: '渡船晚点' },
  ],
  [
    '---\nauthor: "[[@Ida Holm]]"\ndate: Invalid Date\ndek: N/A\n---\n# Late',
    { author: ['Ida Holm'], dek: undefined },
  ],
  ['# 渡船晚点\n\n原创 小湖 *2024年5月6日 07:08*', { author: ['小湖'], date: '2024-05-06' }],
  [
    '---\ntitle: 渡船晚点\nauthor: jw\n---\n[jw](javascript:void(0)) *2024年5月6日 07:08*',
    { author: ['jw'], date: '2024-05-06' },
  ],
  ['---\ntitle: 渡船晚点\nauthor: jw\n---\n原创 jw 2024-05-06 07:08:41', { date: '2024-05-06T07:08:41' }],
  [
    '---\ntitle: Late\nauthor: Lakeside\n---\nBy [Lakeside](https://news.example/l)',
    { author: ['Lakeside'] },
  ],
  ['---\ntitle: Late\nauthor: ida\n---\n*By ida on May 6, 2024*', { date: '2024-05-06' }],
  [
    '# Tard\n\nPar **Ida Holm**, publié le 6 mai 2024 à 07h08, mis à jour le 7 mai 2024',
    { author: ['Ida Holm'], date: '2024-05-06', updated: '2024-05-07' },
  ],
  [
    '# 渡船晚点\n\n2024-05-06 07:08 来源：湖报 作者：王小明',
    { author: ['王小明'], publisher: '湖报', date: '2024-05-06T07:08:00' },
  ],
  ['[Skip to content](#content)\n\n# Late\n\nMay 6, 2024', { date: '2024-05-06' }],
  [
    '# Late\n\n*Originally published on [6 May 2024](https://news.example/late) by Ida Holm.*',
    { author: ['Ida Holm'], date: '2024-05-06', source: 'https://news.example/late' },
  ],
  [
    '> 原文链接：[The ferry](https://news.example/a)\n>\n> 作者：王小明\n> 发布时间：2024年5月6日\n\n# 渡船晚点',
    { author: ['王小明'], date: '2024-05-06', source: 'https://news.example/a' },
  ],
  [
    '# [The ferry is late](https://news.example/late)',
    { title: 'The ferry is late', source: 'https://news.example/late' },
  ],
  ['# [今天渡船又晚点了](https://news.example/late)', { source: 'https://news.example/late' }],
  [
    '# [The ferry is late](https://news.example/)\n\nBy Ida Holm',
    { author: ['Ida Holm'], source: undefined },
  ],
  ['# [ferry](https://code.example/ida/ferry)\n\nBy Ida Holm', { author: ['Ida Holm'], source: undefined }],
  [
    '# Late\n\n[The Wayback Machine - https://web.archive.org/web/20240507/https://news.example/a](https://web.archive.org/web/20240507/https://news.example/a)\n\nBy Ida Holm',
    { author: ['Ida Holm'], source: 'https://news.example/a' },
  ],
  ['# Late\n\n> By Ida Holm\n> May 6, 2024', { author: ['Ida Holm'], date: '2024-05-06' }],
  ['# Late\n\n### By Ida Holm\n\n#### May 6, 2024', { author: ['Ida Holm'], date: '2024-05-06' }],
  ['Late - The Lake\n====\n\n[News](/n)\n\n# Late\n\nBy Ida Holm', { title: 'Late', author: ['Ida Holm'] }],
  ['Late\n====\n\nMay 6th, 2024', { title: 'Late', date: '2024-05-06' }],
  ['Late again\nBy Ida Holm\n2024-05-06', { title: 'Late again', author: ['Ida Holm'], date: '2024-05-06' }],
  [
    '# Late\n\n**Author:** Ida Holm\n\n**Source:** [The Lake](https://news.example/a)',
    { author: ['Ida Holm'], source: 'https://news.example/a', publisher: 'The Lake' },
  ],
  ['# Late\n\nSource: [The Lake](https://news.example/a)', { publisher: 'The Lake' }],
  ['# 渡船晚点\n\n来源：[原文](https://news.example/a)', { publisher: 'news.example' }],
  ['---\ntitle: Late\nauthor: Ida Holm\n---\n\n# Late\n\n*By Ida Holm, 6 May 2024*', { date: '2024-05-06' }],
  [
    '# Late\n\nBy\n\n[Ida Holm](https://news.example/a/ida)\n\nMay 6, 2024, 7:08 a.m.',
    { author: ['Ida Holm'], date: '2024-05-06' },
  ],
  [
    '# Late\n\n[Ida Holm](https://news.example/@ida?s=1)\n\n·\n\nMay 6, 2024',
    { author: ['Ida Holm'], date: '2024-05-06' },
  ],
  [
    '# Late\n\n[![Ida Holm](https://news.example/i.jpg)](https://news.example/@ida)\n\n[Ida Holm](https://news.example/@ida)\n\n·\n\n[Follow](https://news.example/f)\n\n5 min read\n\n·\n\nMay 6, 2024\n\n\\--\n\n3\n\n[Listen](https://news.example/l)\n\nShare',
    { author: ['Ida Holm'], date: '2024-05-06' },
  ],
  [
    '---\ntitle: 渡船晚点\n---\n**原文链接**: https://news.example/a\n\n**发布日期**: \n\n---',
    { source: 'https://news.example/a' },
  ],
  ['# Late\n\nBy Ida Holm\n\n5 Min Read', { author: ['Ida Holm'] }],
  [
    '---\ntags: [a]\n---\n# Late\n\nAuthor:: [[Ida Holm]]\nURL:: https://news.example/a\nSite:: The Lake\n\n---',
    { author: ['Ida Holm'], source: 'https://news.example/a', publisher: 'The Lake' },
  ],
  [
    '# Late\n\nBy [Ida Holm](/ida "By Ida")\n[6 May 2024]{.date}',
    { author: ['Ida Holm'], date: '2024-05-06' },
  ],
  ['## **Late**\n\n**By Ida Holm**\n\nMay 6, 2024', { author: ['Ida Holm'], date: '2024-05-06' }],
  ['# Tardi\n\ndi Ida Holm\n\n6 maggio 2024', { author: ['Ida Holm'], date: '2024-05-06' }],
  [
    '\u200F# \u200Fהמעבורת מאחרת\u200F\n\n\u200Fמאת נועה לוי\n\n\u200F6 במאי 2024',
    { title: 'המעבורת מאחרת', author: ['נועה לוי'], date: '2024-05-06' },
  ],
  ['# \u202Bהמעבורת מאחרת\u202C', { title: 'המעבורת מאחרת' }],
  ['\uFEFF\u200B# Late\n\n\u200BBy Ida Holm\u200B', { title: 'Late', author: ['Ida Holm'] }],
  [
    'Late again\nhttps://news.example/late\n\nBy Ida Holm',
    { title: 'Late again', author: ['Ida Holm'], source: 'https://news.example/late' },
  ],
  ['# Late\n\n<https://news.example/late>\n\nMay 6, 2024', { source: 'https://news.example/late' }],
  [
    'The Wayback Machine - https://web.archive.org/web/20240507/https://news.example/a\n\nLate again\n\nBy Ida Holm',
    { title: 'Late again', author: ['Ida Holm'], source: 'https://news.example/a' },
  ],
  [
    '# Late again\n\nNobody saw why, but all wait.\n\n![](q.jpg)\n\nThe quay.Credit...Jo Berg for The Lake\n\nBy Ida Holm\n\nMay 6, 2024',
    {
      dek: 'Nobody saw why, but all wait.',
      author: ['Ida Holm'],
      date: '2024-05-06',
      lead: expect.objectContaining({
        src: 'q.jpg',
        caption: 'The quay.',
        credit: 'Jo Berg for The Lake',
      }) as unknown,
    },
  ],
  ['# 여객선이 또 늦었다\n\n글 홍길동 기자\n\n2024년 5월 6일', { author: ['홍길동'], date: '2024-05-06' }],
  ['# Tardi\n\nDi Ida Holm | 6 maggio 2024', { author: ['Ida Holm'], date: '2024-05-06' }],
  ['# Feribotul întârzie din nou\n\nDe Ana Pop, 6 mai 2024', { author: ['Ana Pop'], date: '2024-05-06' }],
  ['# Késik a komp\n\n2024. május 6.\n\nÍrta: Nagy Anna', { author: ['Nagy Anna'], date: '2024-05-06' }],
  ['# Касни трајект\n\n6. мај 2024.', { date: '2024-05-06' }],
])('lines below a headline that name who wrote or a day are known, and no text: %j', (head, facts) => {
  const { article, errors } = read(head + text);
  expect(errors).toEqual([]);
  expect(article).toMatchObject({
    ...facts,
    text: expect.stringMatching(/^(?:News\n)?The ferry returned\.$/),
  });
});

test.each([
  [
    '# Late\n\nBy Ida Holm, Staff Writer\n\nMay 6, 2024',
    ['Ida Holm'],
    '2024-05-06',
    'By Ida Holm, Staff Writer',
  ],
  [
    '# Late\nBy [Ida Holm](/ida), _The Lake_\nMay 6, 2024\n![Quay](q.jpg)\nThe quay.',
    ['Ida Holm'],
    '2024-05-06',
    'By Ida Holm, The Lake',
  ],
  [
    '# 여객선 지연\n\n홍길동 기자 hong@news.example\n\n2024.05.06',
    ['홍길동'],
    '2024-05-06',
    '홍길동 기자 hong@news.example',
  ],
  ['# 渡船晚点\n\n2024年5月6日\n\n*原文：[Late](https://news.example/a)*', [], '2024-05-06', '原文：Late'],
  ['# Tard\n\nPar Ida Holm (Lac)\n\nPublié le 6 mai 2024', ['Ida Holm'], '2024-05-06', 'Par Ida Holm (Lac)'],
  [
    '# Late\n\nBy Ida Holm | The Lake | May 6, 2024',
    ['Ida Holm'],
    '2024-05-06',
    'By Ida Holm | The Lake | May 6, 2024',
  ],
  [
    '# Late\n\n[Ida Holm](https://news.example/profile/ida) in Laketown\n\nMon 6 May 2024 07.08 BST',
    ['Ida Holm'],
    '2024-05-06',
    'Ida Holm in Laketown',
  ],
  [
    '# Late\n\n*By Ida Holm in Laketown — May 6, 2024*',
    ['Ida Holm'],
    '2024-05-06',
    'By Ida Holm in Laketown — May 6, 2024',
  ],
  ['# Spät\n\nBerlin, 6. Mai 2024', [], '2024-05-06', 'Berlin, 6. Mai 2024'],
  [
    'Communiqué de presse\n\nLyon, le 6 mai 2024\n\n# Tard',
    [],
    '2024-05-06',
    'Communiqué de presse\nLyon, le 6 mai 2024',
  ],
  ['# Tarde\n\nLago - 6 may 2024 - 07:08CET', [], '2024-05-06', 'Lago - 6 may 2024 - 07:08CET'],
  ['# Późno\n\nThe Ferry\n\n6 maja 2024, 7:08', [], '2024-05-06', 'The Ferry'],
  [
    '# Late\n\nHolm Island\n\nMay 6, 2024\n\nOn Holm Island it rains.\n',
    [],
    '2024-05-06',
    'Holm Island\nOn Holm Island it rains.',
  ],
  [
    '[![Lake](/l.png)](/)\n\n- [News](/n)\n\nMenu\n\n# Late\n\n**The lake froze.**\n\n![Quay](q.jpg)\n\nThe quay.\n\nBy Ida Holm\n\nMay 6, 2024',
    ['Ida Holm'],
    '2024-05-06',
    'News\nMenu\nThe quay.',
  ],
])('who wrote and the day are known beside other words, which stay: %j', (head, author, date, words) => {
  const { article, errors } = read(head + text);
  expect(errors).toEqual([]);
  expect(article).toMatchObject({ author, date, text: `${words}\nThe ferry returned.` });
});

test.each([
  ['**Автор:** Іда Холм  \n**Дата:** 17 лютого 2026', { author: ['Іда Холм'], date: '2026-02-17' }],
  ['*原文：[Late](https://news.example/late)*', { source: 'https://news.example/late' }],
  [
    '*This article was originally published at <https://news.example/late>*',
    { source: 'https://news.example/late' },
  ],
  ['Author: boats and ferries', { author: [] }],
  ['责任编辑：李明', { author: [] }],
  ['Created: 2024-05-06', { date: undefined }],
  ['Source: The Lake\n\nEditor: Jo Berg', { author: [] }],
])(
  'last lines of a text that name who wrote, a day or the original are known, and stay: %j',
  (line, facts) => {
    const { article, errors } = read(`# Late\n\nThe ferry returned.\n\n---\n\n${line}`);
    expect(errors).toEqual([]);
    expect(article).toMatchObject(facts);
    expect(article?.text).toMatch(/^The ferry returned\.\n./);
  },
);

test('a source that the last line of a text names may be that of its figures, below front matter', () => {
  const { article } = read('---\ntitle: Late\n---\nIt returned.\n\nSource: https://data.example/boats');
  expect(article?.source).toBeUndefined();
});

test.each([
  ['who did not write', '---\ntitle: Late\nauthor: Jo Berg\n---\n\n*By Ida Holm*', 'By Ida Holm'],
  ['where something stands', '# Late\n\nBy the sea', 'By the sea'],
  ['the day of a section', '# Late\n\n## Week one\n\nMay 6, 2024', 'Week one\nMay 6, 2024'],
  [
    'what happened on a day',
    '# Late\n\nMay 6, 2024 at 7:08 the ferry left for the last time',
    'May 6, 2024 at 7:08 the ferry left for the last time',
  ],
  ['a day of several', '# Late\n\nDays\n\nMay 6, 2024\n\nMay 7, 2024', 'Days\nMay 6, 2024\nMay 7, 2024'],
  ['the day of a part', '---\ntitle: Late\n---\nTo Jo\n\n# One\n\nMay 6, 2024', 'To Jo\nOne\nMay 6, 2024'],
  ['what follows', '# Late\n\nMay 6, 2024\n\nPhotos', 'Photos'],
  ['a figure', '# Late\n\nBy Ida Holm\n\n3', '3'],
  ['the head of a table', '# Late\n\nMay 6, 2024\n\n| | |\n|---|---|\n| Quay | 3 |', 'Quay\n3'],
  ['two days', '# Late\n\nMay 6, 2024 | May 7, 2024', 'May 6, 2024 | May 7, 2024'],
  ['an office', '# Late\n\nBy Ida Holm, who rows', 'By Ida Holm, who rows'],
  ['an address', '# Late\n\nhttps://news.example/late', 'https://news.example/late'],
  [
    'an address of a picture',
    '# Late\n\nhttps://news.example/late.jpg\n\nBy Ida Holm',
    'https://news.example/late.jpg\nBy Ida Holm',
  ],
])('a line that says %s is text', (_, head, line) => {
  expect(read(head + text).article?.text).toBe(`${line}\nThe ferry returned.`);
});

test.each([
  ['articles/2024-05-06-the-ferry-is-late.md', 'The ferry is late'],
  ['articles/the-ferry-is-late/index.md', 'The ferry is late'],
  ['articles/ferry_late.md', 'Ferry late'],
])('an article without a headline has that of its slug, with a warning: %s', (path, title) => {
  const { article, errors, warnings } = read('The ferry returned.', path);
  expect(article?.headline).toBe(title);
  expect(errors).toEqual([]);
  expect(warnings).toEqual([
    `there is no headline; "${title}" is taken from the file's name; add "title: …" to the front matter, or begin the text with "# …"`,
  ]);
});

test.each([
  ['the day in its name', 'articles/2024-05-06-late.md', '# Late', '2024-05-06'],
  ['the day in the name of its folder', 'articles/2024-05-06-late/index.md', '# Late', '2024-05-06'],
  ['what it says itself', 'articles/2024-05-06-late.md', '---\ndate: 2017-03-02\n---\n# Late', '2017-03-02'],
  [
    'none, if that may be when it was saved',
    'articles/2024-05-06 Late.md',
    '---\ncreated: 2024-05-06\n---\n# Late',
    undefined,
  ],
  ['none, if the name has no such day', 'articles/2024-13-06-late.md', '# Late', undefined],
])('the date of an article is %s', (_, path, markdown, date) => {
  expect(read(markdown, path).article?.date).toBe(date);
});

test('a file that is not UTF-8 is told with the byte, its line and column', () => {
  const { article, errors } = read([...new TextEncoder().encode('# é\n\ncaf'), 0xe9, 0x20, 0x62]);
  expect(article).toBeUndefined();
  expect(errors).toEqual(['3:4 byte 9 (0xE9) is not UTF-8; save the file as UTF-8']);
});

test('the hash is that of the file’s bytes', () => {
  const markdown = '\uFEFF---\r\ntitle: é\r\n---\r\nText';
  const sha256 = createHash('sha256').update(new TextEncoder().encode(markdown)).digest('hex');
  expect(read(markdown).article?.sha256).toBe(sha256);
});

test.each(['/features/ferry/', 'ferry.html', 'docs/quay/ferry.fr.md', '../ferry'])(
  'the path %s, which is no address of an original, is no publisher either, and is told',
  (path) => {
    const { article, warnings } = read(`---\ntitle: One\nurl: ${path}\n---\nText`);
    expect(article?.publisher).toBeUndefined();
    expect(warnings).toEqual([
      `url: "${path}" is no web address; it is not shown; write the address of the original, which begins with https://`,
    ]);
  },
);

test.each([
  [
    'a headline with a sign for numbers, which is no YAML',
    'Title: Week #108: the ferry\nDate: 2022-10-16\nStatus: published\n\nText',
    { title: 'Week #108: the ferry' },
  ],
  [
    'topics that are maps',
    '---\ntitle: One\ntags:\n- name: Low tide\n  slug: low-tide\n---\nText',
    { topics: ['Low tide'] },
  ],
  [
    'the day of a bookmark as that on which it was saved',
    '---\nbookmark_id: "c1"\nurl: https://e.example/a\ntitle: One\ndate: 2024-05-06T07:08:09Z\n---\nText',
    { date: undefined, retrieved: '2024-05-06T07:08:09Z' },
  ],
  [
    'names with their endings, which clippers part, and no offices',
    '---\ntitle: One\nauthor: ["[[Lake Services]]", "[[Inc.]]", "[[Ida Holm]]", "[[Staff Writer]]"]\n---\nText',
    { author: ['Lake Services, Inc.', 'Ida Holm'] },
  ],
  [
    'a name that is a link, and its source behind a name',
    '---\ntitle: One\nauthor: "[Ida Holm](https://e.example/ida)"\nsource: The Lake (https://e.example/a)\n---\nText',
    { author: ['Ida Holm'], source: 'https://e.example/a', publisher: 'The Lake' },
  ],
  [
    'what a list of Hypothesis says',
    '---\nurl: https://e.example/a\n---\n# Ferry late\n\n## Metadata\n- Author: [Ida Holm](https://e.example/)\n- Title: Ferry late\n- Reference: https://e.example/a\n\n## Highlights\n- It is.\n',
    { author: ['Ida Holm'], text: 'Highlights\nIt is.' },
  ],
  ['a name with a note on it', '---\ntitle: One\nauthor: Ida Holm[^1]\n---\nText', { author: ['Ida Holm'] }],
  [
    'no dek that only says the headline',
    '---\ntitle: "Two weeks without the night ferry: a diary"\ndek: Two weeks without the night ferry\n---\nText',
    { dek: undefined },
  ],
  [
    'no dek that says some paragraphs of the beginning in one, below a caption and behind a byline',
    '---\ntitle: One\ndek: "The ferry is late again, the office said.It was late on Mond"\n---\nThe quay\n\n[Ida Holm] The ferry is late again, the office said.\n\nIt was late on Monday.',
    { dek: undefined },
  ],
  [
    'no dek that says the headline and then the beginning, as pages of blogs describe themselves',
    '---\ntitle: Two weeks without the ferry\ndescription: "Notes on the sea Two weeks without the ferry How a village lives when nothing sails, told by those who …"\n---\n[Contents](#a)\n\n## Notes on the sea\n\n## How a village lives when nothing sails, told by those who stayed\n\nText',
    { dek: undefined },
  ],
  [
    'no dek that is cut off within, with words of the page behind it',
    '---\ntitle: One\ndescription: "The ferry is late again, the harbour office of the village said on... Tagged with sea, ferries."\n---\nThe ferry is late again, the harbour office of the village said on Monday.\n\nMore.',
    { dek: undefined },
  ],
  [
    'no dek that is cut off and says all of the first paragraph, and then what the text lacks',
    '---\ntitle: One\ndescription: "Nobody on the quay saw the ferry leave.Ida Holm@ida·6 MayIt left..."\n---\nNobody on the quay saw the ferry leave.\n\n> It left.',
    { dek: undefined },
  ],
  [
    'a dek with an ellipsis of its own',
    '---\ntitle: One\ndek: "The ferry is late again, and nobody knows why... until the harbour master speaks at last."\n---\nThe ferry is late again, and nobody knows why. More.',
    {
      dek: 'The ferry is late again, and nobody knows why… until the harbour master speaks at last.',
    },
  ],
  [
    'a short dek with an ellipsis',
    '---\ntitle: One\ndek: "The ferry sails... maybe."\n---\nThe ferry sails at noon.',
    { dek: 'The ferry sails… maybe.' },
  ],
  [
    'a dek that begins as the headline does',
    '---\ntitle: Two weeks without the ferry\ndek: "Two weeks without the ferry, and nobody complains."\n---\nThe village is quiet.',
    { dek: 'Two weeks without the ferry, and nobody complains.' },
  ],
  [
    'a dek that says a sentence of its end',
    '---\ntitle: One\ndek: "The ferry is late again, the office said on Monday."\n---\nA\n\nB\n\nC\n\nD\n\n“The ferry is late again”, the office said on Monday.',
    { dek: 'The ferry is late again, the office said on Monday.' },
  ],
  [
    'a house as who wrote, above a day',
    '# The ferry is late\n\nBy The Harbour Times\n\nMay 06, 2017\n\nIt left at noon.',
    { author: ['The Harbour Times'], date: '2017-05-06', text: 'It left at noon.' },
  ],
  [
    'a house as who wrote, below a day',
    '# The ferry is late\n\nMay 06, 2017\n\nBy Reuters\n\nIt left at noon.',
    { author: ['Reuters'], date: '2017-05-06', text: 'It left at noon.' },
  ],
  [
    'a dek between headline and byline, and the caption of a lost picture below them',
    '# The ferry is late\n\n## It waits for the tide\n\nBy Ida Holm\n\nMay 6, 2024\n\nA ferry at the quay **Jo Berg / AP**\n\nIt left at noon.',
    {
      dek: 'It waits for the tide',
      author: ['Ida Holm'],
      lead: { alt: '', caption: 'A ferry at the quay', credit: 'Jo Berg / AP' },
      text: 'It left at noon.',
    },
  ],
  [
    'the picture as its lead with which a scrape begins, below its lines of facts or what stays of them',
    '# The ferry is late\n\nBy Ida Holm, Staff Writer\n\nMay 6, 2024\n\n![](quay.jpg)\n\nA ferry at the quay (Photo: Jo Berg)\n\nIt left at noon.',
    {
      author: ['Ida Holm'],
      lead: { src: 'quay.jpg', caption: 'A ferry at the quay', credit: 'Jo Berg' },
      text: 'By Ida Holm, Staff Writer\nIt left at noon.',
    },
  ],
  [
    'no lead in a picture further down a scrape',
    '# The ferry is late\n\nMay 6, 2024\n\nIt left at noon.\n\n![](quay.jpg)\n\nIt came back.',
    { lead: undefined },
  ],
  [
    'the caption of a lost picture below what stays of a byline',
    '# The ferry is late\n\nBy Ida Holm | The Lake\n\nMay 6, 2024\n\nA ferry at the quay | Photo: Jo Berg\n\nIt left at noon.',
    { lead: { caption: 'A ferry at the quay', credit: 'Jo Berg' }, author: ['Ida Holm'] },
  ],
  [
    'a caption of two words beside who made the picture, and for whom',
    '# The ferry is late\n\nBy Ida Holm\n\nThe quay **Jo Berg / AP**\n\nIt left at noon.',
    { lead: { caption: 'The quay', credit: 'Jo Berg / AP' } },
  ],
  [
    'a caption of two words beside an agency',
    '# الجسر القديم مغلق\n\n6 مايو 2024\n\nالجسر القديم **رويترز**\n\nأغلقت البلدية الجسر القديم أمام المارة.',
    { lead: { caption: 'الجسر القديم', credit: 'رويترز' } },
  ],
  [
    'the picture with a link as its lead, where the caption stands on the line below it',
    '# Late\n\nBy Ida Holm\n\n[![Quay](s.jpg)](https://e.example/l.jpg)\nA ferry at the quay. Jo Berg / Herald\n\nThe ferry returned.',
    { lead: { src: 's.jpg', caption: 'A ferry at the quay.', credit: 'Jo Berg / Herald' } },
  ],
  [
    'the picture as its lead below a short line, and who made it where a page says only that',
    '# The ferry is late\n\nMay 6, 2024\n\nJo Berg\n\nTransport correspondent\n\n![](quay.jpg)\nImage source, Getty Images\n\nIt left at noon.',
    { lead: { src: 'quay.jpg', credit: 'Getty Images' } },
  ],
  [
    'no caption in what stays of a byline with an office in bold',
    '# The ferry is late\n\nBy Ida Holm, **Staff Writer**\n\nMay 6, 2024\n\nIt left at noon.',
    { lead: undefined, text: 'By Ida Holm, Staff Writer\nIt left at noon.' },
  ],
  [
    'its day beside an hour with a stop behind it',
    '# El barco llega tarde\n\n6 de mayo de 2024 | 08:00 a. m.\n\nEl barco salió al mediodía del muelle de la isla.',
    { date: '2024-05-06', text: 'El barco salió al mediodía del muelle de la isla.' },
  ],
  [
    'its byline with a space and a letter of HTML in it',
    '# The ferry is late\n\nBy&nbsp;[Zo&euml; Holm](#)\n\nMay&nbsp;6, 2024\n\nIt left at noon.',
    { author: ['Zoë Holm'], date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'nobody who wrote in what stands above a day in capitals',
    '# The ferry is late\n\nFOR IMMEDIATE RELEASE\n\nMay 6, 2024\n\nIt left at noon.',
    { author: [], date: '2024-05-06', text: 'FOR IMMEDIATE RELEASE\nIt left at noon.' },
  ],
  [
    'a credit behind the word for a picture and a stroke',
    '# 老街書店熄燈\n\n2024-05-06 10:20\n\n![](q.jpg)\n\n▲老街書店最後一天營業。（圖／陳大文攝）\n\n老街書店今天熄燈。',
    { lead: { caption: '▲老街書店最後一天營業。', credit: '陳大文攝' } },
  ],
  [
    'its headline in a heading of the second level, where lines of facts stand below it',
    '## The ferry is late\n\nBy Ida Holm\n\nMay 6, 2024\n\nIt left at noon.\n\n## What comes next\n\nIt waits.',
    { title: 'The ferry is late', dek: undefined, author: ['Ida Holm'] },
  ],
  [
    'its address above a headline that nothing marks',
    'https://news.example/late\n\nThe ferry is late\n\nBy Ida Holm\n\nMay 6, 2024\n\nIt left at noon.',
    { title: 'The ferry is late', source: 'https://news.example/late', text: 'It left at noon.' },
  ],
  [
    'its day above the headline',
    'May 6, 2024\n\n# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.',
    { date: '2024-05-06', author: ['Ida Holm'], text: 'It left at noon.' },
  ],
  [
    'its facts below a line that announces it',
    'Here is the full text of the article:\n\n# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.',
    { author: ['Ida Holm'], text: 'Here is the full text of the article:\nIt left at noon.' },
  ],
  [
    'a name alone beside its day as who wrote',
    '# The ferry is late\n\nIda Holm | May 6, 2024\n\nIt left at noon.',
    { author: ['Ida Holm'], date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'a place beside its day, of which it tells, not as who wrote',
    '# The ferry is late\n\nHolm Island | May 6, 2024\n\nAt Holm Island it left at noon.',
    { author: [], date: '2024-05-06', text: 'Holm Island | May 6, 2024\nAt Holm Island it left at noon.' },
  ],
  [
    'its day without how long ago it was changed',
    '# The ferry is late\n\nMay 6, 2024 / 6:12 AM / Updated 4 years ago\n\nIt left at noon.',
    { date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'the picture above its headline as its lead, but not the mark of a page',
    '![](quay.jpg)\n\n# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.',
    { lead: { src: 'quay.jpg' } },
  ],
  [
    'no lead in the mark of a page',
    '[![Courier](mark.png)](https://news.example/)\n\n# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.',
    { lead: undefined },
  ],
  [
    'its lead below a list of labels',
    '# The ferry is late\n\nDate: May 6, 2024\nAuthor: Ida Holm\n\n![](quay.jpg)\n\nIt left at noon.',
    { lead: { src: 'quay.jpg' }, author: ['Ida Holm'] },
  ],
  [
    'its headline without the name of a site, where the text says less',
    'Title: The ferry is late - Harbour News\n\nURL Source: https://news.example/late\n\nMarkdown Content:\n# The ferry is late\n\nIt left at noon.',
    { title: 'The ferry is late', text: 'It left at noon.' },
  ],
  [
    'its headline without the name of a site before it, also below the links of a page',
    'Title: Harbour News - The ferry is late\n\nURL Source: https://news.example/late\n\nMarkdown Content:\n[Ports](https://news.example/ports)\n\n# The ferry is late\n\nIt left at noon.',
    { title: 'The ferry is late' },
  ],
  [
    'its topics in a line at its end, which stays',
    '# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.\n\n**Tags:** ports, [night work](#)',
    { topics: ['ports', 'night work'], text: 'It left at noon.\nTags: ports, night work' },
  ],
  [
    'no topics in a sentence at its end',
    '# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.\n\nTopics: ports, and what they cost.',
    { topics: [] },
  ],
  [
    'the original above its headline, and facts below that',
    'URL: https://news.example/2024/05/06/late\n\n# The ferry is late\n\nBy Ida Holm\n\nIt left at noon.',
    { source: 'https://news.example/2024/05/06/late', author: ['Ida Holm'], text: 'It left at noon.' },
  ],
  [
    'the original behind its label, above a line of rights',
    '# The ferry is late\n\nIt left at noon.\n\nOriginal url:\n\nhttps://news.example/late\n\n© The Harbour',
    { source: 'https://news.example/late', text: 'It left at noon.\n© The Harbour' },
  ],
  [
    'no original in the source of a table above other lines',
    '# The ferry is late\n\nIt left at noon.\n\nSource: https://news.example/figures\n\nIt came back.',
    { source: undefined },
  ],
  [
    'nobody who wrote in what heads the days of a diary',
    '# Trip\n\nDay One\n\nMay 6, 2024\n\nIt left at noon.\n\nDay Two\n\nMay 7, 2024\n\nIt came back.',
    { author: [] },
  ],
  [
    'the caption of a lost picture that ends with a reporter',
    '# 동네 책방 문 닫던 날\n\n김철수 기자\n\n2024-05-06 10:20\n\n마지막 영업일을 맞은 책방. 이영희 기자\n\n동네 책방이 마흔 해 영업을 마쳤다.',
    { author: ['김철수'], lead: { caption: '마지막 영업일을 맞은 책방.', credit: '이영희 기자' } },
  ],
  [
    'a caption below its picture, whose maker is named in the next paragraph',
    '# The ferry is late\n\nBy Ida Holm\n\n![](quay.jpg)\n\nA ferry at the quay on Monday.\n\nJo Berg/Getty Images\n\nIt left at noon.',
    {
      lead: { src: 'quay.jpg', caption: 'A ferry at the quay on Monday.', credit: 'Jo Berg/Getty Images' },
      text: 'It left at noon.',
    },
  ],
  [
    'its short text below a picture, which an agency signs',
    '# The ferry is late\n\nMay 6, 2024\n\n![](quay.jpg)\n\nThe ferry left at noon, an hour late.\n\n(Reuters)',
    { lead: { src: 'quay.jpg' }, text: 'The ferry left at noon, an hour late.\n(Reuters)' },
  ],
  [
    'the whole headline of front matter that names no original',
    '---\ntitle: Ferries - A Memoir\n---\n# Ferries\n\nIt left at noon.',
    { title: 'Ferries - A Memoir' },
  ],
  [
    'its facts in paragraphs of HTML',
    '# The ferry is late\n\n<p class="byline">By Ida Holm</p>\n\n<time datetime="2024-05-06">May 6, 2024</time>\n\nIt left at noon.',
    { author: ['Ida Holm'], date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'the address that its headline leads to, before that of its day',
    '# [The ferry is late today](https://news.example/late)\n\nBy Ida Holm\n\n[May 6, 2024](https://news.example/2024/05/06)\n\nIt left at noon.',
    { source: 'https://news.example/late', author: ['Ida Holm'], date: '2024-05-06' },
  ],
  [
    'a credit that ends in brackets',
    '# The ferry is late\n\nBy Ida Holm\n\nA ferry at the quay **JO BERG (AP)**\n\nIt left at noon.',
    { lead: { caption: 'A ferry at the quay', credit: 'JO BERG (AP)' } },
  ],
  [
    'no caption in bold words of its own, below front matter',
    '---\nauthor: Ida Holm\ndate: 2024-05-06\n---\n# The ferry is late\n\nA ferry at the quay **Jo Berg / AP**\n\nIt left at noon.',
    { lead: undefined, text: 'A ferry at the quay Jo Berg / AP\nIt left at noon.' },
  ],
  [
    'a plain line between headline and byline as its dek, where a day stands there, too',
    '# The ferry is late\n\nIt waits for the tide.\n\nBy Ida Holm\n\nMay 6, 2024\n\nIt left at noon.',
    { dek: 'It waits for the tide.', author: ['Ida Holm'], date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'a short line of words as its dek, too, but not what a picture shows',
    '# The ferry is late\n\nIt waits for the tide\n\nBy Ida Holm\n\nMay 6, 2024\n\nIt left at noon.',
    { dek: 'It waits for the tide', text: 'It left at noon.' },
  ],
  [
    'no dek in what a picture shows',
    '# The ferry is late\n\nA ferry at the quay. Photo: Jo Berg\n\nBy Ida Holm\n\nMay 6, 2024\n\nIt left at noon.',
    { dek: undefined, lead: { caption: 'A ferry at the quay.', credit: 'Jo Berg' } },
  ],
  [
    'no dek in a line above a byline without a day',
    '# The ferry is late\n\nIt waits for the tide.\n\nBy Ida Holm\n\nIt left at noon.',
    { dek: undefined, author: [] },
  ],
  [
    'a name alone as who wrote, directly above a day',
    '# The ferry is late\n\nIda Holm\nMay 6, 2024\n\nIt left at noon.',
    { author: ['Ida Holm'], date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'names that each are a link, or one by reference, as who wrote',
    '# The ferry is late\n\nBy [Ida Holm](#), [Per Vik](#)\n\nMay 6, 2024\n\nIt left at noon.',
    { author: ['Ida Holm', 'Per Vik'], text: 'It left at noon.' },
  ],
  [
    'a name with a link by reference as who wrote',
    '# The ferry is late\n\nBy [Ida Holm][1]\n\nMay 6, 2024\n\nIt left at noon.\n\n[1]: https://news.example/ida',
    { author: ['Ida Holm'], text: 'It left at noon.' },
  ],
  [
    'what a house adds to a day: its name behind a label, and who wrote behind a word',
    '# 渡轮晚点\n\n2024年05月06日 09:12 来源：湖城日报 记者 李明\n\n渡轮中午才开。',
    { author: ['李明'], publisher: '湖城日报', text: '渡轮中午才开。' },
  ],
  [
    'its day below a link that is nothing known',
    '# The ferry is late\n\n[Harbour](#)\n\nMay 6, 2024\n\nIt left at noon.',
    { date: '2024-05-06', text: 'Harbour\nIt left at noon.' },
  ],
  [
    'its headline and byline without signs of no width at their ends',
    '# The ferry is late\u200B\n\n\u200BBy Ida Holm\u200B\n\nIt left at noon.',
    { title: 'The ferry is late', author: ['Ida Holm'], text: 'It left at noon.' },
  ],
  [
    'a name whose link is dead as who wrote, above a day',
    '# The ferry is late\n\n[Ida Holm](#)\n\nMay 6, 2024\n\nIt left at noon.',
    { author: ['Ida Holm'], date: '2024-05-06', text: 'It left at noon.' },
  ],
  [
    'the original whose address stands above the headline',
    'https://e.example/ferry\n\n# The ferry is late\n\nIt left at noon.',
    { title: 'The ferry is late', source: 'https://e.example/ferry', text: 'It left at noon.' },
  ],
  [
    'what Readwise lists above its highlights',
    '# The ferry is late\n\n![rw-book-cover](https://e.example/a.jpg)\n\n## Metadata\n- Author: [[Ida Holm]]\n- Full Title: The ferry is late\n- Category: #articles\n- Document Tags: [[sea]] [[low tide]] \n- URL: https://e.example/ferry\n\n## Highlights\n- It is.\n',
    {
      title: 'The ferry is late',
      author: ['Ida Holm'],
      source: 'https://e.example/ferry',
      topics: ['sea', 'low tide'],
      lead: { src: 'https://e.example/a.jpg', alt: '' },
      text: 'Highlights\nIt is.',
    },
  ],
  [
    'what Readwise lists below front matter',
    '---\ntitle: Late\nauthor: "[[Ida Holm]]"\n---\n![rw-book-cover](https://e.example/a.jpg)\n\n## Metadata\n- Author: [[Ida Holm]]\n- Full Title: Late\n- URL: https://e.example/ferry\n\n## Highlights\n- It is.\n',
    { title: 'Late', author: ['Ida Holm'], source: 'https://e.example/ferry', text: 'Highlights\nIt is.' },
  ],
  ...[
    'Original url:\n\n<https://e.example/ferry>\n',
    '**Source:** https://e.example/ferry',
    'Quelle:\nhttps://e.example/ferry',
  ].map((line): [string, string, object] => [
    `the original that a text without front matter ends with (${line})`,
    `# The ferry is late\n\nIt left at noon.\n\n${line}`,
    { source: 'https://e.example/ferry', text: 'It left at noon.' },
  ]),
  [
    'an address below words that call it no original in its text',
    '# The ferry is late\n\nIt left at noon.\n\nA map is at\n\n<https://e.example/map>',
    { source: undefined, text: expect.stringContaining('e.example/map') },
  ],
])('an article has %s', (_, markdown, facts) => {
  expect(read(markdown).article).toMatchObject(facts);
});

describe('the publisher is', () => {
  test.each([
    ['named', 'publisher: The Example\nsource: https://www.news.example/', 'The Example'],
    ['else the host of the source', 'source: https://www.news.example:8080/a', 'news.example'],
    [
      'not what a link to the source says',
      'source: "[Original article](https://news.example/a)"',
      'news.example',
    ],
    ['not a word such as here', 'source: "[here](https://news.example/a)"', 'news.example'],
    ['the words of such a link', 'source: "[The Lake](https://news.example/a)"', 'The Lake'],
    ['else unknown', 'source: javascript:alert(1)', undefined],
  ])('%s', (_, yaml, publisher) => {
    expect(read(`---\ntitle: x\n${yaml}\n---\nText`).article?.publisher).toBe(publisher);
  });
});

test('a source that is an archive’s copy is an archived copy of the source', () => {
  const copy = 'https://web.archive.org/web/20170305101112/https://www.news.example/a?b=c';
  const stated = `source: ${copy}\narchived: [https://perma.cc/AB12-CD34, "${copy}"]`;
  expect(read(`---\ntitle: x\n${stated}\n---\nText`).article).toMatchObject({
    source: 'https://www.news.example/a?b=c',
    publisher: 'news.example',
    archived: [copy, 'https://perma.cc/AB12-CD34'],
  });
  const list = 'https://web.archive.org/web/2017*/news.example';
  expect(read(`---\ntitle: x\nsource: ${list}\n---\nText`).article).toMatchObject({
    source: list,
    archived: [],
  });
});

test('the language is the article’s, else the library’s', () => {
  expect(read('---\ntitle: x\nlang: pt_BR\n---\nText').article?.lang).toBe('pt-BR');
  expect(read('# x').article?.lang).toBe('en');
});

test('a text that is in no known language, and not in the library’s, names none', () => {
  const uzbek =
    'Shahar eski ko‘prikni ikki haftaga yopdi, tungi parom bugun ishlamaydi. Port rahbari ishchilar ishni oy oxirigacha tugatishini aytdi.';
  expect(read(`# x\n\n${uzbek}`).article?.lang).toBe('und');
  expect(read('# x\n\nHolm 12, Berg 9, Sande 8, Vik 7').article?.lang).toBe('en');
});

test('the text may be a value of front matter, where the file has no other', () => {
  const { article, warnings } = read('---\ntitle: x\nbody: |\n  One.\n\n  **Two.**\n---\n');
  expect(article).toMatchObject({ text: 'One.\nTwo.' });
  expect(warnings).toEqual([]);
  expect(read('---\ntitle: x\nbody: One.\n---\nTwo.').warnings.join()).toContain('"body" means nothing');
});

test('a line of tags is no heading', () => {
  const { article } = read('# x\n\n###### tags: `harbour` `old crane`\n\nText');
  expect(article).toMatchObject({ text: 'Text', topics: ['harbour', 'old crane'] });
});

test('the language is that of the words, not of a page builder’s code', () => {
  const code =
    '[et_pb_text title="on" background_layout="light" text_orientation="left" link_text="read all of it"]';
  const words = 'Никто не пострадал, сообщили в порту, и причал откроют снова.';
  expect(read(`# x\n\n${code.repeat(9)}\n\n${words}`).article).toMatchObject({ lang: 'ru', text: words });
});

test.each([
  ['of Nikola, without a comment', '.. title: A: b\n.. date: 2019-05-03\n.. type: text\n\nText'],
  ['as a list of fields', 'A: b\n====\n\n:date: 2019-05-03\n:author: Ida Holm\n\nText'],
])('facts above a text are read: %s', (_, markdown) => {
  expect(read(markdown)).toMatchObject({
    article: { title: 'A: b', date: '2019-05-03', text: 'Text' },
    errors: [],
  });
});

test('front matter below a comment is read', () => {
  const { article } = read('<!-- Translation of a page -->\n\n---\nlang: he\n---\n\n# x\n\nText');
  expect(article).toMatchObject({ title: 'x', lang: 'he', text: 'Text' });
});

test('a headline that stands several times in its value is said once', () => {
  expect(read('---\ntitle: "The crane falls\n\n  The crane falls"\n---\nText').article?.title).toBe(
    'The crane falls',
  );
  expect(read('---\ntitle: Bye bye\n---\nText').article?.title).toBe('Bye bye');
  expect(read(`---\ntitle: ${'The crane '.repeat(8)}\n---\nText`).article?.title).toBe(
    'The crane '.repeat(8).trim(),
  );
});

test.each([
  ['Bridge closes | by Ida Holm | The Harbour | Medium', 'Bridge closes', ['Ida Holm']],
  ['Bridge | Ferry | by ida | May, 2024', 'Bridge | Ferry', ['ida']],
  ['Bridge closes | What we know | By the lake', 'Bridge closes | What we know | By the lake', ['ida']],
])('a headline is without the byline behind it: %s', (title, headline, author) => {
  const known = author.includes('ida') ? 'author: ida\n' : '';
  expect(read(`---\ntitle: "${title}"\n${known}---\nText`).article).toMatchObject({
    title: headline,
    author,
  });
});

test.each([
  ['渡船晚点_湖报', '湖报', '渡船晚点'],
  ['渡船晚点？-湖报', '湖报', '渡船晚点？'],
  ['Late again-Lake博客', 'blog.lake.example', 'Late again'],
  ['Ferry - The Lake Post', 'The Lake Post', 'Ferry'],
  ['News from Lake-Post', 'Post', 'News from Lake-Post'],
  ['渡船-晚点', '湖报', '渡船-晚点'],
])('a headline is without its paper, in its text too: %s', (title, publisher, headline) => {
  const { article } = read(`---\ntitle: ${title}\nsite: ${publisher}\n---\n# ${title}\n\nText`);
  expect(article).toMatchObject({ title: headline, text: 'Text' });
});

test('what a chat program thought is no text', () => {
  const { article } = read('<think>\nI shall write.\n\n</think>\n\n---\ntitle: x\n---\nText');
  expect(article).toMatchObject({ title: 'x', text: 'Text' });
});

test.each([
  [
    'in a fence',
    'Here is the article as Markdown:\n\n```markdown\n# Late\n\nText\n```\n\nShall I shorten it?\n',
    'Text',
  ],
  ['in another language', '以下是整理后的文章：\r\n\r\n---\r\n\r\n# Late\r\n\r\nText', 'Text'],
  ['below a rule', 'Sure! Here is the article:\n\n---\n\n# Late\n\nText', 'Text'],
  ['of whoever wrote', 'What we know of it:\n\n# Late\n\nText', 'What we know of it:\nText'],
])('what a chat program says around a text is none of it, with a note: %s', (_, markdown, text) => {
  const { article, warnings } = read(markdown);
  expect(article).toMatchObject({ title: 'Late', text });
  expect(warnings).toHaveLength(text === 'Text' ? 1 : 0);
});

test('fields between lines of dashes are front matter, but for the text', () => {
  const { article, errors } = read(
    '_model: post\n---\ntitle: A: b\n---\npub_date: 2019-05-03\n---\nbody:\n\nOne.\n\n----\n\nTwo.\n---\ntags:\n\nharbour\nold crane\n',
  );
  expect(errors).toEqual([]);
  expect(article).toMatchObject({
    title: 'A: b',
    date: '2019-05-03',
    text: 'One.\nTwo.',
    topics: ['harbour', 'old crane'],
  });
  const flow = read(
    'title: x\n---\nbody:\n\n#### text ####\ntext: One.\n----\nclass: wide\n#### image ####\nimage: a.jpg\n',
  );
  expect(flow.article?.text).toBe('One.');
  expect(flow.article?.body.map(({ kind }) => kind)).toEqual(['html', 'figure']);
});

test('what the body says of the lead image is its caption; what front matter says goes first', () => {
  const body = '![Seen](pic.jpg)\n\n*Shown*\n\nText';
  expect(read(`---\ntitle: x\nimage: pic.jpg\n---\n${body}`).article?.lead).toMatchObject({
    src: 'pic.jpg',
    alt: 'Seen',
  });
  const stated = 'image: {src: pic.jpg, alt: A, caption: C, credit: B}';
  expect(read(`---\ntitle: x\n${stated}\n---\n${body}`).article?.lead).toMatchObject({
    src: 'pic.jpg',
    alt: 'A',
    caption: 'C',
    credit: 'B',
  });
  const joined = 'image: {src: pic.jpg, caption: "The quay on Monday. Photo: Ida Holm"}';
  expect(read(`---\ntitle: x\n${joined}\n---\nText`).article?.lead).toMatchObject({
    caption: 'The quay on Monday.',
    credit: 'Ida Holm',
  });
  const behind = 'Photo: Ida Holm Fishermen and their families protest together on the quay of the old town';
  expect(
    read(`---\ntitle: Late\nimage: {src: pic.jpg, caption: "${behind}"}\n---\nText`).article?.lead,
  ).toMatchObject({
    caption: behind,
    credit: undefined,
  });
});

test('a place in the body is that in the file', () => {
  const { article } = read('---\ntitle: x\n---\n\nText\n\n![Seen](pic.jpg)\n');
  expect(article?.body.find(({ kind }) => kind === 'figure')).toMatchObject({ line: 7, column: 1 });
});

test.each([
  ['', '---\ntitle: y\ndate: 2017-03-02\n---'],
  [' as code', '```yaml\n---\ntitle: y\ndate: 2017-03-02\n---\n```'],
])('a second block of keys%s below front matter is no text, and is told', (_, block) => {
  const { article, warnings } = read(`---\ntitle: x\n---\n\n${block}\n\nText`);
  expect(article).toMatchObject({ title: 'x', text: 'Text' });
  expect(warnings.join()).toContain('a second block of keys');
  expect(read('---\ntitle: x\n---\n\n---\n\nText\n\n---\n').warnings).toEqual([]);
});

test('what a second block of keys says and the first does not is known', () => {
  const second = '---\nid: ferry\ntitle: "The ferry: late"\nlang: fr\ntags: [a]\n---';
  const { article } = read(`---\nlang: he\nstatus: complete\n---\n\n${second}\n\nText`);
  expect(article).toMatchObject({ title: 'The ferry: late', lang: 'he', text: 'Text' });
});

test('a line of who wrote and when is no headline of a note that its file names', () => {
  const { article } = read('小湖 *2024年5月6日 07:08*\n\n渡船今天晚点了。\n\n明天照常。', 'articles/渡船.md');
  expect(article).toMatchObject({ title: '渡船', date: '2024-05-06' });
});

test('a plain headline above a byline goes before headings of the first level below', () => {
  const { article } = read(
    'The city opens a ferry\n\nBy Ida Holm\n\nIt leaves at noon.\n\n# Fares\n\nTen.\n',
  );
  expect(article).toMatchObject({
    title: 'The city opens a ferry',
    author: ['Ida Holm'],
    text: 'It leaves at noon.\nFares\nTen.',
  });
});

test.each([
  ['AsciiDoc', '= Ferry late\n\nText\n\n== The quay\n\nMore'],
  ['Org', '#+TITLE: Ferry late\n\nText\n\n* The quay\nMore'],
])('the headings of %s are such', (_, markdown) => {
  expect(read(markdown).article).toMatchObject({ title: 'Ferry late', sections: [{ heading: 'The quay' }] });
});

test.each([
  [
    'the label of a press release, and whom to ask',
    'FOR IMMEDIATE RELEASE\n\nContact:\nJo Berg\npress@lake.example\n\nFerry Is Late Again\n\nThe ferry returned.',
    {
      title: 'Ferry Is Late Again',
      text: expect.stringMatching(/^FOR IMM.*\nContact:.*\nThe ferry/s) as string,
    },
  ],
  [
    'that label, a place and a day',
    'Pressemitteilung\n\nHolm, 6. Mai 2024\n\nFähre kommt zu spät\n\nDie Fähre kam heute zu spät, und niemand weiß, warum.',
    { title: 'Fähre kommt zu spät', date: '2024-05-06' },
  ],
  [
    'a paper, a day and a page',
    'Lake Herald vom 06.05.2024, S. 3\n\nFerry late again\n\nIda Holm\n\nThe ferry returned.',
    {
      title: 'Ferry late again',
      publisher: 'Lake Herald',
      date: '2024-05-06',
      author: ['Ida Holm'],
      text: 'Lake Herald vom 06.05.2024, S. 3\nThe ferry returned.',
    },
  ],
  [
    'a paper, a day, a page and its part',
    'Lake Herald, 06.05.2024, Seite 3 / Lokales\n\nFerry late again\n\nThe ferry returned.',
    { title: 'Ferry late again', publisher: 'Lake Herald', date: '2024-05-06' },
  ],
  [
    'a paper, a day and a page in Korean',
    '호수일보 2024-05-06 (월) 3면\n\n나룻배 또 늦었다\n\n나룻배는 월요일 오후 두 시에야 왔다.',
    { title: '나룻배 또 늦었다', publisher: '호수일보', date: '2024-05-06' },
  ],
  [
    'a paper, and below it a day and a page',
    'Le Lac\nlundi 6 mai 2024 - page 3\n\nLe bac en retard\n\nLe bac est revenu.',
    { title: 'Le bac en retard', publisher: 'Le Lac', date: '2024-05-06' },
  ],
  [
    'a paper and a day, far apart',
    'LAKE HERALD                      Monday, May 6, 2024\n\nFerry late again\n\nThe ferry returned.',
    { title: 'Ferry late again', publisher: 'LAKE HERALD', date: '2024-05-06', text: 'The ferry returned.' },
  ],
  [
    'a paper and a day, below which the headline ends in a stop',
    'THE LAKE HERALD, MONDAY, MAY 6, 1924.\n\nFERRY LATE AGAIN.\n\nThe ferry returned.',
    { title: 'FERRY LATE AGAIN.', date: '1924-05-06' },
  ],
  [
    'the label of a press release with its day',
    'FOR IMMEDIATE RELEASE: May 6, 2024\n\nCONTACT: Jo Berg\n\nFerry late again\n\nThe ferry returned.',
    { title: 'Ferry late again', date: '2024-05-06', publisher: undefined },
  ],
  [
    'that label, and below it the day',
    'PRESSMEDDELANDE\n2024-05-06\n\nFärjan sen igen\n\nFärjan kom tillbaka, men ingen vet varför den var sen.',
    { title: 'Färjan sen igen', date: '2024-05-06' },
  ],
])('the headline of a plain text stands below %s', (_, markdown, facts) => {
  expect(read(markdown)).toMatchObject({ article: facts, errors: [] });
});

test.each([
  ['a letter', 'Berlin, 6. Mai 2024\n\nHeute kam die Fähre zu spät.\n\nNiemand weiß, warum.'],
  ['a headline with a day', 'Storm Ida, 6 May 2024\n\nWhat we know so far\n\nRoofs flew.'],
  ['one that ends in a day', 'The night of 6 May 2024\n\nNobody slept\n\nRoofs flew.'],
  ['a byline above it', 'By Ida Holm - 6 May 2024\n\nThe ferry is late\n\nIt left at noon.'],
])('no paper is read of %s', (_, markdown) => {
  expect(read(markdown).article?.publisher).toBeUndefined();
});

test.each([
  ['HOLM, May 6, 2024 — The ferry returned.', '2024-05-06'],
  ['Port-Holm, le 6 mai 2024 – Le bac est revenu.', '2024-05-06'],
  ['HOLM, Lakeland, May 6, 2024 /LakeWire/ -- The ferry returned.', '2024-05-06'],
  ['**Holm (6 May 2024)** - The ferry returned.', '2024-05-06'],
  ['On Sunday, May 6, 2024 – the day of the storm – it left.', undefined],
  ['The mayor, elected on May 6, 2024 — Her second term — left.', undefined],
  ['HOLM — The ferry returned on May 6, 2024.', undefined],
])('the day between place and dash in "%s" is %s', (line, date) => {
  const { article } = read(`# Late\n\n${line}\n\nIt left at noon.`);
  expect(article?.date).toBe(date);
  expect(article?.text.slice(0, 4)).toBe(line.replaceAll('*', '').slice(0, 4));
});

test('a dek below a plain headline and above byline and day is known', () => {
  const dek = 'Why a small ferry matters so much to the people of a small place by the lake';
  const { article } = read(`Ferry late again\n${dek}\n\nIda Holm\nHolm - 6 May 2024\n\nIt left at noon.`);
  expect(article).toMatchObject({ title: 'Ferry late again', dek, author: ['Ida Holm'], date: '2024-05-06' });
});

test('a name that stands twice, one below the other, wrote, if a day follows', () => {
  const { article } = read('# Late\n\nIda Holm\nIda Holm\n\nFollow\n3 min read\n·\nMay 6, 2024\n\nIt left.');
  expect(article).toMatchObject({ author: ['Ida Holm'], date: '2024-05-06', text: 'It left.' });
  expect(read('# Late\n\nRow Along\nRow Along\n\nThe song goes on.').article?.author).toEqual([]);
});

test('byline and day in blocks of Pandoc are known', () => {
  const byline = '::: byline\nBy [Ida Holm]{.author} [May 6, 2024]{.date}\n:::';
  const { article } = read(
    `::: {#main .article role="main"}\n# Late {.title}\n\n${byline}\n\nIt left.\n:::\n`,
  );
  expect(article).toMatchObject({
    title: 'Late',
    author: ['Ida Holm'],
    date: '2024-05-06',
    text: 'It left.',
  });
});

test('how long ago a text was changed may stand directly behind its day', () => {
  const { article } = read(
    '# O barco atrasa\n\n06/05/2024 08h12  Atualizado há 2 horas\n\nO barco saiu ao meio-dia, e ninguém sabe por que.',
  );
  expect(article).toMatchObject({
    date: '2024-05-06',
    text: expect.stringMatching(/^O barco saiu/) as string,
  });
});

test.each(['newsletter@lake.example', 'no-reply@lake.example', 'news+14@lake.example'])(
  'a letter from %s is of a house, not of who wrote',
  (address) => {
    const { article } = read(
      `From: The Lake <${address}>\nDate: Mon, 06 May 2024 07:08:09 +0200\nSubject: Late\n\nIt left.`,
    );
    expect(article).toMatchObject({ title: 'Late', author: [], publisher: 'The Lake' });
  },
);

test.each([
  ['https://news.example/2024/ferry-late-again', 'https://news.example/2024/ferry-late-again'],
  ['<https://news.example/ferry-late-again.html>', 'https://news.example/ferry-late-again.html'],
  ['https://news.example/crew-gives-in', undefined],
  ['Original url:\n\n<https://news.example/ferry-late-again>', 'https://news.example/ferry-late-again'],
])('the address alone below a text is the original’s if it says the headline: %s', (line, source) => {
  const { article } = read(`# Ferry late again\n\nIt left at noon.\n\n${line}\n`);
  expect(article?.source).toBe(source);
  expect(article?.text).toBe(source === undefined ? `It left at noon.\n${line}` : 'It left at noon.');
});

test('a day below a headline may have a short year, but where the year goes first', () => {
  const { article } = read('# כביש הכף ייסגר לשבוע\n\n14.05.24 | 08:12\n\nכביש הכף ייסגר החל מיום שני.');
  expect(article?.date).toBe('2024-05-14');
  expect(
    read('# 나룻배 또 늦었다\n\n14.05.24\n\n나룻배는 월요일 오후에야 왔다.').article?.date,
  ).toBeUndefined();
});

test('a reading time may have the marks of a sign before it', () => {
  const { article } = read('# Late\n\nBy Ida Holm\n\n__ May 6, 2024\n\n__ 3 min read\n\nIt left at noon.');
  expect(article).toMatchObject({ author: ['Ida Holm'], date: '2024-05-06', text: 'It left at noon.' });
});

test('the address that the only heading leads to is the original’s, also on the second level', () => {
  const heading = '## [The ferry is late](https://news.example/late)\n\n';
  const { article } = read(`${heading}It left at noon.\n`);
  expect(article).toMatchObject({ title: 'The ferry is late', source: 'https://news.example/late' });
  expect(read(`# Links\n\n${heading}It left at noon.\n`).article?.source).toBeUndefined();
});

test('a text that names another in full keeps its lines', () => {
  const { article } = read(
    '# Late\n\nDek: The crew was ill\n\nFull text: https://news.example/a\n\nIt left.',
  );
  expect(article?.text).toBe('Dek: The crew was ill\nFull text: https://news.example/a\nIt left.');
});

test('a title set in above a line of signs is the headline', () => {
  const { article } = read('          FERRY LATE\n          ==========\n\n   It left at noon.\n');
  expect(article).toMatchObject({ title: 'FERRY LATE', text: 'It left at noon.' });
});

test('the signs that end a press release are no headline', () => {
  const { article } = read('The city opens a ferry\n\nBy Ida Holm\n\nIt leaves at noon.\n\n# # #\n');
  expect(article).toMatchObject({ title: 'The city opens a ferry', author: ['Ida Holm'] });
});
