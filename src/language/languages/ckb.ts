import type { Language } from '../language.ts';

export const ckb: Language = {
  tag: 'ckb',
  name: 'Central Kurdish',
  months: [
    'کانوونی دووەم',
    'شوبات',
    'ئازار',
    'نیسان',
    'ئایار',
    'حوزەیران',
    'تەمووز',
    'ئاب',
    'ئەیلوول',
    'تشرینی یەکەم',
    'تشرینی دووەم',
    'کانونی یەکەم',
  ],
  weekdays: 'دووشەممە | سێشەممە | چوارشەممە | پێنجشەممە | ھەینی | شەممە | یەکشەممە',
  dateWords: 'ی | ساڵی',
  dateOrder: 'day first',
  relatedLabels: 'هەروەها بخوێنەوە',
  creditWords: 'وێنە | سەرچاوە',
  bylineWords: 'نووسەر',
  andWords: 'و',
};
