import type { Language } from '../language.ts';

export const br: Language = {
  tag: 'br',
  name: 'Breton',
  quotationMarks: { double: ['«\u202F', '\u202F»'], single: ['‘', '’'] },
  months: [
    'genver | gen',
    'c’hwevrer | c’hwe',
    'meurzh | meur',
    'ebrel | ebr',
    'mae',
    'mezheven | mezh',
    'gouere | goue',
    'eost',
    'gwengolo | gwen',
    'here',
    'du',
    'kerzu | kzu',
  ],
  weekdays: 'lun | meurzh | merc’her | yaou | gwener | sadorn | sul | meu | mer | gwe | sad',
  dateWords: 'a | viz',
  dateOrder: 'day first',
  creditWords: 'luc’hskeudenn | mammenn',
  bylineWords: 'gant',
  andWords: 'ha | hag',
};
