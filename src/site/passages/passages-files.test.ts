import { expect, test } from 'vitest';
import { wordsFor } from '../../language/words.ts';
import { passagesJson } from './passages-json.ts';
import { passagesMarkdown } from './passages-markdown.ts';
import { testArticle } from '../../article/test-article.ts';

const settings = {
  name: 'The Quay',
  description: '',
  language: 'en',
  publishing: 'private' as const,
  saved: [],
};
const link = '<a href="https://a.example/?x=1&#x26;y" rel="external noopener">a log</a>';
const articles = [
  testArticle({
    id: 'газета',
    title: 'A # [headline]',
    publisher: 'The *Post*',
    date: '2017-03-02',
    source: 'https://post.example/1',
    passages: [
      { id: 'mark-1', html: 'Nobody <em>asked</em> &#x3C;b>.', notes: [`See ${link}.`, '1. Twice'] },
      { id: 'mark-3', html: 'No note', notes: [] },
      { id: 'mark-4', html: 'It was <del>not</del> <s>never</s> late', notes: [] },
    ],
  }),
];

test('passages are kept as JSON, with the address of each', () => {
  expect(JSON.parse(passagesJson(articles, settings))).toEqual({
    library: 'The Quay',
    articles: [
      {
        headline: 'A # [headline]',
        publisher: 'The *Post*',
        author: [],
        date: '2017-03-02',
        language: 'en',
        address: 'articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html',
        source: 'https://post.example/1',
        passages: [
          {
            address: 'articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html#mark-1',
            text: 'Nobody asked <b>.',
            note: 'See a log.\n\n1. Twice',
          },
          { address: 'articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html#mark-3', text: 'No note' },
          {
            address: 'articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html#mark-4',
            text: 'It was not never late',
          },
        ],
      },
    ],
  });
  const address = 'https://quay.example/n/';
  expect(passagesJson(articles, { ...settings, address })).toContain(`"address": "${address}articles/`);
});

test('passages are kept as Markdown in which nothing that was said becomes a sign', () => {
  expect(passagesMarkdown(articles, settings, wordsFor('en'))).toBe(
    [
      '# Marked passages',
      '## [A # \\[headline\\]](articles/%D0%B3%D0%B0%D0%B7%D0%B5%D1%82%D0%B0.html)',
      'The \\*Post\\* · March 2, 2017 · <https://post.example/1>',
      '> Nobody *asked* \\<b>.',
      'See [a log](https://a.example/?x=1\\&y).',
      '1\\. Twice',
      '> No note',
      '> It was ~~not~~ ~~never~~ late\n',
    ].join('\n\n'),
  );
});
