import { describe, expect, test } from 'vitest';
import { addHighlights } from './add-highlights.ts';

const note = (quote: string, text: string) => ({ quote, note: text });

describe('what a reader marked is marked in the text', () => {
  test.each<[string, string, Parameters<typeof addHighlights>[1], string]>([
    ['words of a sentence', 'Nobody loses pay.', [{ quote: 'loses pay' }], 'Nobody ==loses pay==.'],
    [
      'with its note',
      'Nobody loses pay.',
      [note('Nobody', 'Ask\nthe union.')],
      '==Nobody==[^mark-1] loses pay.\n\n[^mark-1]: Ask the union.',
    ],
    ['across bold words', 'The **new** ferry.', [{ quote: 'The new ferry.' }], '==The **new** ferry.=='],
    [
      'from within bold words',
      'The **new red** ferry.',
      [{ quote: 'red ferry' }],
      'The **new ==red==** ==ferry==.',
    ],
    [
      'across paragraphs',
      'One ends.\n\nTwo begins.',
      [{ quote: 'ends. Two' }],
      'One ==ends.==\n\n==Two== begins.',
    ],
    ['in a quotation of two lines', '> One\n> two.', [{ quote: 'One two.' }], '> ==One\n> two.=='],
    [
      'in the words of a link',
      'See [the law](https://a.example/law).',
      [note('the law', 'Which?')],
      'See ==[the law](https://a.example/law)==[^mark-1].\n\n[^mark-1]: Which?',
    ],
    [
      'never in an address',
      '[Here](https://a.example/law) is law.',
      [{ quote: 'law' }],
      '[Here](https://a.example/law) is ==law==.',
    ],
    [
      'a bare address stays as it is',
      'At https://a.example/law now.',
      [{ quote: 'law now' }],
      'At https://a.example/law now.\n\n> law now',
    ],
    ['code whole', 'Run `npm test` now.', [{ quote: 'test now' }], 'Run ==`npm test` now==.'],
    [
      'words with escapes and references',
      'Costs 5\\* &amp; more.',
      [{ quote: '5* & more' }],
      'Costs ==5\\* &amp; more==.',
    ],
    ['the same passage once', 'A law.', [{ quote: 'law' }, { quote: 'law' }], 'A ==law==.'],
    [
      'a passage in a passage',
      'A new law.',
      [{ quote: 'new law' }, note('law', 'Which?')],
      'A ==new law==[^mark-2].\n\n[^mark-2]: Which?',
    ],
    [
      'passages that overlap',
      'A new old law.',
      [{ quote: 'new old' }, { quote: 'old law' }],
      'A ==new old== ==law==.',
    ],
    ['passages that touch', '新旧法律', [{ quote: '新旧' }, { quote: '法律' }], '==新旧法律=='],
    [
      'the next one, where words repeat',
      'law and law',
      [{ quote: 'law and' }, { quote: 'law' }],
      '==law and== law',
    ],
    [
      'what is not in the text stands below it',
      'A law.',
      [note('An act.', 'Gone.')],
      'A law.\n\n> An act.\n>\n> Gone.',
    ],
  ])('%s', (_, markdown, highlights, expected) => {
    expect(addHighlights(markdown, highlights)).toBe(`${expected}\n`);
  });
});

test('many passages in a long text are found in time', () => {
  const text = Array.from({ length: 9000 }, (_, at) => `Sentence number ${at} of a long text.`).join('\n\n');
  const highlights = Array.from({ length: 20_000 }, (_, at) => ({ quote: `number ${at % 9000} of` }));
  const marked = addHighlights(text, highlights);
  expect(marked.match(/==number/g)).toHaveLength(2000);
  expect(marked.match(/^> number/gm)).toHaveLength(18_000);
});
