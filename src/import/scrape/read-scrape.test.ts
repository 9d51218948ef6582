import { describe, expect, test } from 'vitest';
import { VFile } from 'vfile';
import { languages } from '../../language/languages.ts';
import { wordList } from '../../language/phrases.ts';
import { readScrape } from './read-scrape.ts';

const text =
  'The ferry leaves again on Monday. The village has waited for it for three months, and hopes for good weather.';

const read = (scrape: string) => readScrape(scrape, new VFile());

/** What becomes of small print between a headline and a text. */
function small(...lines: string[]) {
  const { facts, markdown, remarks } = read(`# A headline\n\n${lines.join('\n\n')}\n\n${text}\n`);
  const nothing = { author: undefined, date: undefined, dek: undefined };
  return { ...nothing, ...facts, rest: markdown.replace(text, '').trim(), remarks };
}

describe.each(languages.map((language) => [language.name, language] as const))('%s', (_, language) => {
  const { bylineWords, bylinePhrases, publishedLabels, updatedLabels, originalLabels } = language;

  test('names, days and the original’s address are found by the words before them', () => {
    const failed: string[] = [];
    const expectFacts = (line: string, facts: object) => {
      const found: object = { ...small(line), title: undefined };
      const matches = Object.entries(facts).every(
        ([key, value]) => JSON.stringify(found[key as never]) === JSON.stringify(value),
      );
      if (!matches || small(line).rest !== '') failed.push(line);
    };
    for (const word of wordList(bylineWords)) expectFacts(`${word}: Jane Roe`, { author: ['Jane Roe'] });
    for (const phrase of wordList(bylinePhrases)) expectFacts(`${phrase} Jane Roe`, { author: ['Jane Roe'] });
    for (const label of wordList(publishedLabels))
      expectFacts(`${label}: 2024-05-06`, { date: '2024-05-06' });
    for (const label of wordList(updatedLabels))
      expectFacts(`${label}: 2024-05-07`, { updated: '2024-05-07' });
    for (const label of wordList(language.retrievedLabels))
      expectFacts(`${label}: 2024-05-08`, { retrieved: '2024-05-08' });
    for (const label of wordList(originalLabels))
      expectFacts(`${label}: https://e.example/a`, { source: 'https://e.example/a' });
    for (const label of wordList(language.topicLabels))
      expectFacts(`${label}: Ports, Night`, { topics: ['Ports', 'Night'] });
    expect(failed).toEqual([]);
  });
});

