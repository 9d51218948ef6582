import { expect, test } from 'vitest';
import { bodyOf, htmlOf } from '../../test-context.ts';

test('words, headings, links and notes of a wiki are read', () => {
  const html = htmlOf(
    "'''The quay''' is ''old''.<ref>The Lake, 2024</ref> See [https://e.example the plan].\n\n== Ferries ==\n\nNone.\n\n[[Category:Quays]]",
  );
  expect(html).toContain('<strong>The quay</strong> is <em>old</em>.<sup>');
  expect(html).toContain('>the plan</a>');
  expect(html).toContain('<h2>Ferries</h2>');
  expect(html).toContain('The Lake, 2024');
  expect(html).not.toMatch(/'''|==|Category/);
});

test('a picture of a wiki has the last of its words as caption', () => {
  const [figure] = bodyOf(
    "[[File:Quay.png|thumb|200px|alt=A quay|The [[harbour|old quay]] in May]]\n\n'''It''' is old.",
  );
  expect(figure).toMatchObject({ kind: 'figure' });
  expect(JSON.stringify(figure)).toMatch(/A quay.*The old quay in May|The old quay in May.*A quay/);
});

test('marked words on a line of their own are no heading', () => {
  expect(htmlOf('==words==')).toBe('<p><mark>words</mark></p>');
});
