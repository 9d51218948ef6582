import { describe, expect, test } from 'vitest';
import type { Article } from '../../article/article.ts';
import { testArticle } from '../../article/test-article.ts';
import { changeBetween } from './change-between.ts';
import { diffLists } from './diff-lists.ts';
import { stepsOf } from './steps-of.ts';

const article = (facts: Partial<Article>) => testArticle({ headline: 'A', ...facts });

/** A change as text: `[-went-]`, `[+came+]`, `(2)` for two unchanged paragraphs. */
function changeOf(older: Partial<Article>, newer: Partial<Article>): string[] | undefined {
  return changeBetween(article(older), article(newer))?.parts.map((part) => {
    if (part.kind === 'unchanged') return `(${part.count})`;
    const pieces = part.pieces.map(({ kind, tokens }) => {
      const text = tokens.map((token) => token.text).join('');
      return kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`;
    });
    return (part.kind === 'paragraph' ? '' : `${part.kind}: `) + pieces.join('');
  });
}

describe('a change is told in words', () => {
  test.each<[string, string, string, string[]]>([
    ['a word for a word', 'The old bridge.', 'The new bridge.', ['The [-old-][+new+] bridge.']],
    [
      'words side by side as one change',
      'The old bridge closes.',
      'The new tunnel closes.',
      ['The [-old bridge-][+new tunnel+] closes.'],
    ],
    [
      'what only came, without what stood between',
      'He said, it is so.',
      'He said, and meant, it is so.',
      ['He said, [+and meant, +]it is so.'],
    ],
    [
      'a paragraph that went, one that came, and how many stayed',
      'One.\nTwo.\nGone for good.\nThree.',
      'One.\nTwo.\nThree.\nQuite another one.',
      ['(2)', '[-Gone for good.-]', '(1)', '[+Quite another one.+]'],
    ],
    [
      'a paragraph that changed behind one that came',
      'The council met on Monday.',
      'Rain fell.\nThe council met on Tuesday.',
      ['[+Rain fell.+]', 'The council met on [-Monday-][+Tuesday+].'],
    ],
    ['nothing', 'One.\nTwo.', 'One.\nTwo.', ['(2)']],
  ])('%s', (_, older, newer, told) => {
    expect(changeOf({ text: older }, { text: newer })).toEqual(told);
  });

  test('where there are no spaces, too', () => {
    expect(
      changeOf({ lang: 'ja', text: '古い橋は夜に閉まる。' }, { lang: 'ja', text: '新しい橋は夜に閉まる。' }),
    ).toEqual(['[-古い-][+新しい+]橋は夜に閉まる。']);
  });

  test('headline, dek, byline and caption stand first', () => {
    const lead = { kind: 'figure' as const, alt: '', inline: false, line: 1, column: 1 };
    expect(
      changeOf(
        { headline: 'A week', dek: 'One', author: ['Ida'], lead: { ...lead, caption: 'A <em>quay</em>' } },
        { headline: 'A month', author: ['Ida', 'Omar'], lead: { ...lead, caption: 'The quay' } },
      ),
    ).toEqual([
      'headline: A [-week-][+month+]',
      'dek: [-One-]',
      'byline: Ida[+ and Omar+]',
      'caption: [-A-][+The+] quay',
      '(1)',
    ]);
  });

  test('words are counted, spaces and signs are not', () => {
    const change = changeBetween(
      article({ text: 'One, two and so on.' }),
      article({ text: 'One, three – four and so on!' }),
    );
    expect(change).toMatchObject({ added: 2, removed: 1 });
  });
});

describe('what differs too much', () => {
  const numbers = (from: number, count: number) => Array.from({ length: count }, (_, at) => `w${from + at}`);

  test('in a paragraph, is shown as one that went and one that came', () => {
    const [older, newer] = [numbers(0, 2000).join(' '), numbers(5000, 2000).join(' ')];
    expect(changeOf({ text: older }, { text: newer })).toEqual([`[-${older}-]`, `[+${newer}+]`]);
  });

  test.each([
    ['paragraphs', numbers(0, 20_000).join('\n'), numbers(50_000, 20_000).join('\n')],
    ['words', numbers(0, 100_000).join(' '), numbers(200_000, 100_000).join(' ')],
    ['letters', 'a'.repeat(500_000), 'b'.repeat(500_000)],
  ])('in %s, is not shown', (_, older, newer) => {
    expect(changeOf({ text: older }, { text: newer })).toBeUndefined();
  });

  test('the work of many paragraphs has one limit', () => {
    const budget = { steps: 10 };
    expect(diffLists(['a', 'b'], ['a', 'c'], 100, budget)).toHaveLength(3);
    expect(budget.steps).toBe(8);
    expect(diffLists(numbers(0, 9), numbers(20, 9), 100, budget)).toHaveLength(2);
    expect(diffLists(['a', 'b'], ['a', 'c'], 100, budget)).toBeUndefined();
  });
});

test('a change is dated as its publisher says, if that can be, else by when it was seen', () => {
  const version = (moment: string, facts: Partial<Article> = {}) => ({
    slug: moment,
    moment,
    article: article(facts),
  });
  const newest = article({ date: '2017-03-01', updated: '2017-03-06', retrieved: '2017-03-09' });
  const versions = [
    version('2017-03-05', { updated: '2017-03-01' }),
    version('2017-03-03', { updated: '2017-03-08' }),
    version('2017-03-02'),
  ];
  expect(stepsOf(newest, versions).map(({ on, older, newer }) => [on, older.slug, newer.slug])).toEqual([
    ['2017-03-06', '2017-03-05', undefined],
    ['2017-03-05', '2017-03-03', '2017-03-05'],
    ['2017-03-03', '2017-03-02', '2017-03-03'],
  ]);
});
