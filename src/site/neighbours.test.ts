import { expect, test } from 'vitest';
import { neighboursOf } from './neighbours.ts';

test('articles without a date come neither before nor after any', () => {
  const [new_, undated, old, lost] = [{ date: '2024' }, {}, { date: '1999-03' }, {}];
  const neighbours = neighboursOf([new_, undated, old, lost]);
  expect(neighbours.get(new_)).toEqual({ earlier: old });
  expect(neighbours.get(old)).toEqual({ later: new_ });
  expect(neighbours.get(undated)).toBeUndefined();
  expect(neighbours.get(lost)).toBeUndefined();
});
