import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth } from './format-date.ts';
import { dayOf } from './iso-date.ts';

describe('a date is shown as its publisher’s day', () => {
  test.each([
    ['2017-03-02', 'en', 'March 2, 2017'],
    ['2017-03-02T00:00:00+14:00', 'en', 'March 2, 2017'],
    ['2017-03-02T23:59:59-11:00', 'en', 'March 2, 2017'],
    ['2017-03-02T00:00:00Z', 'de', '2. März 2017'],
    ['2017-03-02', 'ja', '2017年3月2日'],
    ['2017-03', 'en', 'March 2017'],
    ['2017', 'en', '2017'],
    ['2017-03-02', 'th', '2 มีนาคม 2017'],
    ['2017-03-02', 'fa', /۲۰۱۷/],
  ])('%s in %s', (date, locale, shown) => {
    expect(formatDate(date, locale)).toMatch(shown);
    expect(dayOf(date)).toBe(date.slice(0, 10));
  });

  test('shortened in lists', () => {
    expect(formatDate('2017-09-02', 'en', 'medium')).toBe('Sep 2, 2017');
  });

  test('as the day alone below the name of a month', () => {
    expect(formatDate('2017-09-02', 'en', 'day')).toBe('2');
    expect(formatDate('2017-09-02', 'ja', 'day')).toBe('2日');
    expect(formatDate('2017-09', 'en', 'day')).toBe('');
  });

  test('months have their names', () => {
    expect(formatMonth(1, 'en')).toBe('January');
    expect(formatMonth(12, 'fr')).toBe('décembre');
    expect(formatMonth(3, 'en', 'narrow')).toBe('M');
  });
});