test.each([
  [['By Ida Holm'], { author: ['Ida Holm'], rest: '' }],
  [['By Ida Holm, Jan Vrba and Per Vik'], { author: ['Ida Holm', 'Jan Vrba', 'Per Vik'], rest: '' }],
  [['**By [Ida Holm](#)**'], { author: ['Ida Holm'], rest: '' }],
  [['By Ida Holm | May 6, 2024'], { author: ['Ida Holm'], date: '2024-05-06', rest: '', remarks: [] }],
  [['May 6, 2024 by Ida Holm'], { author: ['Ida Holm'], date: '2024-05-06', rest: '' }],
  [['By Ida Holm · 4 min read'], { author: ['Ida Holm'], remarks: ['By Ida Holm · 4 min read'] }],
  [
    ['Ida Holm, Per Vik and Anna Lind', 'May 6, 2024'],
    { author: ['Ida Holm', 'Per Vik', 'Anna Lind'], date: '2024-05-06', dek: undefined, rest: '' },
  ],
  [['Ida Holm, Per Vik und Anna Lind', '6. Mai 2024'], { author: ['Ida Holm', 'Per Vik', 'Anna Lind'] }],
  [['Ida Holm, Per Vik and Anna Lind'], { author: undefined, rest: 'Ida Holm, Per Vik and Anna Lind' }],
  [['Health Care and Social Services', 'May 6, 2024'], { author: undefined }],
  [
    ['The Good, The Bad and The Ugly', 'May 6, 2024'],
    { author: undefined, dek: 'The Good, The Bad and The Ugly' },
  ],
  [['Rome, New York and Addis Ababa', 'May 6, 2024'], { author: undefined }],
  [['6. Mai 2024'], { date: '2024-05-06', rest: '' }],
  [['\u200Fמאת נועה לוי'], { author: ['נועה לוי'], rest: '' }],
  [
    ['Lyon, le 6 mai 2024'],
    { date: '2024-05-06', dek: undefined, remarks: ['Lyon, le 6 mai 2024'], rest: '' },
  ],
  [['2024. május 6.'], { date: '2024-05-06', rest: '' }],
  [['Von Ida Holm\n1. Mai 2024, 12:00 Uhr'], { author: ['Ida Holm'], rest: '' }],
  [['6. května 2024\nIda Holm'], { date: '2024-05-06' }],
  [['1. The first of two\n2. The second'], { date: undefined, rest: '1. The first of two\n2. The second' }],
  [['May 6, 2024', 'Updated May 7, 2024'], { date: '2024-05-06', updated: '2024-05-07', rest: '' }],
  [['*By Ida Holm* | *May 6, 2024*'], { author: ['Ida Holm'], date: '2024-05-06' }],
  [['[Ida Holm](#)', 'May 6, 2024'], { author: ['Ida Holm'], date: '2024-05-06', dek: undefined, rest: '' }],
  [['May 6, 2024 — Update: May, 07 2024'], { date: '2024-05-06', updated: '2024-05-07', rest: '' }],
  [
    ['By Ida Holm', 'May 6, 2024', '**Jo Berg / TASS**'],
    { author: ['Ida Holm'], image: { credit: 'Jo Berg / TASS' }, rest: '' },
  ],
  [['They prefer boats to a bridge.', 'By Ida Holm'], { dek: 'They prefer boats to a bridge.', rest: '' }],
  [['## They prefer boats', 'May 6, 2024'], { dek: 'They prefer boats', rest: '' }],
  [
    ['They [prefer](https://e.example/) boats.', 'By Ida Holm'],
    { dek: undefined, rest: 'They [prefer](https://e.example/) boats.' },
  ],
  [['By the river stands a house.'], { author: undefined, rest: 'By the river stands a house.' }],
  [['By: everyone'], { author: undefined, rest: 'By: everyone' }],
  [['2024'], { date: undefined, rest: '2024' }],
  [
    ['> ## Excerpt\n> They prefer boats.\n> All of them.'],
    { dek: 'They prefer boats. All of them.', rest: '' },
  ],
  [['> They prefer boats.'], { dek: undefined, rest: '> They prefer boats.' }],
  [
    ['![The quay](quay.jpg)', '*Boats at the quay* Per Vik'],
    { image: { src: 'quay.jpg', alt: 'The quay', caption: 'Boats at the quay', credit: 'Per Vik' } },
  ],
  [
    ['[![The quay](quay.jpg)](https://e.example/quay)'],
    { remarks: ['[![The quay](quay.jpg)](https://e.example/quay)'] },
  ],
])('above the text, %j says %j', (lines, facts) => {
  expect(small(...lines)).toMatchObject(facts);
});

test.each([
  ['Original url:\n\n<https://e.example/a>', { source: 'https://e.example/a' }],
  ['[Read the original](https://e.example/a)', { source: 'https://e.example/a' }],
  [
    'https://web.archive.org/web/2024/https://e.example/a',
    { archived: ['https://web.archive.org/web/2024/https://e.example/a'] },
  ],
  ['Original: https://web.archive.org/web/20240506/https://e.example/a', { source: 'https://e.example/a' }],
  ['#ports #night', { topics: ['ports', 'night'] }],
  ['Published: May 6, 2024', { date: '2024-05-06' }],
])('below the text, %j says %j', (line, facts) => {
  const { facts: found, markdown } = read(`# A headline\n\n${text}\n\n${line}\n`);
  expect(found).toMatchObject(facts);
  expect(markdown).toBe(`${text}\n`);
});

test.each([
  'https://e.example/video',
  'May 6, 2024',
  'By Ida Holm',
  'Source: the mayor',
  '[Read more](https://e.example/b)',
])('below the text, %j stays in it', (line) => {
  const { facts, markdown } = read(`# A headline\n\n${text}\n\n${line}\n`);
  expect(facts).toEqual({ title: 'A headline' });
  expect(markdown).toBe(`${text}\n\n${line}\n`);
});

test('no line is lost: each is in the facts, the remarks or the body', () => {
  const lines = [
    'Politics',
    '# A headline',
    'By [Ida Holm](https://e.example/ida), Staff Writer',
    'May 6, 2024',
    'May 7, 2024',
    text,
    'Original url: https://e.example/a',
  ];
  const { facts, remarks = [], markdown, placements } = read(lines.join('\n\n'));
  const all = [JSON.stringify(facts), ...remarks, markdown].join('\n');
  for (const words of [
    'Politics',
    'A headline',
    'https://e.example/ida',
    'Staff Writer',
    '2024-05-06',
    'May 7, 2024',
    text,
    'https://e.example/a',
  ]) {
    expect(all).toContain(words);
  }
  expect(placements?.map(({ from }) => from)).toEqual([1, 3, 5, 7, 9, 13]);
});

