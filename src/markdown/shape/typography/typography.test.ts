import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

describe('quotes are the language’s', () => {
  test.each([
    ['en', '“He said ‘go’ to her.”'],
    ['en-GB', '“He said ‘go’ to her.”'],
    ['de', '„He said ‚go‘ to her.“'],
    ['de-CH', '«He said ‹go› to her.»'],
    ['fr', '«\u202FHe said ‘go’ to her.\u202F»'],
    ['ru', '«He said „go“ to her.»'],
    ['es', '«He said ‘go’ to her.»'],
    ['pl', '„He said ‚go’ to her.”'],
    ['sv', '”He said ’go’ to her.”'],
    ['ja', `"He said 'go' to her."`],
    ['ar', `"He said 'go' to her."`],
  ])('%s', (lang, set) => {
    expect(htmlOf(`"He said 'go' to her."`, { lang }).replace(' dir="ltr"', '')).toBe(`<p>${set}</p>`);
  });
});

test.each([
  [
    'an apostrophe',
    `don't, James' book, the '90s, rock 'n' roll`,
    'don’t, James’ book, the ’90s, rock ’n’ roll',
  ],
  ['feet and inches', `5'10" tall, a 12" record`, '5′10″ tall, a 12″ record'],
  [
    'quotes across inline elements',
    '"*word*" and *"word"* and "[a](#)"',
    '“<em>word</em>” and <em>“word”</em> and “a”',
  ],
  ['a quote that begins in one element and ends in another', '"a **b"** c', '“a <strong>b”</strong> c'],
  ['a quote behind a dash or bracket', '—"a" ("b")', '—“a” (“b”)'],
  ['quotes that are set already', '“a” «b» ‘c’', '“a” «b» ‘c’'],
  ['dashes', 'a -- b --- c 1914--1918', 'a — b — c 1914–1918'],
  ['an option of a command', 'use --help', 'use --help'],
  ['an ellipsis', 'wait... no....', 'wait… no....'],
  ['code', '`"a" -- ...`', '<code>"a" -- ...</code>'],
  ['code in raw HTML', `<kbd>"a"</kbd>`, '<kbd>"a"</kbd>'],
  ['a formula', `$f'(x) = \\frac{a}{b}$`, `<code>f'(x) = \\frac{a}{b}</code>`],
])('sets %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(`<p>${html}</p>`);
});

test('no line begins with a mark that French sets off by a space, nor ends with one that opens', () => {
  const set = '<p>«\u202FQui\u202F?\u202F», dit-il\u00A0: lui\u202F; elle\u202F!</p>';
  expect(
    htmlOf('« Qui ? », dit-il : lui ; elle !', { lang: 'fr' }).replace(/ (?:lang|dir)="[^"]*"/g, ''),
  ).toBe(set);
  expect(htmlOf('Who ? He : she', { lang: 'en' })).toBe('<p>Who ? He : she</p>');
});

test('a figure and its sign stay on one line', () => {
  expect(htmlOf('12 % and 3 €')).toBe('<p>12\u00A0% and 3\u00A0€</p>');
});

test('an address is left as it is', () => {
  expect(htmlOf('<https://e.example/a--b...c>')).toContain('>https://e.example/a--b...c<');
});
