import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter/split-front-matter.ts';
import { directionOf, parseLanguage } from '../language/tag.ts';
import { countReading, readingMinutes } from './reading-time.ts';
import { longestSlug, slugify } from '../address/slug.ts';
import { webAddress } from '../address/web-address.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('UTF-8 is decoded whole or not at all', () => {
  test.each(['', 'a', 'é漢😀', '\uFEFF---\r\ntitle: x\r\n', 'a\0b', '\uFFFD'])(
    '%j comes back byte for byte',
    (text) => {
      expect(decode(bytesOf(text))).toEqual({ text });
    },
  );

  test.each([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9, 0x20, 0x61], 3],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
    ['a sequence cut off by the end', [0x61, 0xe2, 0x82], 1],
    ['a sequence cut off by the end, of four', [0xf0, 0x9f, 0x98], 0],
    ['a byte that only continues', [0x61, 0x80], 1],
    ['half of a surrogate pair', [0x61, 0xed, 0xa0, 0x80], 1],
    ['a slash in two bytes', [0xc0, 0xaf], 0],
    ['a fault behind many characters', [...bytesOf('漢'.repeat(1000)), 0xe9, 0x0a], 3000],
  ])('%s is named by its first byte', (_, bytes, invalidAt) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ invalidAt });
  });
});

describe('front matter is cut from the body, and both keep the numbers of their lines', () => {
  test.each([
    ['plain', '---\ntitle: x\n---\nbody', '\ntitle: x\n', 4],
    ['with CRLF', '---\r\ntitle: x\r\n---\r\nbody', '\ntitle: x\n', 4],
    ['with CR alone', '---\rtitle: x\r---\rbody', '\ntitle: x\n', 4],
    ['after a byte order mark', '\uFEFF---\ntitle: x\n---\nbody', '\ntitle: x\n', 4],
    ['closed by dots', '---\ntitle: x\n...\nbody', '\ntitle: x\n', 4],
    ['with spaces behind the fences', '---  \ntitle: x\n--- \t\nbody', '\ntitle: x\n', 4],
    ['with a space before them', ' ---\ntitle: x\n---\nbody', '\ntitle: x\n', 4],
    ['below blank lines', '\n\n---\ntitle: x\n---\nbody', '\n\n\ntitle: x\n', 6],
    ['that only ends', 'title: x\ntags:\n- a\n---\nbody', 'title: x\ntags:\n- a\n', 5],
    ['empty', '---\n---\n\nbody', '\n', 4],
    ['blank', '---\n\n---\nbody', '\n\n', 4],
    ['a list', '---\n- a\n---\nbody', '\n- a\n', 4],
    ['none', '# T\n\nbody', '', 3],
    ['empty fences above it', '---\n---\ntitle: x\n---\nbody', '\n\ntitle: x\n', 5],
    ['a thematic break', '---\n\nbody', '', 3],
    ['two thematic breaks', '---\n\nbody\n\n---\n\nmore', '', 3],
    ['a longer line of dashes', '-----\n\nbody', '', 3],
    ['a heading with a colon', 'Moscow: a story\n---\nbody', '', 3],
  ])('%s', (_, source, yaml, line) => {
    const parts = splitFrontMatter(source);
    expect(parts).toMatchObject({ form: 'YAML', text: yaml });
    expect(parts.body.split('\n')[line - 1]).toBe('body');
    expect(parts.problem).toBeUndefined();
  });

  test.each([
    ['TOML', '+++\ntitle = "x"\n+++\nbody', '\ntitle = "x"\n'],
    ['TOML', '++++\ntitle = "x"\n++++\nbody', '\ntitle = "x"\n'],
    ['TOML', '---toml\ntitle = "x"\n---\nbody', '\ntitle = "x"\n'],
    ['YAML', '---yaml\ntitle: x\n---\nbody', '\ntitle: x\n'],
    ['JSON', '{\n  "title": "x"\n}\nbody', '{\n  "title": "x"\n}\n'],
  ])('%s', (form, source, text) => {
    expect(splitFrontMatter(source)).toMatchObject({ form, text, body: '\n\n\nbody', lines: 3 });
  });

  test.each([
    ['dashes that an editor made one', '—\ntitle: x\n—\nbody', 4, 'other signs'],
    ['stars', '***\ntitle: x\n***\nbody', 4, 'other signs'],
    ['a block of code', '```yaml\ntitle: x\n```\nbody', 4, 'other signs'],
    ['a comment', '<!--\ntitle: x\n-->\nbody', 4, 'other signs'],
    ['a headline above', '# T\n\n---\ntitle: x\n---\nbody', 6, 'below other words'],
  ])('%s: it is read where it is meant, and told', (_, source, line, reason) => {
    const parts = splitFrontMatter(source);
    expect(parts.text.trim()).toBe('title: x');
    expect(parts.body.split('\n')[line - 1]).toBe('body');
    expect(parts.problem?.reason).toContain(reason);
    expect(parts.problem?.isError).toBe(false);
  });

  test.each([
    ['a quotation between stars', '***\nAnn: we sail\nBo: now\n***\nbody'],
    ['a talk between lines', '# T\n\n---\nAnn: we sail\nBo: now\n---\nbody'],
  ])('%s is none', (_, source) => {
    expect(splitFrontMatter(source)).toMatchObject({ text: '', body: source });
  });

  test('a key behind an opening fence that is never closed is an error', () => {
    expect(splitFrontMatter('---\ntitle: x\n\nbody').problem).toMatchObject({ line: 1, isError: true });
    expect(splitFrontMatter('+++\ntitle = "x"\n\nbody').problem).toMatchObject({ line: 1, isError: true });
  });
});

