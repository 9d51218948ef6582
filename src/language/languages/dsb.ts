import type { Language } from '../language.ts';

export const dsb: Language = {
  tag: 'dsb',
  name: 'Lower Sorbian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  months: [
    'januar | januara | jan',
    'februar | februara | feb',
    'měrc | měrca | měr',
    'apryl | apryla | apr',
    'maj | maja',
    'junij | junija | jun',
    'julij | julija | jul',
    'awgust | awgusta | awg',
    'september | septembra | sep',
    'oktober | oktobra | okt',
    'nowember | nowembra | now',
    'december | decembra | dec',
  ],
  weekdays: `
    pónjeźele | wałtora | srjoda | stwórtk | pětk | sobota | njeźela | pón | wał | srj | stw | pět | sob
    nje`,
  dateWords: 'dnja',
  dateOrder: 'day first',
  creditWords: 'foto | wobraz | žrědło',
  bylineWords: 'wót',
  andWords: 'a',
};
