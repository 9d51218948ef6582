import type { Language } from '../language.ts';

export const rm: Language = {
  tag: 'rm',
  name: 'Romansh',
  quotationMarks: { double: ['«', '»'], single: ['‹', '›'] },
  months: [
    'schaner | schan',
    'favrer | favr',
    'mars',
    'avrigl | avr',
    'matg',
    'zercladur | zercl',
    'fanadur | fan',
    'avust',
    'settember | sett',
    'october | oct',
    'november | nov',
    'december | dec',
  ],
  weekdays: `
    glindesdi | mardi | mesemna | gievgia | venderdi | sonda | dumengia | gli | ma | me | gie | ve | so
    du`,
  dateWords: 'da | d’ | ils | las',
  dateOrder: 'day first',
  creditWords: 'funtauna',
  bylineWords: 'da',
  andWords: 'e',
};
