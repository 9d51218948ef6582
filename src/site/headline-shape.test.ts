import { expect, test } from 'vitest';
import { shapeOf } from './headline-shape.ts';

test.each([
  ['Wind farm stalls', { isLong: false, longestWord: 6 }],
  ['', { isLong: false, longestWord: 0 }],
  ['Größte Überschwemmung seit Menschengedenken', { isLong: false, longestWord: 16 }],
  ['Counterrevolutionaries of the Donaudampfschifffahrtsgesellschaft', { isLong: false, longestWord: 22 }],
  ['Pre-Election/Post-Election', { isLong: false, longestWord: 8 }],
  ['長江水位降至一百五十年来最低', { isLong: false, longestWord: 0 }],
  ['น้ำท่วมเชียงใหม่หนักสุดในรอบห้าสิบปี', { isLong: false, longestWord: 0 }],
  ['गंगा के घाट पर बाढ़', { isLong: false, longestWord: 2 }],
  ['水'.repeat(41), { isLong: true, longestWord: 0 }],
  ['To be '.repeat(14), { isLong: true, longestWord: 2 }],
])('%s', (headline, shape) => {
  expect(shapeOf(headline)).toEqual(shape);
});
