import { expect, test } from 'vitest';
import { readByline } from './byline.ts';

test.each([
  ['By Ida Holm', ['Ida Holm']],
  ['by: Ida', ['Ida']],
  ['By Ida Holm and Jan Vrba', ['Ida Holm', 'Jan Vrba']],
  ['By Ida Holm, Jan Vrba & Ana Sá', ['Ida Holm', 'Jan Vrba', 'Ana Sá']],
  ['Von Anna Schmidt und Peter Klein', ['Anna Schmidt', 'Peter Klein']],
  ['Par Léa Roux', ['Léa Roux']],
  ['Por José Ortega y Gasset', ['José Ortega y Gasset']],
  ['Di: Ida Holm', ['Ida Holm']],
  ['Автор: Ида Холм', ['Ида Холм']],
  ['بقلم ليلى حداد', ['ليلى حداد']],
  ['記者 王小明', ['王小明']],
  ['记者王小明', ['王小明']],
  ['文：王小明、李紅', ['王小明', '李紅']],
  ['By Ida Holm, Jo Berg, and Jan Vrba', ['Ida Holm', 'Jo Berg', 'Jan Vrba']],
  ['By Ida Holm, and Jo Berg', ['Ida Holm', 'Jo Berg']],
  ['이다 홀름 기자', ['이다 홀름']],
  ['山田花子 記者', ['山田花子']],
])('%s names %j', (line, names) => {
  expect(readByline(line)).toEqual(names);
});

test.each([
  'Ida Holm',
  'Von Braun',
  'Von der Leyen',
  'Di Stefano Alfredo',
  'De Souza Lima',
  'Per Gunnar Holm',
  'Bygones Weekly',
  'Simon and Schuster',
  'Reporter Brasil',
  '文怀沙',
  'and',
])('%s is a name as it is written', (name) => {
  expect(readByline(name)).toEqual([name]);
});

test.each(['5 min read', 'Reading time: 12 minutes', 'Lesezeit: 4 Min.', '約3分で読めます', ' '])(
  '%j names nobody',
  (line) => {
    expect(readByline(line)).toEqual([]);
  },
);

test('a comma that no word for "and" follows parts no names', () => {
  expect(readByline('By Ida Holm, Science Editor')).toEqual(['Ida Holm, Science Editor']);
});
