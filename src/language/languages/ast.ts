import type { Language } from '../language.ts';

export const ast: Language = {
  tag: 'ast',
  name: 'Asturian',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'xineru | xin',
    'febreru | feb',
    'marzu | mar',
    'abril | abr',
    'mayu | may',
    'xunu | xun',
    'xunetu | xnt',
    'agostu | ago',
    'setiembre | set',
    'ochobre | och',
    'payares | pay',
    'avientu | avi',
  ],
  weekdays: `
    llunes | martes | miércoles | xueves | vienres | sábadu | domingu | llu | mar | mié | xue | vie
    sáb | dom`,
  dateWords: 'de | del | d’',
  dateOrder: 'day first',
  creditWords: 'semeya | semeyes',
  bylinePhrases: 'por',
  andWords: 'y',
};
