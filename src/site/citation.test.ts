import { describe, expect, test } from 'vitest';
import { citeArticle } from './citation.ts';
import { testArticle } from '../article/test-article.ts';

const article = testArticle({
  id: '2017-03-02-russian-embassy-hedges',
  title: 'Embassy Hedges on 50% of #1 Meetings',
  author: ['Katie Marie Davies', 'Jörg Müller'],
  date: '2017-03-02T23:30:00-11:00',
  publisher: 'Smith & Sons',
  source: 'https://news.example/a_b?c=1&d=%20',
  retrieved: '2024-01-02',
});

test('a citation names what was first published, dated as its publisher dates it', () => {
  const { plain, bibtex, ris } = citeArticle(article, 'en');
  expect(plain).toBe(
    'Katie Marie Davies and Jörg Müller, “Embassy Hedges on 50% of #1 Meetings”, Smith & Sons, March 2, 2017, https://news.example/a_b?c=1&d=%20.',
  );
  expect(bibtex).toBe(`@article{davies2017russian-3e09,
  author = {Katie Marie Davies and Jörg Müller},
  title = {{Embassy Hedges on 50\\% of \\#1 Meetings}},
  journal = {Smith \\& Sons},
  year = {2017},
  month = {3},
  date = {2017-03-02},
  url = {https://news.example/a_b?c=1&d=%20},
  urldate = {2024-01-02},
  language = {en},
}`);
  expect(ris.split('\n')).toEqual([
    'TY  - NEWS',
    'TI  - Embassy Hedges on 50% of #1 Meetings',
    'AU  - Davies, Katie Marie',
    'AU  - Müller, Jörg',
    'T2  - Smith & Sons',
    'PY  - 2017',
    'DA  - 2017/03/02/',
    'UR  - https://news.example/a_b?c=1&d=%20',
    'Y2  - 2024/01/02/',
    'LA  - en',
    'ER  - ',
  ]);
});

test('what is not known is left out', () => {
  const { plain, bibtex, ris } = citeArticle(testArticle({ title: 'Alone' }), 'en');
  expect(plain).toBe('“Alone”.');
  expect(citeArticle(testArticle({ title: '"Nobody\'s Boat"' }), 'en').plain).toBe('“‘Nobody’s Boat’”.');
  expect(bibtex).toBe('@article{a-ca97,\n  title = {{Alone}},\n  language = {en},\n}');
  expect(ris).toBe('TY  - NEWS\nTI  - Alone\nLA  - en\nER  - ');
  const ofAYear = citeArticle(testArticle({ title: 'Alone', date: '1843' }), 'en');
  expect(ofAYear.plain).toBe('“Alone”, 1843.');
  expect(ofAYear.ris).toContain('DA  - 1843///\n');
  expect(ofAYear.bibtex).not.toContain('month');
});

test('names and titles of any script are kept, and the key is ASCII all the same', () => {
  const { bibtex, ris, plain } = citeArticle(
    testArticle({ id: '2026-名', title: '名のない新聞', author: ['山田太郎', 'Лев Толстой'], lang: 'ja' }),
    'ja',
  );
  expect(bibtex).toContain('author = {山田太郎 and Лев Толстой}');
  expect(bibtex).toMatch(/^@article\{[a-z\d]+-[a-f\d]{4},\n/);
  expect(ris).toContain('AU  - 山田太郎\n');
  expect(plain).toContain('名のない新聞');
});

describe('nothing in a name or title breaks a BibTeX file', () => {
  test.each([
    ['a brace that nothing closes', 'a { b'],
    ['a brace that nothing opens', 'a } b'],
    ['the end of an entry', '}}\n@article{evil,'],
    ['a backslash', 'a\\'],
    ['a command', '\\input{/etc/passwd}'],
  ])('%s', (_, text) => {
    const { bibtex } = citeArticle(testArticle({ title: text, author: [text], publisher: text }), 'en');
    let depth = 0;
    const closings: number[] = [];
    // BibTeX counts every brace, a backslash before it or not.
    for (const [index, character] of Array.from(bibtex).entries()) {
      if (character === '{') depth++;
      if (character === '}' && --depth === 0) closings.push(index);
      expect(depth).toBeGreaterThanOrEqual(0);
    }
    expect(closings).toEqual([Array.from(bibtex).length - 1]);
    expect(bibtex).not.toMatch(/\\input/);
  });

  test.each([
    ['~ ^ _ $', '\\textasciitilde{} \\textasciicircum{} \\_ \\$'],
    ['{a}', '\\textbraceleft{}a\\textbraceright{}'],
  ])('%s is escaped', (title, escaped) => {
    expect(citeArticle(testArticle({ title }), 'en').bibtex).toContain(`title = {{${escaped}}}`);
  });

  test.each(['Reuters, Staff', 'Smith and Sons'])('%s stays one name', (name) => {
    expect(citeArticle(testArticle({ author: [name] }), 'en').bibtex).toContain(`author = {{${name}}}`);
  });

  test('an address cannot close its field', () => {
    const { bibtex } = citeArticle(testArticle({ source: 'https://a.example/?q=}{\\' }), 'en');
    expect(bibtex).toContain('url = {https://a.example/?q=%7D%7B%5C}');
  });
});
