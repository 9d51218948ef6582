import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

test('a table scrolls in a region named by its heads', () => {
  expect(htmlOf('|Year|Seats|\n|:-|-:|\n|2017|3|')).toBe(
    [
      '<section class="table" tabindex="0" aria-label="Year, Seats">',
      '<table>\n<thead>\n<tr>',
      '<th scope="col" class="start">Year</th>\n<th scope="col" class="end">Seats</th>',
      '</tr>\n</thead>\n<tbody>\n<tr>',
      '<td class="start">2017</td>\n<td class="end">3</td>',
      '</tr>\n</tbody>\n</table>\n</section>',
    ].join('\n'),
  );
});

test('a line without a bar below a table is none of its rows', () => {
  const html = htmlOf('|Year|Seats|\n|-|-|\n|2017|3|\n*Seats of the harbour office*');
  expect(html).toContain('</section>\n<p><em>Seats of the harbour office</em></p>');
  expect(htmlOf('|Year|\n|-|\n|2017|\n2018')).toContain('2018</td>');
  expect(htmlOf('|Year|Seats|\n|-|-|\n|2017|')).toContain('2017</td>');
});

test('tables with the same heads have names of their own', () => {
  const table = '|Year|Seats|\n|-|-|\n|2017|3|';
  const names = htmlOf(`${table}\n\n${table}`).match(/aria-label="[^"]*"/g);
  expect(names).toEqual(['aria-label="Year, Seats"', 'aria-label="Year, Seats (2)"']);
});

test('a table is named with the words of its head, those of two lines apart', () => {
  expect(htmlOf('| Year<br>of sale | Seats |\n| --- | --- |\n| 2024 | 5 |')).toContain(
    'aria-label="Year of sale, Seats"',
  );
});

test.each([
  [
    'a caption names it',
    '<table><caption>Seats</caption><tr><td>1</td><td>2</td></tr></table>',
    'aria-label="Seats"',
  ],
  ['an empty head is a cell', '||b|\n|-|-|\n|1|2|', '<td></td>\n<th scope="col">b</th>'],
  ['a cell beyond the head stays', '|a|\n|-|\n|1|2|', '<td>1</td>\n<td>2</td>'],
  ['a head of a row says so', '<table><tr><th>a</th><td>1</td></tr></table>', '<th scope="row">a</th>'],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toContain(html);
});

test('a table of one cell was a layout', () => {
  expect(htmlOf('<table><tr><td>Text</td></tr></table>')).toBe('<p>Text</p>');
  expect(htmlOf('<table><tr><td><p>Text</p></td></tr></table>')).toBe('<p>Text</p>');
});

test('a table keeps no styles of its own', () => {
  expect(
    htmlOf(
      '<table border=1 width=600 bgcolor=red><tr valign=top><td nowrap style="color:red">1</td><td>2</td></tr></table>',
    ),
  ).not.toMatch(/border|width|bgcolor|valign|nowrap|style/);
});
