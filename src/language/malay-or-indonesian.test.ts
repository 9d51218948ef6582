import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  ['id', 'Jalan menuju pelabuhan ditutup pada hari Senin karena jembatan rusak.'],
  ['id', 'Polisi menangkap dua orang pencuri sepeda motor di Jakarta.'],
  ['id', 'Pemerintah kota mengatakan bahwa jembatan itu akan dibuka kembali minggu depan.'],
  ['ms', 'Jalan ke pelabuhan ditutup pada hari Isnin kerana jambatan rosak.'],
  ['ms', 'Polis menahan dua lelaki kerana mencuri motosikal di Kuala Lumpur.'],
  ['ms', 'Kerajaan negeri berkata jambatan itu akan dibuka semula minggu hadapan.'],
  ['ms', 'Harga beras naik lagi akibat musim kemarau yang panjang.'],
])('%s: %s', (lang, sentence) => {
  expect(detectLanguage(sentence)).toBe(lang);
});
