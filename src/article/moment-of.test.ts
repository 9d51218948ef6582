import { expect, test } from 'vitest';
import { compareDates } from '../date/compare-dates.ts';
import { momentOf } from './moment-of.ts';

test.each([
  ['a day before its moments', '2017-03-02', '2017-03-02T00:00:00Z'],
  ['by day without an offset', '2017-03-02T23:00:00', '2017-03-03'],
  ['moments of two offsets as moments', '2017-03-03T01:00:00+03:00', '2017-03-02T23:30:00-05:00'],
])('dates stand in order: %s', (_, one, other) => {
  expect(compareDates(one, other)).toBeLessThan(0);
  expect(compareDates(other, one)).toBeGreaterThan(0);
  expect(compareDates(one, one)).toBe(0);
});

test('an article counts as of the last day on which its text is known to have been so', () => {
  expect(momentOf({ date: '2017-03-02', updated: '2017-03-04', retrieved: '2017-03-03' })).toBe('2017-03-04');
  expect(momentOf({ date: '2017-03-02', retrieved: '2017-03-03' })).toBe('2017-03-03');
  expect(momentOf({})).toBeUndefined();
});
