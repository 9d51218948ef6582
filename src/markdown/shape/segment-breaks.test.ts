import { expect, test } from 'vitest';
import { htmlOf } from '../test-context.ts';

const long = '鍾老師於三月二十號應邀至台中市的大會演講並且說明了許多';

test.each([
  ['behind a full stop or comma', '演講，\n現場。\n「好」', '演講，現場。「好」'],
  ['in a word of a long line', `${long}反\n應熱烈`, `${long}反應熱烈`],
  ['with spaces about it', `${long}反 \n  應熱烈`, `${long}反應熱烈`],
])('a line ends %s of Chinese, without a space', (_, text, words) => {
  expect(htmlOf(text, { lang: 'zh' })).toBe(`<p>${words}</p>`);
});

test.each([
  ['between verses', '床前明月光\n疑是地上霜'],
  ['beside another script', '演講，\nToday'],
  ['in Korean', `${'가'.repeat(30)}\n나라`],
])('it stays %s', (_, text) => {
  expect(htmlOf(text)).toBe(`<p>${text}</p>`);
});

test('it stays in code', () => {
  expect(htmlOf('```\n演講，\n現場\n```')).toContain('演講，\n現場');
});
