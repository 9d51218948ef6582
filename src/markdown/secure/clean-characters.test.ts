import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { toLiteral } from '../read/text/literal-marks.ts';
import { cleanText } from '../clean-text.ts';
import { cleanCharacters } from './clean-characters.ts';

test('characters that are not allowed in text become U+FFFD, in texts and attributes', () => {
  const tree = h(null, [h('p', { title: 'a\u0001b' }, 'x\u0000y\uD800')]);
  cleanCharacters()(tree);
  expect(tree).toEqual(h(null, [h('p', { title: 'a\uFFFDb' }, 'x\uFFFDy\uFFFD')]));
});

test('escaped marks are shown as they were written', () => {
  const tree = h(null, [h('p', `${toLiteral('*')}a${toLiteral('*')}`)]);
  cleanCharacters()(tree);
  expect(tree).toEqual(h(null, [h('p', '*a*')]));
});

test('the end of a page, or of a line in Word, is a space', () => {
  expect(cleanText('One\n\fTwo\vthree')).toBe('One\n Two three');
});
