import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './language.ts';

const german =
  'Die Besatzung der Nachtfähre wird vom ersten Mai an sechs statt acht Stunden arbeiten. '.repeat(30);
const english =
  'The crews of the night ferry will work six hours instead of eight from the first of May. '.repeat(30);
const malay =
  'Kakitangan feri malam akan bekerja enam jam dan bukan lapan jam mulai satu Mei tahun ini. '.repeat(8);
const hindi = 'नगर निगम के अभियंता ने सैकड़ों यात्रियों को सुरक्षित बंदरगाह पर पहुँचाया।';
const traditional = '舊橋本週關閉兩個星期，港口的夜間渡輪今天不開，市政府說。'.repeat(20);
const zulu =
  'Abasebenzi besikebhe sasebusuku bazosebenza amahora ayisithupha esikhundleni sayisishiyagalombili. '.repeat(
    8,
  );

describe('the language of a page', () => {
  test.each([
    ['is what it says, with its country', ['de-CH', 'de_DE'], german, 'de-CH'],
    ['is the one of several that its words are in', ['en', 'de_AT'], german, 'de-AT'],
    ['is none that its words are not in', ['en-US'], german, undefined],
    ['is what it says of a short text', ['nl'], 'Zes uur.', 'nl'],
    ['is what it says of a short text that is taken for another', ['hi'], hindi, 'hi'],
    ['is not what a theme says of a short text', ['en'], german.slice(0, 300), undefined],
    ['is what it says where nobody can tell it', ['zu'], zulu, 'zu'],
    ['is no language that would have been told', ['en-GB', 'en'], zulu, undefined],
    ['is what it says of languages that are alike', ['id-ID'], malay, 'id-ID'],
    ['is that of its text, whatever it begins with', ['de'], english.slice(0, 2500) + german.repeat(3), 'de'],
    ['is what it says, with the script of its words', ['zh'], traditional, 'zh-Hant'],
    ['is what it says, with its country, of a text in one of two scripts', ['zh-TW'], traditional, 'zh-TW'],
    ['is no word that is no tag', ['German', undefined, ''], german, undefined],
  ])('%s', (_, told, text, expected) => {
    expect(chooseLanguage(told, text)).toBe(expected);
  });
});
