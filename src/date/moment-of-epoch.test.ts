import { expect, test } from 'vitest';
import { momentOfEpoch } from './moment-of-epoch.ts';

test.each([
  ['1488447000', '2017-03-02T09:30:00Z'],
  ['1488447000123', '2017-03-02T09:30:00Z'],
  ['20170302', undefined],
  ['0612345678', undefined],
])('%s is %s', (text, moment) => {
  expect(momentOfEpoch(text)).toBe(moment);
});
