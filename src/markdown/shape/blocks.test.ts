import { expect, test } from 'vitest';
import { bodyOf, htmlOf } from '../test-context.ts';

test.each([
  ['boxes are paragraphs', '<div>a<div>b</div></div>', '<p>a</p>\n<p>b</p>'],
  ['two line breaks part paragraphs', 'a<br><br>b<br>c', '<p>a</p>\n<p>b<br>c</p>'],
  ['what is empty goes', '<p>&nbsp;</p>\n\n<p></p><div><br></div>\n\na', '<p>a</p>'],
  ['a paragraph of a non-breaking space goes', '\u00A0\n\na', '<p>a</p>'],
  [
    'boxes in code are lines of it',
    '<pre><code><form>a</form><dialog><div>b</div></dialog>c</code></pre>',
    '<pre tabindex="0"><code>a\nb\nc</code></pre>',
  ],
  ['text without a block gets one', '<center>a</center>b', '<p>a</p>\n<p>b</p>'],
  ['looks go, words stay', '<font color=red><span style="x">a</span></font>', '<p>a</p>'],
  ['a block inside a word is lifted out', '<b><p>a</p><p>b</p></b>', '<p><b>a</b></p>\n<p><b>b</b></p>'],
  [
    'a link around a heading goes into it',
    '<a href="https://e.example/"><h2>a</h2></a>',
    '<h2><a href="https://e.example/" rel="external noopener" referrerpolicy="no-referrer">a</a></h2>',
  ],
  ['an item without a list is a paragraph', '<li>a</li>', '<p>a</p>'],
  ['text in a list is an item', '<ul>a<li>b</li></ul>', '<ul><li>a</li><li>b</li></ul>'],
  [
    'the elements of text stay',
    '<p><u>a</u><s>b</s><sub>c</sub><kbd>d</kbd><q>e</q><small>f</small></p>',
    '<p><u>a</u><s>b</s><sub>c</sub><kbd>d</kbd><q>e</q><small>f</small></p>',
  ],
  [
    'a hidden part stays',
    '<details open><summary>a</summary><p>b</p></details>',
    '<details open><summary>a</summary>\n<p>b</p>\n</details>',
  ],
  ['languages and directions stay', '<p lang="ar" dir="rtl">a</p>', '<p lang="ar" dir="rtl">a</p>'],
  ['a hard line break stays', 'a  \nb\\\nc', '<p>a<br>\nb<br>\nc</p>'],
])('%s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test('pieces of what is cut have ids of their own', () => {
  const parts = bodyOf('<div><mark><p>a</p><p>b</p></mark></div>\n\n<h2>d<p>e</p>f</h2>\n\n[d](#def)');
  const html = parts.map((part) => (part.kind === 'html' ? part.html : '')).join('');
  const ids = Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
  expect(ids).toEqual(['mark-1', 'mark-2', 'section-def']);
});