describe('the line that says where a text was printed', () => {
  test.each([
    ['*The Holm Courier*, 3 May 2011, page 4', 'The Holm Courier'],
    ['The Holm Courier, 3 May 2011, p. 4', 'The Holm Courier'],
    ['_Der Holmer Bote_, 3. Mai 2011, S. 4', 'Der Holmer Bote'],
    ['*El Correo de Holm* (3 de mayo de 2011), pág. 4', 'El Correo de Holm'],
    ['*ホルム新聞* 2011年5月3日 朝刊 4面', 'ホルム新聞'],
    ['*Холмский вестник*, 3 мая 2011, с. 4', 'Холмский вестник'],
  ])('tells publisher and day, above the text and below it: %s', (line, publisher) => {
    const above = read(`# A headline\n\n${line}\n\n${text}\n`);
    const below = read(`# A headline\n\n${text}\n\n${line}\n`);
    for (const { facts, remarks } of [above, below]) {
      expect(facts).toMatchObject({ publisher, date: '2011-05-03' });
      expect(facts).not.toHaveProperty('image');
      expect(remarks).toEqual([line]);
    }
  });

  test('is not a place and a day, nor one of several that the text cites', () => {
    expect(small('**Riga**, 3 May 2011')).not.toHaveProperty('publisher');
    const cited = '*The Holm Courier*, 3 May 2011, p. 4\n\n*The Skerry Times*, 4 May 2011, p. 7\n';
    const { facts, markdown } = read(`# A headline\n\n${text}\n\n${cited}`);
    expect(facts).not.toHaveProperty('publisher');
    expect(markdown).toContain(cited);
  });
});

describe('a first line that begins with a sign of headings and no space', () => {
  test.each(['#A ferry comes back', '#Fähre fährt wieder', '#Ida’s ferry comes back'])(
    'is the headline: %s',
    (line) => {
      expect(read(`${line}\n\n${text}\n`).facts.title).toBe(line.slice(1));
    },
  );

  test('is the headline with its sign where that begins a tag', () => {
    const line = '#MeToo comes to the ferry';
    expect(read(`${line}\n\n${text}\n`).facts.title).toBe(line);
  });

  test('is a list of topics where all of it is tags', () => {
    const { facts } = read(`#sea #work\n\nA ferry comes back\n\n${text}\n`);
    expect(facts).toMatchObject({ title: 'A ferry comes back', topics: ['sea', 'work'] });
  });
});

describe('a list of metadata below the headline', () => {
  test('is facts, and what is none of ours a remark', () => {
    const list = [
      '- Author: [[Ida Holm]]',
      '- Full Title: A headline',
      '- Category: #articles',
      '- Document Tags: [[ferries]] [[night work]] ',
      '- URL: https://e.example/a',
    ].join('\n');
    expect(small('## Metadata\n' + list, '## Highlights', '- Nobody loses pay.')).toMatchObject({
      author: ['Ida Holm'],
      source: 'https://e.example/a',
      topics: ['ferries', 'night work'],
      remarks: ['## Metadata', '- Category: #articles'],
      rest: '## Highlights\n\n- Nobody loses pay.',
    });
  });

  test('is the text’s where it names no original', () => {
    const list = '- Date: 6 May 2024\n- Place: Oslo';
    expect(small(list)).toMatchObject({ date: undefined, rest: list });
  });

  test('is facts as lines, too, where three of them stand below each other', () => {
    const lines = [
      'Created: May 7, 2024 9:12 AM',
      'Author: Ida Holm, Per Vik',
      'Tags: sea, night work',
      'URL: https://e.example/a',
      'Published: May 6, 2024',
      'Read: Yes',
    ];
    expect(small(lines.join('\n'))).toMatchObject({
      author: ['Ida Holm', 'Per Vik'],
      date: '2024-05-06',
      source: 'https://e.example/a',
      topics: ['sea', 'night work'],
      retrieved: '2024-05-07',
      remarks: ['Read: Yes'],
      rest: '',
    });
    const said = 'Ida: Who rows?\nPer: Nobody.\nIda: Then wait.';
    expect(small(said)).toMatchObject({ rest: said });
  });
});

