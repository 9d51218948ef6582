import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { plainParagraphs } from './plain-paragraphs.ts';

const whole = unified()
  .use(remarkParse)
  .use(remarkCjkFriendly)
  .use(remarkGfm, { singleTilde: false })
  .freeze();
const sparing = whole().use(plainParagraphs).freeze();

const blocks = [
  ...[
    'A line of words.',
    'Two lines,\nwith 2 | bars',
    '日本語の段落。',
    'نص عربي',
    '“Said,” he said: (so).',
    '2026 was',
  ],
  ...[
    'x',
    'é\u0301 & more',
    'Nbsp\u00A0',
    '\u00A0Nbsp',
    '\u3000全角',
    'A\u2028B',
    '—Dash',
    '…',
    'a\ttab',
    'end \nof',
    'end  \nof',
  ],
  ...[
    '1. one',
    '12) x',
    '- item',
    '+1',
    '* * *',
    '# H',
    'A\n===',
    'B\n---',
    'C\n- d',
    'D\n> e',
    'E\n1. f',
    'G\n~~~\nx\n~~~',
  ],
  ...[
    '  indented',
    '    code',
    '    more of it',
    '> quote',
    '```',
    '~~~',
    '===',
    '---',
    '- [ ] task',
    '[^1]: note',
    '[^1]',
  ],
  ...[
    '| a | b |\n|---|---|',
    'a | b\n--- | ---\nc | d',
    '[x]: /url',
    '[x]',
    '![a](b)',
    '*em*',
    'a_b_c',
    '~~s~~',
    '\\',
    '`c`',
  ],
  ...[
    'a &amp; b',
    'a &copy b',
    'www.x.example y',
    'WWW.x.example',
    'mail a@b.example',
    'http://x.example',
    'see Https://x.example.',
  ],
  ...[
    '<div>',
    '</div>',
    '<!-- c',
    '-->',
    '<script>',
    '</script>',
    '<?x',
    '?>',
    'http//',
    ' ',
    '\t',
    '\u0001',
    '',
  ],
];
const plain = 'Plain,\nin two lines.';

test.each(['\n', '\n\n', '\n \t\n'])('blocks parted by %j are parsed as they are without it', (between) => {
  const texts = blocks.flatMap((block) => [
    [plain, block, plain].join(between),
    [block, plain, plain, block].join(between),
    `${block}${between}`,
  ]);
  expect(texts.filter(isOtherwise)).toEqual([]);
});

test('each block is parsed after each other one as it is without it', () => {
  const texts = blocks.flatMap((first) => blocks.map((second) => [first, second, plain].join('\n\n')));
  expect(texts.filter(isOtherwise)).toEqual([]);
});

/** Whether nodes or their places differ. */
function isOtherwise(text: string): boolean {
  return JSON.stringify(sparing.parse(text)) !== JSON.stringify(whole.parse(text));
}

test('micromark gets no letter of a plain paragraph', () => {
  const given: unknown[] = [];
  const noting = whole()
    .use(function () {
      const { parser } = this;
      this.parser = (text, file) => (given.push(text), parser?.(text, file) as Root);
    })
    .use(plainParagraphs);
  noting.parse('A secret.\n\nA *mark*.\n\nAnother secret,\nin two lines.');
  expect(given).toEqual(['x\n\nA *mark*.\n\nx']);
});
