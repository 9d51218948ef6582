import { describe, expect, test } from 'vitest';
import { dayOf, formatDate, formatMonth } from './date.ts';
import { parseDate } from './parse-date.ts';

test.each([
  ['2017-03-02', '2017-03-02'],
  ['2017-3-2', '2017-03-02'],
  ['2017/03/02', '2017-03-02'],
  ['2017.03.02', '2017-03-02'],
  ['20170302', '2017-03-02'],
  ['2017-03', '2017-03'],
  ['2017', '2017'],
  [' [[2017-03-02]] ', '2017-03-02'],
  ['2017-03-02T09:30', '2017-03-02T09:30:00'],
  ['2017-03-02 09:30:15', '2017-03-02T09:30:15'],
  ['2017-03-02T00:00:00.000Z', '2017-03-02T00:00:00Z'],
  ['2017-03-02t09:30:00z', '2017-03-02T09:30:00Z'],
  ['2017-03-02T09:30:00+03:00', '2017-03-02T09:30:00+03:00'],
  ['2017-03-02T09:30:00+0300', '2017-03-02T09:30:00+03:00'],
  ['2017-03-02 09:30:00+00', '2017-03-02T09:30:00+00:00'],
  ['2017-03-02 09:30:00 -1100', '2017-03-02T09:30:00-11:00'],
  ['2017-03-02 09:30 UTC', '2017-03-02T09:30:00Z'],
  ['2017-03-02T23:59:00 (UTC -05:00)', '2017-03-02T23:59:00-05:00'],
  ['Thu, 02 Mar 2017 23:30:00 GMT', '2017-03-02T23:30:00Z'],
  ['Thu, 2 Mar 2017 00:30 +0300', '2017-03-02T00:30:00+03:00'],
  ['March 02, 2017', '2017-03-02'],
  ['Thursday, March 2nd, 2017', '2017-03-02'],
  ['Sept. 5, 2017', '2017-09-05'],
  ['2 March 2017', '2017-03-02'],
  ['29 February 2016', '2016-02-29'],
  ['20170302T093000Z', '2017-03-02T09:30:00Z'],
  ['March 2, 2017 9:30 AM', '2017-03-02'],
  ['March 2, 2017 at 9:30 p.m. EST', '2017-03-02'],
  ['Mar 2, 2017 09:30 -0500', '2017-03-02T09:30:00-05:00'],
  ['2. März 2017', '2017-03-02'],
  ['Donnerstag, 2. März 2017, 14:05 Uhr', '2017-03-02'],
  ['jeudi 1er décembre 2016', '2016-12-01'],
  ['2 mars 2017 à 9h30', '2017-03-02'],
  ['2 de marzo de 2017', '2017-03-02'],
  ['quinta-feira, 2 de março de 2017', '2017-03-02'],
  ['2 marzo 2017', '2017-03-02'],
  ['2 maart 2017', '2017-03-02'],
  ['2 marca 2017', '2017-03-02'],
  ['2 марта 2017 г.', '2017-03-02'],
  ['2 березня 2017', '2017-03-02'],
  ['2 Mart 2017', '2017-03-02'],
  ['2017年3月2日', '2017-03-02'],
  ['2017年3月2日 9時30分', '2017-03-02'],
  ['2017년 3월 2일', '2017-03-02'],
])('%s is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each([
  ['', 'nothing'],
  ['soon', 'a word'],
  ['02/03/2017', 'two days, one on each side of an ocean'],
  ['2017-02-29', 'a day that was not'],
  ['2017-13-01', 'a thirteenth month'],
  ['2017-03-00', 'a day nought'],
  ['0000-01-01', 'a year nought'],
  ['0017-03-02', 'a slip of the pen, which would be shown as 1917'],
  ['2017-03-02T25:00', 'an hour that is not'],
  ['2017-03-02T09:30:00+25:99', 'an offset that is not'],
  ['2017-03-02 and more', 'more than a date'],
  ['2 Smarch 2017', 'a month that is none'],
  ['2 listopada 2017', 'October in Zagreb, November in Warsaw'],
  ['30 février 2017', 'a day that was not, in French'],
])('%j is no date: %s', (text) => {
  expect(parseDate(text)).toBeUndefined();
});

test('a word without end is no date', () => {
  expect(parseDate(`2 ${'a'.repeat(100_000)} 2017`)).toBeUndefined();
});

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

  test('months have their names', () => {
    expect(formatMonth(1, 'en')).toBe('January');
    expect(formatMonth(12, 'fr')).toBe('décembre');
    expect(formatMonth(3, 'en', 'narrow')).toBe('M');
  });
});