test('a day in figures is read as the language of the text writes it', () => {
  const dayIn = (words: string) => read(`# A headline\n\n02/03/2017\n\n${words}\n`).facts.date;
  const french =
    'Le bac repart lundi. Le village l’a attendu trois mois, et il espère que le temps sera beau.';
  expect(dayIn(french)).toBe('2017-03-02');
  expect(dayIn(text)).toBeUndefined();
});

describe('what the library reads of a text as it lies there', () => {
  test('is read of it here: a headline without a blank line below it', () => {
    const { facts, markdown } = read(`A ferry comes back\nBy Ida Holm\nMay 6, 2024\n\n${text}\n`);
    expect(facts).toEqual({ title: 'A ferry comes back', author: ['Ida Holm'], date: '2024-05-06' });
    expect(markdown).toBe(`${text}\n`);
  });

  test.each([
    ['di Ida Holm', '6 maggio 2024', ['Ida Holm']],
    ['By Ida Holm | The Lake Courier', 'May 6, 2024', ['Ida Holm']],
    ['Ida Holm', 'May 6, 2024', ['Ida Holm']],
    ['By [Ida Holm][1]', 'May 6, 2024', ['Ida Holm']],
  ])('is who wrote, and no dek: %s, %s', (byline, day, author) => {
    const italian =
      'Il traghetto parte lunedì. Il paese lo aspetta da tre mesi, e spera che il tempo sia buono.';
    const { facts } = read(`# Late\n\n${byline}\n\n${day}\n\n${day.includes(',') ? text : italian}\n`);
    expect(facts).toEqual({ title: 'Late', author, date: '2024-05-06' });
  });
});

test('a name of a section, or what a picture shows, is no dek', () => {
  expect(small('Harbour', 'By Ida Holm')).toMatchObject({ dek: undefined, rest: 'Harbour' });
  expect(small('Boats at the quay. Photo: Per Vik', 'By Ida Holm')).toMatchObject({
    dek: undefined,
    image: { caption: 'Boats at the quay.', credit: 'Per Vik' },
  });
});

test('links of a page above the headline name no original', () => {
  const links = '[Skip to main content](https://e.example/a#main)\n\n[Home](https://e.example/)';
  expect(read(`${links}\n\n# A headline\n\n${text}\n`).facts).toEqual({ title: 'A headline' });
});

test('below who wrote and the day, a text of one paragraph is no dek, whoever reported it below', () => {
  const { facts, markdown } = read(
    `# Late\n\nBy Ida Holm\n\nMay 6, 2024\n\n${text}\n\nReporting by Jo Berg\n\nOur rules.\n`,
  );
  expect(facts).not.toHaveProperty('dek');
  expect(markdown).toContain(text);
});

test('who edited a text did not write it', () => {
  expect(read(`# 桥\n\n${text}\n\n责任编辑：王红\n`).facts).not.toHaveProperty('author');
});

test('the lead stands above the headline, too; neither the mark of a page nor who wrote is one', () => {
  const imageOf = (above: string, below = '') =>
    read(`${above}\n\n# Late\n\n${below}By [Ida Holm](#)\n\nMay 6, 2024\n\n${text}\n`).facts.image;
  expect(imageOf('![](quay.jpg)')).toEqual({ src: 'quay.jpg' });
  expect(imageOf('[![Courier](mark.png)](https://e.example/)')).toBeUndefined();
  expect(imageOf('Sea', '[![Ida Holm](ida.png)](https://e.example/ida)\n\n')).toBeUndefined();
});

test('what a picture shows and who made it stand in two paragraphs, too', () => {
  const { facts, markdown } = read(
    `# Late\n\nBy Ida Holm\n\n![](q.jpg)\n\nA ferry at the quay.\n\nJo Berg/Getty Images\n\n${text}\n`,
  );
  expect(facts.image).toEqual({
    src: 'q.jpg',
    caption: 'A ferry at the quay.',
    credit: 'Jo Berg/Getty Images',
  });
  expect(markdown).toBe(`${text}\n`);
});

test('the address that a headline leads to is the original', () => {
  const { facts } = read(`# [A ferry comes back](https://e.example/a)\n\n${text}\n`);
  expect(facts).toEqual({ title: 'A ferry comes back', source: 'https://e.example/a' });
});

