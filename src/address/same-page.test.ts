import { expect, test } from 'vitest';
import { pageKey } from './same-page.ts';

test.each([
  'http://www.news.example/2024/05/bridge/?utm_source=mail&b=2&a=1#top',
  'https://m.news.example/2024/05/bridge?a=1&b=2',
  'https://amp.news.example/2024/05/bridge/amp/?a=1&b=2&fbclid=x',
  'https://news.example/amp/2024/05/bridge?b=2&a=1',
  'https://web.archive.org/web/20240511101112/https://www.news.example/2024/05/bridge?a=1&b=2',
  'https://archive.ph/2024.05.11-101112/http://news.example/2024/05/bridge/?a=1&b=2',
  'https://wayback.archive-it.org/1234/20240511101112/https://news.example/2024/05/bridge?a=1&b=2',
  'HTTPS://NEWS.example:443/2024/05/bridge/index.html?a=1&b=2&output=amp',
])('%s is the same page', (address) => {
  expect(pageKey(address)).toBe('news.example/2024/05/bridge?a=1&b=2');
});

test.each([
  ['https://news.example/a', 'https://news.example/b'],
  ['https://news.example/?p=1', 'https://news.example/?p=2'],
  ['https://news.example/A', 'https://news.example/a'],
  ['https://news.example:8080/a', 'https://news.example/a'],
  ['https://m.example/a', 'https://amp.example/a'],
  ['https://news.example/to/https://other.example/a', 'https://other.example/a'],
  ['https://news.example/stamp', 'https://news.example/st'],
])('%s and %s are two', (one, other) => {
  expect(pageKey(one)).not.toBe(pageKey(other));
});

test.each([undefined, '', 'bridge', 'javascript:alert(1)', 'file:///etc/passwd'])('%j is no page', (text) => {
  expect(pageKey(text)).toBeUndefined();
});