test.each([
  ['en', 'en', 'ltr'],
  ['EN_us', 'en-US', 'ltr'],
  ['iw', 'he', 'rtl'],
  ['zh-hans-cn', 'zh-Hans-CN', 'ltr'],
  ['ar', 'ar', 'rtl'],
  ['ar-Latn', 'ar-Latn', 'ltr'],
  ['az-IR', 'az-IR', 'rtl'],
  ['pa-PK', 'pa-PK', 'rtl'],
  ['ur-Aran', 'ur-Aran', 'rtl'],
  ['dv', 'dv', 'rtl'],
  ['yi', 'yi', 'rtl'],
  ['ckb', 'ckb', 'rtl'],
  ['ff-Adlm', 'ff-Adlm', 'rtl'],
  ['cdo', 'cdo', 'ltr'],
  ['und', 'und', 'ltr'],
])('%s is the language %s and runs %s', (written, tag, direction) => {
  expect(parseLanguage(written)).toBe(tag);
  expect(directionOf(tag)).toBe(direction);
});

test.each(['', 'English', 'Klingonish', 'en-', 'x', '../etc', 'en<script>', 'C', '日本語'])(
  '%j is no language',
  (text) => {
    expect(parseLanguage(text)).toBeUndefined();
  },
);

describe('slugs', () => {
  test.each([
    ['Trump’s “Team” — 2017!', 'trump-s-team-2017'],
    ['Газета, которая сменила азбуку', 'газета-которая-сменила-азбуку'],
    ['名のない新聞', '名のない新聞'],
    // Names of devices on Windows.
    ['AUX', 'aux-1'],
    ['com1.', 'com1-1'],
    ['Con man', 'con-man'],
    ['عمودان ولغتان', 'عمودان-ولغتان'],
    ['e\u0301te\u0301', 'été'],
    ['हिन्दी', 'हिन्दी'],
    ['../../etc/passwd', 'etc-passwd'],
    ['😀 — !', ''],
    ['\0\n', ''],
  ])('%j becomes %j', (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  const fit = (text: string) => Buffer.byteLength(text) <= longestSlug;
  test.each([
    ['words', 'word '.repeat(40)],
    ['a word without end', 'a'.repeat(1e6)],
    ['Chinese', '新聞'.repeat(40)],
    ['Thai', 'กำหนดการ'.repeat(20)],
    ['Hindi', `a${'कि'.repeat(40)}`],
    ['letters of four bytes', `a${'𞤀'.repeat(40)}`],
    ['a heap of accents', `e${'\u0302\u0301'.repeat(200)} b`],
  ])('are at most 80 bytes and cut inside no character: %s', (_, text) => {
    const slug = slugify(text);
    expect(fit(slug)).toBe(true);
    expect(slug).not.toMatch(/-$|\p{Cs}|\uFFFD/u);
    const characters = (whole: string) =>
      Array.from(new Intl.Segmenter('en').segment(whole), ({ segment }) => segment);
    const own = characters(slug);
    const given = characters(text.normalize('NFC').toLowerCase().replaceAll(' ', '-'));
    expect(own).toEqual(given.slice(0, own.length));
    expect(slugify(slug)).toBe(slug);
  });
});

describe('reading time', () => {
  test.each([
    ["Don't stop-gap 3 things", { words: 4, characters: 0 }],
    ['Ещё одно слово', { words: 3, characters: 0 }],
    ['한국어 신문', { words: 2, characters: 0 }],
    ['名のない新聞', { words: 0, characters: 6 }],
    ['コーヒー', { words: 0, characters: 4 }],
    ['在 GitHub 上', { words: 1, characters: 2 }],
    ['— … !', { words: 0, characters: 0 }],
  ])('%s', (text, reading) => {
    expect(countReading(text)).toEqual(reading);
  });

  test.each([
    [0, 0, 1],
    [100, 0, 1],
    [2380, 0, 10],
    [0, 4000, 10],
    [1190, 2000, 10],
  ])('%i words and %i characters take %i minutes', (words, characters, minutes) => {
    expect(readingMinutes({ words, characters })).toBe(minutes);
  });
});

test.each([
  ['https://a.example/b', 'https://a.example/b'],
  [' HTTP://A.example ', 'http://a.example/'],
  ['javascript:alert(1)', undefined],
  ['https:a.example', undefined],
  ['https://', undefined],
  ['//a.example', undefined],
  ['file:///etc/passwd', undefined],
  ['data:text/html,x', undefined],
  ['', undefined],
  [undefined, undefined],
])('the web address of %j is %j', (text, href) => {
  expect(webAddress(text)?.href).toBe(href);
});