test('a plain headline above a byline goes before headings of the first level below', () => {
  const { facts, markdown } = read(`The city opens a ferry\n\nBy Ida Holm\n\n${text}\n\n# Fares\n\nTen.\n`);
  expect(facts).toEqual({ title: 'The city opens a ferry', author: ['Ida Holm'] });
  expect(markdown).toBe(`${text}\n\n# Fares\n\nTen.\n`);
});

test('the signs that end a press release are no headline', () => {
  const { facts, markdown } = read(`The city opens a ferry\n\nBy Ida Holm\n\n${text}\n\n# # #\n`);
  expect(facts).toEqual({ title: 'The city opens a ferry', author: ['Ida Holm'] });
  expect(markdown).toBe(`${text}\n\n# # #\n`);
});

test('an address between headline and byline is the original', () => {
  const { facts, markdown } = read(`A ferry comes back\nhttps://e.example/a\n\nBy Ida Holm\n\n${text}\n`);
  expect(facts).toEqual({ title: 'A ferry comes back', author: ['Ida Holm'], source: 'https://e.example/a' });
  expect(markdown).toBe(`${text}\n`);
});

test('an emphasised line without a name is no caption of a picture that is lost', () => {
  expect(read(`# Late\n\n6 May 2024\n\n*Nobody knows why*\n\n${text}\n`).facts.image).toBeUndefined();
});

test('the day of the dateline is that of a text that says no other', () => {
  const { facts, markdown } = read(`# Late\n\nHOLM, May 6, 2024 — ${text}\n`);
  expect(facts).toEqual({ title: 'Late', date: '2024-05-06' });
  expect(markdown).toMatch(/^HOLM, May 6, 2024 — The ferry/);
});

test('the first of several short lines above a text is its headline', () => {
  const { facts, markdown } = read(`The ferry is late\nThe Lake by Ida Holm / 3d\n\n${text}\n`);
  expect(facts.title).toBe('The ferry is late');
  expect(markdown).toMatch(/^The Lake by Ida Holm/);
  expect(read(`Who rows so late\nthrough night and wind.\n\n${text}\n`).facts.title).toBeUndefined();
});

test('tags with parts below a headline are topics, and the address below them is the original’s', () => {
  const tagged = read(
    `# Late\n#news #ports/night\n\n[lake.example](https://lake.example/late)\n\n6 May 2024\n\n${text}\n`,
  );
  expect(tagged.facts).toMatchObject({
    topics: ['news', 'ports/night'],
    source: 'https://lake.example/late',
  });
});

test('a dek between a plain headline and byline and day is known', () => {
  const dek = 'Why a small ferry matters so much';
  const { facts } = read(`Ferry late again\n${dek}\n\nIda Holm\nIda Holm\n\nMay 6, 2024\n\n${text}\n`);
  expect(facts).toMatchObject({ title: 'Ferry late again', dek, author: ['Ida Holm'] });
});

test('the address alone below a text is the original’s if it says the headline', () => {
  const ending = (line: string) => read(`The ferry is late again\n\n${text}\n\n${line}\n`).facts.source;
  const address = 'https://news.example/2024/the-ferry-is-late-again';
  expect(ending(address)).toBe(address);
  expect(ending('https://news.example/crew-gives-in')).toBeUndefined();
});

test('what a page has above its headline, below the link that leads past it, is no text', () => {
  const { facts, markdown, remarks } = read(
    `[Skip to content](https://lake.example/late#content)\n\n- [Home](https://lake.example/)\n- [Sport](https://lake.example/sport)\n\n# Late\n\n${text}\n`,
  );
  expect([facts.title, markdown.trim()]).toEqual(['Late', text]);
  expect(remarks).toHaveLength(3);
});

test('a text without blank lines has the facts above and below it, each on a line', () => {
  const paragraph =
    'The crews of the night ferry will work six hours instead of eight from the first of May, and nobody loses pay for it, the harbour office said on Sunday evening.';
  const lines = [
    'A shorter night',
    'By Ida Holm',
    '6 May 2024',
    paragraph,
    paragraph,
    'The office',
    paragraph,
  ];
  const { facts, markdown } = readScrape(
    [...lines, 'Source: https://harbour.example/ferry'].join('\n'),
    new VFile(),
  );
  expect(facts).toEqual({
    title: 'A shorter night',
    author: ['Ida Holm'],
    date: '2024-05-06',
    source: 'https://harbour.example/ferry',
  });
  expect(markdown).toBe(`${[paragraph, paragraph, 'The office', paragraph].join('\n')}\n`);
});
