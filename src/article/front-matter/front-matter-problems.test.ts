import { describe, expect, test } from 'vitest';
import { read } from './test-front-matter.ts';

describe('what cannot be read is an error, told where it stands in the file, with what to do', () => {
  test.each([
    [
      'a key twice',
      'title: a\ndate: 2017\ntitle: b\n',
      /^4:1 error: the key "title" is written twice; keep one/,
    ],
    ['a key twice, deeper', 'image:\n  alt: a\n  alt: b\n', /^4:3 error: the key "alt" is written twice/],
    ['a list', '- title: a\n- b\n', /^2:1 error: .*not a list of keys; write each as "key: value"$/],
    ['a sentence', 'hello\n', /^2:1 error: .*not a list of keys/],
    ['a map left open', 'image: {src: a.png\ntitle: b\n', /^\d:\d+ error: /],
  ])('%s', (_, yaml, message) => {
    const { values, messages } = read(yaml);
    expect(values).toBeUndefined();
    expect(messages[0]).toMatch(message);
  });
});

describe('a slip with one possible meaning is read as meant, and told with the right form', () => {
  test.each([
    ['a colon', 'title: Moscow: a story\n', { title: 'Moscow: a story' }, 'write title: "Moscow: a story"'],
    ['a colon at the end', 'dek: Opinion:\n', { dek: 'Opinion:' }, 'write dek: "Opinion:"'],
    ['text behind quotes', 'title: "No" he said\n', { title: '"No" he said' }, 'quotes'],
    ['quotes inside quotes', `title: 'it's "here"'\n`, { title: 'it\'s "here"' }, 'quotes'],
    ['text behind a bracket', 'title: [Breaking] News\n', { title: '[Breaking] News' }, 'begins with ['],
    ['an at sign', 'author: @ann\n', { author: ['@ann'] }, 'write author: "@ann"'],
    ['a word with an ampersand', 'title: &c and more\n', { title: '&c and more' }, 'begins with &'],
    ['a star', 'title: *Exclusive* news\n', { title: '*Exclusive* news' }, 'begins with *'],
    ['a quote left open', 'title: "No\nauthor: Ann\n', { title: 'No', author: ['Ann'] }, 'never closed'],
    ['text behind a brace', 'title: {Opinion} News\n', { title: '{Opinion} News' }, 'begins with {'],
    ['an ampersand alone', 'dek: & more\n', { dek: '& more' }, 'begins with &'],
    ['names of accounts', 'author: @ann, @bo\n', { author: ['@ann', '@bo'] }, 'begins with @'],
    [
      'a list of such',
      'tags: [@news, #sea]\n',
      { topics: ['@news', 'sea'] },
      'write tags: ["@news", "#sea"]',
    ],
    ['a tab before all lines', '\ttitle: a\n\tdek: b\n', { title: 'a', dek: 'b' }, 'a tab stands before'],
    ['a space before a key', 'title: a\n author: Ann\n', { author: ['Ann'] }, 'a space stands before'],
    ['lines below a sign', 'dek: |\none\ntwo\nauthor: Ann\n', { dek: 'one two' }, 'belongs to "dek"'],
    ['a key of another language', 'título: A\n', { title: 'A' }, 'is read as "title"'],
    [
      'a key with other signs between its words',
      'publish_date: 2017-03-02\n',
      { date: '2017-03-02' },
      'read as "publishDate"',
    ],
    ['a wide colon', 'title：渡船\n', { title: '渡船' }, 'a wide colon'],
    [
      'words on the line of a sign for several',
      'dek: > one\n  two\n',
      { dek: 'one two' },
      'write dek: one two',
    ],
    ['a tab before a later key', 'title: a\n\tauthor: Ann\n', { author: ['Ann'] }, 'a tab stands before'],
    [
      'spaces before the first keys',
      '  title: a\n date: 2017\nauthor: Ann\n',
      { title: 'a', date: '2017' },
      'a space stands before',
    ],
    ['capitals in a key', 'Title: a\n', { title: 'a' }, 'is read as "title"'],
    ['a tab', 'author:\n\t- Ann\n', { author: ['Ann'] }, 'a tab indents this line'],
    ['no space behind a colon', 'title:Bridge\ndate: 2017\n', { title: 'Bridge' }, 'a space is missing'],
    ['a line not indented', 'dek: one\ntwo: three four\nfive\n', { dek: 'one' }, 'belongs to "two"'],
    [
      'a colon in a list',
      'author:\n  - Ann: the first\n  - @bo\n',
      { author: ['@bo'] },
      'author.0: must be a name',
    ],
  ])('%s', (_, yaml, values, message) => {
    const found = read(yaml);
    expect(found.values).toMatchObject(values);
    expect(found.messages.join('\n')).toContain(message);
    expect(found.messages.join('\n')).not.toContain('error');
  });

  test('an anchor that is used stays one', () => {
    const { values, messages } = read('author: &me Ann\npublisher: *me\n');
    expect(messages).toEqual([]);
    expect(values).toMatchObject({ author: ['Ann'], publisher: 'Ann' });
  });
});

