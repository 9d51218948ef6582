import type { Language } from '../language.ts';

export const sd: Language = {
  tag: 'sd',
  name: 'Sindhi',
  months: [
    'جنوري',
    'فيبروري',
    'مارچ',
    'اپريل',
    'مئي',
    'جون',
    'جولاءِ',
    'آگسٽ',
    'سيپٽمبر',
    'آڪٽوبر',
    'نومبر',
    'ڊسمبر',
  ],
  weekdays: 'سومر | اڱارو | اربع | خميس | جمعو | ڇنڇر | آچر',
  dateWords: 'تي',
  creditWords: 'تصوير | ذريعو',
  bylineWords: 'ليکڪ',
  andWords: '۽',
};
