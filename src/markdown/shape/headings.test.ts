import { describe, expect, test } from 'vitest';
import { htmlOf, render } from '../test-context.ts';

test.each([
  ['an H1 that repeats the headline goes', '# “It’s over” — Trump\n\nText', '<p>Text</p>'],
  ['an H1 that says something else moves down', '# Part one\n\nText', '<h2>Part one</h2>\n<p>Text</p>'],
  ['the highest heading is an h2', '### A\n\n#### B', '<h2>A</h2>\n<h3>B</h3>'],
  [
    'no level is left out',
    '## A\n\n#### B\n\n##### C\n\n## D',
    '<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h2>D</h2>',
  ],
  ['a lower heading may come first', '#### A\n\n## B\n\n### C', '<h2>A</h2>\n<h2>B</h2>\n<h3>C</h3>'],
  ['an empty heading goes', '##\n\n## &nbsp;\n\nText', '<p>Text</p>'],
  [
    'an h2 that repeats the headline below text stays',
    `Text\n\n## It's over - Trump`,
    '<p>Text</p>\n<h2>It’s over - Trump</h2>',
  ],
  ['an h2 that repeats the headline above all text goes', `## It's over - Trump\n\nText`, '<p>Text</p>'],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown, { title: `"It's over" - Trump` })).toBe(html);
});

test.each([
  [
    'by links to other pages',
    '[About](https://e.example/about)\n\n[Go](https://e.example/go) [Back](https://e.example/back)\n\n## Bridge closes\n\nText',
    3,
  ],
  ['by a link on its own line', '[Contents](https://e.example/c)## Bridge closes\n\nText', 2],
  ['by text', 'Text\n\n## Bridge closes\n\nText', 3],
])(
  'a heading that says the headline without its endings goes, unless it stands below text: %s',
  (_, markdown, blocks) => {
    const html = htmlOf(markdown, { title: 'Bridge closes | by Ida | in The Lake :: Harbour' });
    expect(html.match(/<(?:p|h2)>/g)).toHaveLength(blocks);
    expect(html.includes('Bridge')).toBe(markdown.startsWith('Text'));
  },
);

test('a heading on the line of links before it is one', () => {
  expect(
    htmlOf('[Site](https://e.example/s)## [The Lake](https://e.example/l)\n\nText', { title: 'x' }),
  ).toMatch(/^<p><a [^>]*>Site<\/a><\/p>\n<h2><a/);
  expect(htmlOf('`[Site](/s)## The Lake`', { title: 'x' })).toBe('<p><code>[Site](/s)## The Lake</code></p>');
});

test('the notes stand below all of the body, whatever its headings', () => {
  expect(htmlOf('# A\n\n### B[^1]\n\n[^1]: C', { title: 'x' })).toContain('<h2 id="note-label"');
});

test('no heading is deeper than an h6', () => {
  const html = htmlOf('# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f', { title: 'x' });
  expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h5', '<h6', '<h6']);
});

describe('the body’s own headline', () => {
  test('is the first H1, taken out of the body', () => {
    const { title, body } = render('![x](a.jpg)\n\n# A *good*\n day\n\nText');
    expect(title).toBe('A good');
    expect(JSON.stringify(body)).not.toContain('good');
  });

  test('is the first H1 that says anything, even behind a line of the page around it', () => {
    const { title, body } = render('The Daily Page\n\n# \n\n# A good day\n\n# Another');
    expect(title).toBe('A good day');
    expect(JSON.stringify(body)).not.toContain('good');
    expect(JSON.stringify(body)).toContain('Another');
  });

  test('is not looked for when the front matter has one', () => {
    expect(render('# A good day', { title: 'Other' }).title).toBeUndefined();
  });
});