describe('a value that its key cannot mean is left out, and told', () => {
  test.each([
    ['a list for a line', 'title: [a, b]\n', /^2:8 warning: title: must be a line of text$/],
    [
      'no date',
      'published: 02/03/2017\n',
      /^2:12 warning: published: "02\/03\/2017" is not a date; it is shown as it stands; write it as 2017-03-02/,
    ],
    [
      'a word of Quarto',
      'date: last-modified\n',
      /^2:7 warning: date: last-modified is filled in by a program, which is not here; it is left out$/,
    ],
    [
      'code of R',
      "date: '`r Sys.Date()`'\n",
      /^2:7 warning: date: `r Sys.Date\(\)` is filled in by a program, which is not here; it is left out$/,
    ],
    ['a day that never was', 'date: 2017-02-30\n', /^2:7 warning: date: "2017-02-30" is not a date/],
    [
      'no language',
      'title: a\nlang: Klingonish\n',
      /^3:7 warning: lang: "Klingonish" is not a language; write its BCP 47 tag/,
    ],
    [
      'a map for a name',
      'author:\n  - Ann\n  - {a: b}\n',
      /^4:5 warning: author\.1: must be a name or a list of names$/,
    ],
    [
      'a related article without a title',
      'related:\n  - url: https://a.example/\n',
      /^3:5 warning: related\.0\.title/,
    ],
    [
      'a program for an address',
      'source: javascript:alert(1)\n',
      /^2:9 warning: source: "javascript:.*no web address/,
    ],
    ['a key that is no slip', 'readTime: 5\n', /^2:1 note: .*it is kept$/],
    ['a misspelt key', 'authro: Ann\n', /^2:1 warning: .*did you mean "author"\?$/],
    ['a short misspelt key', 'titl: Late\n', /^2:1 warning: .*did you mean "title"\?$/],
    ['a short word that is like a key', 'size: large\n', /^2:1 note: .*; it is kept$/],
  ])('%s', (_, yaml, message) => {
    expect(read(yaml).messages).toEqual([expect.stringMatching(message)]);
  });

  test('what can be read of a list is kept', () => {
    expect(read('author: [Ann, {a: b}]\n').values).toMatchObject({ author: ['Ann'] });
  });

  test('a name that is written twice is one writer', () => {
    expect(read('author: [Ida Holm, Jo Berg, Ida Holm]\n').values).toMatchObject({
      author: ['Ida Holm', 'Jo Berg'],
    });
  });

  test('all problems are told at once', () => {
    const { messages } = read('title: [a, b]\ndate: soon\nlang: nowhere\nmood: good\n');
    expect(messages.map((message) => message.slice(0, 11)).sort()).toEqual([
      '2:8 warning',
      '3:7 warning',
      '4:7 warning',
      '5:1 note: t',
    ]);
  });

  test('a remark behind a day or an address is none of its value', () => {
    const { values, messages } = read(
      'title: t\ndate: 2011-05-03 # as printed\nsource: https://news.example/a # the page\n',
    );
    expect(values).toMatchObject({ date: '2011-05-03', source: 'https://news.example/a' });
    expect(messages).toEqual([]);
  });

  test('a value that " #" cuts off is told', () => {
    const { values, messages } = read('title: We are #1 again\n');
    expect(values).toMatchObject({ title: 'We are' });
    expect(messages).toEqual([
      '2:8 warning: the value ends where " #" begins a comment; put it in quotes to keep all of it',
    ]);
  });
});

