import { expect, test } from 'vitest';
import { momentOfName, nameOfMoment } from './version-name.ts';

test.each([
  ['2017-03-02', '2017-03-02'],
  ['2017-03-02T0930', '2017-03-02T09:30:00'],
  ['2017-03-02T09:30:05Z', '2017-03-02T09:30:05Z'],
  ['2017-03-02 09.30', '2017-03-02T09:30:00'],
  ['2017-03-02t0930-0500', '2017-03-02T09:30:00-05:00'],
  ['2017-03-02T09-30-0330', '2017-03-02T09:30:00-03:30'],
  ['2017-03-02T09-30-05', '2017-03-02T09:30:05'],
])('%s.md is of %s', (name, moment) => {
  expect(momentOfName(name)).toBe(moment);
});

test.each([
  '',
  'old',
  '2017-03',
  '2017-02-30',
  '2017-03-02-2',
  '2017-03-02T2530',
  '2017-03-02T09',
  '02.03.2017',
])('"%s" names no day', (name) => {
  expect(momentOfName(name)).toBeUndefined();
});

test.each([
  ['2017-03-02', '2017-03-02'],
  ['2017-03-02T09:30:00+03:00', '2017-03-02T0930+0300'],
  ['2017-03-02T09:30:05Z', '2017-03-02T093005Z'],
  ['2017-03-02T09:30:00', '2017-03-02T0930'],
])('a version of %s is kept as %s.md, and read back as that', (moment, name) => {
  expect(nameOfMoment(moment)).toBe(name);
  expect(momentOfName(name)).toBe(moment);
});

test('a version cannot be named by a month alone', () => {
  expect(nameOfMoment('2017-03')).toBeUndefined();
});
