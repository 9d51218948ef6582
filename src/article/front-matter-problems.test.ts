import { describe, expect, test } from 'vitest';
import { read } from './test-front-matter.ts';

describe('a problem is told where it stands in the file, with what to do', () => {
  test.each([
    ['a colon', 'title: Moscow: a story\n', /^2:8 error: .*put it in quotes$/],
    ['text behind quotes', 'title: "No" he said\n', /^2:\d+ error: .*quotes/],
    [
      'text behind a bracket',
      'title: [Breaking] News\n',
      /^2:\d+ error: .*bracket; put the whole of it in quotes/,
    ],
    ['an at sign', 'author: @ann\n', /^2:9 error: .*put a value that holds signs in quotes$/],
    [
      'a quote left open',
      'title: "No\nauthor: Ann\n',
      /error: a quote is opened and never closed; close it$/,
    ],
    ['a tab', 'author:\n\t- Ann\n', /^3:1 error: a tab indents this line; use spaces$/],
    ['a key twice', 'title: a\ndate: 2017\ntitle: b\n', /^4:1 error: this key is written twice; keep one/],
    ['a key twice, deeper', 'image:\n  alt: a\n  alt: b\n', /^4:3 error: this key is written twice/],
    ['a list', '- title: a\n- b\n', /^2:1 error: .*not a list of keys; write each as "key: value"$/],
    ['a sentence', 'hello\n', /^2:1 error: .*not a list of keys/],
    ['a list for a line', 'title: [a, b]\n', /^2:8 error: title: must be a line of text$/],
    [
      'no date',
      'published: 02/03/2017\n',
      /^2:12 error: published: "02\/03\/2017" is not a date; write it as 2017-03-02/,
    ],
    ['a day that never was', 'date: 2017-02-30\n', /^2:7 error: date: "2017-02-30" is not a date/],
    [
      'no language',
      'title: a\nlang: Klingonish\n',
      /^3:7 error: lang: "Klingonish" is not a language; write its BCP 47 tag/,
    ],
    [
      'a map for a name',
      'author:\n  - Ann\n  - {a: b}\n',
      /^4:5 error: author\.1: must be a name or a list of names$/,
    ],
    [
      'a related article without a title',
      'related:\n  - url: https://a.example/\n',
      /^3:5 error: related\.0\.title/,
    ],
  ])('%s', (_, yaml, message) => {
    const { values, messages } = read(yaml);
    expect(values).toBeUndefined();
    expect(messages).toEqual([expect.stringMatching(message)]);
  });

  test('all problems are told at once', () => {
    const { values, messages } = read('title: [a, b]\ndate: soon\nlang: nowhere\nmood: good\n');
    expect(values).toBeUndefined();
    expect(messages.map((message) => message.slice(0, 9)).sort()).toEqual([
      '2:8 error',
      '3:7 error',
      '4:7 error',
      '5:1 warni',
    ]);
  });

  test('a value that a sign cuts off is told, not lost in silence', () => {
    const { values, messages } = read('title: We are #1 again\n');
    expect(values).toMatchObject({ title: 'We are' });
    expect(messages).toEqual([
      '2:8 warning: the value ends where " #" begins a comment; put it in quotes to keep all of it',
    ]);
  });

  test('a warning does not hide an error of the same line', () => {
    const { values, messages } = read('{mood: good, title: [a, b]}\n');
    expect(values).toBeUndefined();
    expect(messages).toEqual(['2:21 error: title: must be a line of text']);
  });
});

test('keys that JavaScript gives a meaning are unknown keys like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  const { values, messages } = read(`${names.map((name) => `${name}: {title: x}`).join('\n')}\ntitle: t\n`);
  expect(messages).toEqual(
    names.map((name, index) => `${index + 2}:1 warning: the key "${name}" means nothing here; it is kept`),
  );
  expect(values?.title).toBe('t');
  expect(Object.getPrototypeOf(values)).toBe(Object.prototype);
  expect(({} as Record<string, unknown>)['title']).toBeUndefined();
});

describe('hostile front matter costs bounded time, and is told or stays text', () => {
  const repeat = (text: string, times: number) => text.repeat(times);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [${repeat('*a,', 9)}]\nc: &c [${repeat('*b,', 9)}]\n`;
  test.each([
    ['a bomb of aliases', `${bomb}topics: [${repeat('*c,', 9)}]\n`, /repeats itself without end/],
    [
      'one long list over and over',
      `x: &a [${repeat('a,', 2e5)}]\ntopics: [${repeat('*a ,', 90)}]\n`,
      /repeats itself/,
    ],
    ['20,000 brackets left open', `title: ${repeat('[', 20_000)}\n`, /nested too deeply; write it flat/],
    ['20,000 brackets', `title: ${repeat('[', 20_000)}${repeat(']', 20_000)}\n`, /nested too deeply/],
    ['20,000 lists', `x:\n${repeat('- ', 20_000)}a\n`, /nested too deeply/],
    ['20,000 mistakes', repeat('a: b: c\n', 20_000), /nested too deeply|colon/],
    [
      '1 MB of keys',
      Array.from({ length: 1e5 }, (_, index) => `k${index}: v\n`).join(''),
      /warning: the key "k0"/,
    ],
    [
      '1 MB of keys in one line',
      `{${Array.from({ length: 1e5 }, (_, i) => `k${i}: v`).join(',')}}\n`,
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