test('names of JavaScript’s own properties are unknown keys like any other', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const { values, messages } = read(`${names.map((name) => `${name}: {title: x}`).join('\n')}\ntitle: t\n`);
  expect(messages).toEqual(
    names.map((name, index) => `${index + 2}:1 note: the key "${name}" means nothing here; it is kept`),
  );
  expect(values?.title).toBe('t');
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['title']).toBeUndefined();
});

describe('hostile front matter costs bounded time, and is told or stays text', () => {
  const repeat = (text: string, times: number) => text.repeat(times);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${repeat('*a,', 9)}]\nc: &c [${repeat('*b,', 9)}]\n`;
  test.each([
    ['a bomb of aliases', `${bomb}topics: [${repeat('*c,', 9)}]\n`, /repeat themselves without end/],
    [
      'one long list over and over',
      `x: &a [${repeat('a,', 2e4)}]\ntopics: [${repeat('*a ,', 90)}]\n`,
      /repeat themselves/,
    ],
    ['a list in itself', `topics: &a [${repeat('*a,', 9)}]\n`, /repeat themselves/],
    ['20,000 brackets left open', `title: ${repeat('[', 20_000)}\n`, /nested too deeply; write it flat/],
    ['20,000 brackets', `title: ${repeat('[', 20_000)}${repeat(']', 20_000)}\n`, /nested too deeply/],
    ['20,000 lists', `x:\n${repeat('- ', 20_000)}a\n`, /nested too deeply/],
    ['20,000 mistakes', repeat('a: b: c\n', 20_000), /nested too deeply|colon/],
    ['1,000 mistakes', repeat('a: b: c\n', 999), /colon|twice/],
    [
      '200 KB of keys',
      Array.from({ length: 2e4 }, (_, index) => `k${index}: v\n`).join(''),
      /note: the key "k0"/,
    ],
    [
      '200 KB of keys in one line',
      `{${Array.from({ length: 2e4 }, (_, i) => `k${i}: v`).join(',')}}\n`,
      /"k0"/,
    ],
  ])('%s', { timeout: 60_000 }, (_, yaml, message) => {
    expect(read(yaml).messages[0]).toMatch(message);
  });

  test.each([
    ['1 MB of brackets', repeat('[', 1e6)],
    ['1 MB of names left open', repeat('[[a|', 2.5e5)],
    ['1 MB of spaces', `a${repeat(' ', 1e6)}b`],
    ['1 MB of letters', repeat('a', 1e6)],
  ])('a title of %s', { timeout: 60_000 }, (_, title) => {
    expect(read(`title: "${title}"\n`).values?.title).toBe(title.replace(/ +/g, ' '));
  });

  test('a related link of 1 MB of beginnings', { timeout: 60_000 }, () => {
    const title = `[${repeat('](', 5e5)} )`;
    expect(read(`related: ["${title}"]\n`).values?.related).toEqual([{ title }]);
  });
});

test('a list is as long as an article can need, and what is beyond is told', () => {
  const topics = Array.from({ length: 5000 }, (_, at) => `topic ${at}`);
  const { values, messages } = read(`title: a\ntopics: [${topics.join(', ')}]\n`);
  expect(values?.topics).toEqual(topics.slice(0, 200));
  expect(messages).toEqual([
    expect.stringMatching(
      /^3:9 warning: topics: 5000 are more than any article has; the first 200 are shown/,
    ),
  ]);
});
