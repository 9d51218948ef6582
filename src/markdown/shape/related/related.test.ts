import { describe, expect, test } from 'vitest';
import { bodyOf, htmlOf, partsOf } from '../../test-context.ts';

const one = { kind: 'related', title: 'A title', url: 'https://e.example/a' };

describe('a label and a link are a related article', () => {
  test.each([
    '**Related article:** [A title](https://e.example/a)',
    '**Related article**: [A title](https://e.example/a?utm_source=x)',
    '**Related: [A title](https://e.example/a)**',
    '*Read more:* [A title](https://e.example/a).',
    'Related: [A title](https://e.example/a)',
    'RELATED [A title](https://e.example/a)',
    '> **See also:** [A title](https://e.example/a)',
    '### Read also: [A title](https://e.example/a)',
    '<p><strong>Related article:</strong> <a href="https://e.example/a">A title</a></p>',
    '**Lesen Sie auch:** [A title](https://e.example/a)',
    '**À lire aussi :** [A title](https://e.example/a)',
    '**Lea también:** [A title](https://e.example/a)',
    '**Leia também:** [A title](https://e.example/a)',
    '**Czytaj też:** [A title](https://e.example/a)',
    '**Читайте также:** [A title](https://e.example/a)',
    '**اقرأ أيضًا:** [A title](https://e.example/a)',
    '**קראו גם:** [A title](https://e.example/a)',
    '**関連記事：**[A title](https://e.example/a)',
    '**相关阅读：**[A title](https://e.example/a)',
    '**관련 기사:** [A title](https://e.example/a)',
    '**İlgili haber:** [A title](https://e.example/a)',
  ])('%s', (markdown) => {
    expect(partsOf('related', markdown)).toEqual([one]);
  });
});

test('a dead link keeps its title', () => {
  expect(bodyOf('**Related article:** [A title](#)')).toEqual([{ kind: 'related', title: 'A title' }]);
});

describe('a label takes every link it has', () => {
  test.each([
    ['on its line', '**Related:** [A](https://e.example/a), [B](https://e.example/b)'],
    ['in its paragraph', '**Related:**\n[A](https://e.example/a)\n[B](https://e.example/b)'],
    ['in the list below', '**Related articles:**\n\n- [A](https://e.example/a)\n- [B](https://e.example/b)'],
    [
      'in the list below a heading',
      '## Related\n\n1. [A](https://e.example/a)\n2. **[B](https://e.example/b)**',
    ],
    ['in the lines below', '**Read more**\n\n[A](https://e.example/a)\n\n[B](https://e.example/b)'],
  ])('%s', (_, markdown) => {
    expect(partsOf('related', markdown).map(({ title }) => title)).toEqual(['A', 'B']);
    expect(htmlOf(markdown)).toBe('[related]\n[related]');
  });
});

test('the lines around it stay', () => {
  const body = bodyOf('Before.\n**Related article:** [A title](https://e.example/a)\nBehind.');
  expect(body).toEqual([
    { kind: 'html', html: '<p>Before.</p>' },
    one,
    { kind: 'html', html: '<p>Behind.</p>' },
  ]);
});

test('in a list the item stays valid', () => {
  const body = bodyOf('- x\n- **Related:** [A title](https://e.example/a)');
  expect(body).toEqual([
    { kind: 'html', html: '<ul>\n<li>x</li>\n<li>' },
    one,
    { kind: 'html', html: '</li>\n</ul>' },
  ]);
});

describe('a sentence is not touched', () => {
  test.each([
    'Related [parties](https://e.example/a) met in Moscow.',
    '**Related article:** it was never published.',
    'See also the report of [the agency](https://e.example/a).',
    '**Important:** [A title](https://e.example/a)',
    '## Related\n\n- [A](https://e.example/a), which we liked',
  ])('%s', (markdown) => {
    expect(partsOf('related', markdown)).toEqual([]);
  });
});
