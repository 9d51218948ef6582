import type { Language } from '../language.ts';

export const hsb: Language = {
  tag: 'hsb',
  name: 'Upper Sorbian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  months: [
    'januar | januara | jan',
    'februar | februara | feb',
    'měrc | měrca | měr',
    'apryl | apryla | apr',
    'meja | meje | mej',
    'junij | junija | jun',
    'julij | julija | jul',
    'awgust | awgusta | awg',
    'september | septembra | sep',
    'oktober | oktobra | okt',
    'nowember | nowembra | now',
    'december | decembra | dec',
  ],
  weekdays: `
    póndźela | wutora | srjeda | štwórtk | pjatk | sobota | njedźela | pón | wut | srj | štw | pja | sob
    nje`,
  dateWords: 'dnja',
  dateOrder: 'day first',
  creditWords: 'foto | wobraz | žórło',
  bylineWords: 'wot',
  andWords: 'a',
};
