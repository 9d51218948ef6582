import type { Language } from '../language.ts';

export const bs: Language = {
  tag: 'bs',
  name: 'Bosnian',
  quotationMarks: { double: ['„', '”'], single: ['‚', '’'] },
  months: [
    'januar | jan | januara',
    'februar | feb | februara',
    'mart | mar | marta',
    'april | apr | aprila',
    'maj | maja',
    'juni | jun | juna',
    'juli | jul | jula',
    'august | aug | augusta | avgust | avgusta | avg',
    'septembar | sep | septembra | sept',
    'oktobar | okt | oktobra',
    'novembar | nov | novembra',
    'decembar | dec | decembra',
  ],
  weekdays: `
    ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja | pon | uto | sri | čet | pet
    sub | ned`,
  dateWords: 'u | godine | g',
  hourWords: 'h | sati',
  dateOrder: 'day first',
  relatedLabels: 'pročitajte još | pročitajte i | čitajte još | pročitaj još | povezani članci',
  callPhrases: 'pratite nas | pridružite se | pročitajte još | pročitajte i',
  embedLabels: 'ugrađeni sadržaj',
  creditWords: 'izvor | foto | fotografija',
  bylinePhrases: 'piše | autor | autorica',
  andWords: 'i',
  publishedLabels: 'objavljeno',
  updatedLabels: 'ažurirano | posljednje ažurirano',
  originalLabels: 'izvorni članak | originalni članak | izvor',
};
