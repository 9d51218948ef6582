import type { Language } from '../language.ts';

export const ug: Language = {
  tag: 'ug',
  name: 'Uyghur',
  months: [
    'يانۋار',
    'فېۋرال',
    'مارت',
    'ئاپرېل',
    'ماي',
    'ئىيۇن',
    'ئىيۇل',
    'ئاۋغۇست',
    'سېنتەبىر',
    'ئۆكتەبىر',
    'نويابىر',
    'دېكابىر',
  ],
  weekdays: `
    دۈشەنبە | سەيشەنبە | چارشەنبە | پەيشەنبە | جۈمە | شەنبە | يەكشەنبە | دۈ | سە | چا | پە | جۈ | شە
    يە`,
  dateWords: 'يىلى | كۈنى',
  creditWords: 'سۈرەت | مەنبە',
  bylineWords: 'ئاپتور',
  andWords: 'ۋە',
};
