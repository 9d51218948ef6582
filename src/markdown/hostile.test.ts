import { describe, expect, test } from 'vitest';
import { htmlOf, messagesOn, render } from './test-context.ts';

const many = 10_000;
const lines = (count: number, line: (index: number) => string, end = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(end);

/** All letters in their order: what is read of a text, whatever stands between. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\P{L}+/gu, '');

/** Each was quadratic or worse, or filled the call stack. What they say must still be there. */
describe('hostile Markdown ends soon and loses nothing', { timeout: 60_000 }, () => {
  test.each<[name: string, markdown: string, words?: RegExp]>([
    ['nested brackets', `${'['.repeat(many)}word${']'.repeat(many)}`],
    ['open images', `${'!['.repeat(many)}word`],
    ['open links', `${'[a]('.repeat(2 * many)}word`],
    ['open links with an address', `${'[a](<b'.repeat(many)}word`],
    ['nested quotations', `${'>'.repeat(many)} word`],
    ['nested quotations, spaced', `${'> '.repeat(many)} word`],
    ['nested list items', `${'- '.repeat(many)}word`],
    ['nested numbered items', `${'1. '.repeat(many)}word`],
    ['quotations in items', `${'> - '.repeat(many)}word`],
    ['nested list levels', `${lines(300, (index) => `${'  '.repeat(index)}- a`)}word`],
    ['nested notes', `${'[^1]: '.repeat(many)}word`],
    ['stars', `${'*'.repeat(many)}word${'*'.repeat(many)}`],
    ['mixed emphasis', `${'**_'.repeat(many)}word${'_**'.repeat(many)}`],
    ['emphasis that only closes', `${'a** '.repeat(many)}word`],
    ['strikes', `${'~~a'.repeat(many)}word`],
    ['backticks', `a ${'`'.repeat(5 * many)}word`],
    ['backticks of every length', `${lines(300, (index) => '`'.repeat(index + 1), 'a')}word`],
    ['nested boxes', `${'<div>'.repeat(many)}word`],
    ['nested boxes between lines', `${'<div>\n\n'.repeat(many)}word`],
    ['nested bold', `word ${'<b>'.repeat(many)}`],
    ['nested bold of different kinds', `word ${lines(3000, (index) => `<b title=${index}>`, '')}`],
    ['misnested bold', `${'<b><p>'.repeat(3000)}word`],
    ['nested tables', `${'<table><tr><td>'.repeat(3000)}word`],
    ['words in a table that is never closed', '<div><table>\nsome word\n'],
    ['words in a row that is never closed', '<table><tr>word'],
    ['misnested tables', `${'<table>a<b>'.repeat(3000)}word`],
    ['a tag that nothing ends, in a box', '<p>Words <Chart some word'],
    ['an end tag that nothing ends', '<div>\nWords </some word\n'],
    ['an instruction that nothing ends', '<?some word\n\n> and *more*', /^somewordandmore$/],
    ['a slash behind a bracket', '<p>Words </ some word <br>', /^Wordssomeword$/],
    ['a declaration that nothing ends', '<!some word\n\nand more'],
    ['a sentence behind signs of a note', '!!! The word is late\n\n??? nobody knows why'],
    ['nested drawings', `${'<svg><foreignObject>'.repeat(3000)}word`],
    ['tags that never end', `word ${'<a '.repeat(many)}`],
    ['a long table', `|a|b|\n|-|-|\n${'|x|y|\n'.repeat(many)}\nword`],
    ['a wide and long table', `${'|a'.repeat(3000)}|\n${'|-'.repeat(3000)}|\n${'x\n'.repeat(3000)}\nword`],
    [
      'many notes',
      `${lines(2000, (index) => `word[^${index}]`)}\n\n${lines(2000, (index) => `[^${index}]: note`, '\n\n')}`,
    ],
    ['notes in notes', `word[^0]\n\n${lines(2000, (index) => `[^${index}]: note[^${index + 1}]`, '\n\n')}`],
    ['many definitions', `${lines(5000, (index) => `[a${index}]: /x`)}\n\nword`, /^(?:ax)*word$/],
    ['lazy lines', `> ${'a\n'.repeat(2 * many)}word`],
    ['blank lines', `${'\n'.repeat(10 * many)}word`],
    ['spaces', `word${' '.repeat(20 * many)}word`],
    ['one long word', `${'a'.repeat(1_000_000)} word`],
    ['an address of underscores', `www.${'_.'.repeat(5 * many)} word`],
    ['signs behind an address', `https://e.example/${';'.repeat(2 * many)}0 word`],
    ['references to characters', `${'&amp;&#65;'.repeat(5 * many)} word`, /^A{50000}word$/],
    ['quotes', `${`"a 'b `.repeat(2 * many)}word`],
    ['highlights', `${'==a '.repeat(many)}word`],
    ['formulas', `${'$\\{'.repeat(many)}word`],
    ['labels for embeds', `${'#### Embed:\n\n'.repeat(2000)}word`, /^word$/],
    ['pictures', `${'![a](b.jpg)\n\n*c*\n\n'.repeat(2000)}word`, /^c{2000}word$/],
  ])('%s', (_, markdown, words) => {
    const { text, body } = render(markdown);
    // Names of definitions, labels and descriptions of pictures are no words of the text.
    if (words) expect(lettersOf(text)).toMatch(words);
    else expect(lettersOf(text) === lettersOf(markdown), 'every word is there').toBe(true);
    expect(body.some((part) => part.kind === 'html' && part.html.includes('word'))).toBe(true);
  });
});

test.each([
  [
    'too many marks',
    `One.\n\n${'**a'.repeat(2000)}`,
    '3:1 limit there are more marks here than any article has',
  ],
  [
    'too deep HTML',
    `One.\n\n${'<div>'.repeat(200)}a`,
    '3:1 deepest-html more than 100 elements stand in one another',
  ],
  [
    'too deep HTML in a line',
    `One.\n\n${'<i>'.repeat(50)}a`,
    '3:61 deepest-html more than 20 elements of a line, such as <b>, stand in one another',
  ],
  [
    'a frame of nothing',
    'One.\n\n<iframe srcdoc="a"></iframe>',
    '3:1 dropped-frame an <iframe> without an address of the web is left out',
  ],
])('%s: what is not shown as it was meant is told, once', (_, markdown, expected) => {
  expect(messagesOn(markdown)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ['calls', (index: number) => `<% a${index} %>`],
  ['shortcodes', (index: number) => `{{% a${index} %}}`],
  ['components', (index: number) => `<Chart${index} />`],
])('%s of thousands of names are told a hundred times', (_, piece) => {
  const told = messagesOn(lines(3000, piece, '\n\n'));
  expect(told).toHaveLength(100);
  expect(told.at(-1)).toMatch(/not told$/);
});

test.each([
  ['around paragraphs', '<div>', ''],
  ['from one paragraph on', '<p>', ''],
  ['in lines', '', '</p>'],
])('bold words that are never closed, %s, are not written hundreds of times', (_, start, end) => {
  const open = lines(90, (index) => `<b title=${index}>`, '');
  const markdown = `${start}${open}${`<p>x${end}`.repeat(1000)}`;
  expect(htmlOf(markdown).length / markdown.length).toBeLessThan(50);
});

test('a long article is the sum of its sections', { timeout: 60_000 }, () => {
  const paragraph = '"It\'s *over*," she said.[^n] [See][there]. ';
  const count = 2000;
  const markdown = `${`${paragraph.repeat(3)}\n\n`.repeat(count)}![a](b.jpg)\n\n[there]: https://e.example/\n[^n]: Note.`;
  const { body, text } = render(markdown);
  const html = body.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  expect(html.match(/<em>over<\/em>,” she/g)).toHaveLength(3 * count);
  expect(html.match(/href="https:\/\/e\.example\/"/g)).toHaveLength(3 * count);
  expect(html.match(/href="#note-fn-1"/g)).toHaveLength(3 * count);
  expect(text.match(/Note\./g)).toHaveLength(1);
  expect(body).toContainEqual(expect.objectContaining({ kind: 'figure', src: 'b.jpg', line: 2 * count + 1 }));
});

test('a long block of code is not cut', { timeout: 60_000 }, () => {
  const code = `# not a heading\n\n`.repeat(900);
  const { body } = render(`${'Text.\n\n'.repeat(500)}\`\`\`\n${code}\`\`\`\n`);
  const html = body.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  expect(html).not.toContain('<h2>');
  expect(html.match(/<pre /g)).toHaveLength(1);
});

test.each([
  ['a byte order mark', '\uFEFF# Title\n\nText'],
  ['Windows line ends', '# Title\r\n\r\nText'],
  ['control characters', '# Title\n\nTe\u0000xt &#1; &#0;'],
  ['lone surrogates', '# Title\n\nText \uD800 \uDC00 \uD801*'],
  ['what Unicode keeps for no character', '# Title\n\nText \uFDD0 \u{1FFFE} <b>&#xFDD1;</b>'],
])('%s do no harm', (_, markdown) => {
  const { title, text, body } = render(markdown);
  expect(title).toBe('Title');
  expect(text).toMatch(/^Te/);
  // eslint-disable-next-line no-control-regex
  expect(JSON.stringify(body)).not.toMatch(/\\u|[\u0000-\u001f\p{Noncharacter_Code_Point}]/u);
});

test('C1 controls are read as Windows-1252', () => {
  expect(render('\u0093It\u0092s\u0094 \u0096 x').text).toBe('“It’s” – x');
});

test('the same text gives the same body', () => {
  const markdown = '# A\n\n"B"[^1] ![c](d.jpg)\n\n[^1]: E';
  expect(render(markdown)).toEqual(render(markdown));
});

describe('words that every object of JavaScript knows are words', () => {
  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])('%s', (word) => {
    const forms = [
      ...[`:${word}:`, `<${word}>words</${word}>`, `<div class="${word}" ${word}="x">words</div>`],
      ...[`{% ${word} x %} words`, `{{< ${word} "x" >}} words`, `[${word} a="b"]words[/${word}]`],
      ...[`> [!${word}] words`, `!!! ${word} "words"`, `:::${word}\nwords\n:::`, `{${word}}\`words\``],
      ...[`\`\`\`${word}\nwords\n\`\`\``, `[words][${word}]`, `[words](${word}:x)`, `words &${word};`],
      ...[`words[^${word}]\n\n[^${word}]: x`, `## ${word}\n\n[words](#${word})\n\n## ${word}`],
    ];
    for (const markdown of forms) {
      const html = htmlOf(markdown);
      expect(html, markdown).not.toMatch(/native code|\[object/);
      expect(html, markdown).toMatch(
        markdown.includes('words') ? /words/ : new RegExp(word.replaceAll('_', '')),
      );
    }
  });
});
