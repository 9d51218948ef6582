import { expect, test } from 'vitest';
import { htmlOf } from '../../test-context.ts';

test.each([
  ['at the start of a line', '||The end of it|| and more', '<p>The end of it and more</p>'],
  ['in brackets', 'He said (||Ida||).', '<p>He said (Ida).</p>'],
  ['no pair', 'If a || b then c || d', '<p>If a || b then c || d</p>'],
  ['code', '`||x||` y', '<p><code>||x||</code> y</p>'],
])('words that Discord hides are shown without their signs: %s', (_, markdown, html) => {
  expect(htmlOf(markdown)).toBe(html);
});

test.each([
  ['a link', 'See <https://e.example/plan|the plan>.', '>the plan</a>.</p>'],
  ['an address of mail', '<mailto:ida@lake.example|Write>', '<a href="mailto:ida@lake.example">Write</a>'],
  ['names', '<@U0123ABC|ida> in <#C0123ABC|quay>', '<p>@ida in #quay</p>'],
])('%s of Slack shows its words', (_, markdown, html) => {
  expect(htmlOf(markdown)).toContain(html);
});

test('empty cells of a table are no signs', () => {
  expect(htmlOf('| a | b |\n|---|---|\n| x || y |')).toContain('<td></td>');
});
