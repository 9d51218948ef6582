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
  controlLabels: `
    oglas | reklama | podijeli | podijelite | podijeli članak | komentari | komentar | ostavi komentar
    pročitaj više | prijavi se | zatvori | prikaži više | učitaj više | kopiraj link
    tekst se nastavlja ispod oglasa`,
  noteLabels: 'fusnote',
  readersLabels: 'komentari | komentari čitalaca',
  signUpLabels: 'pretplati se | pretplatite se',
  callPhrases: `
    pratite nas | pridružite se | pročitajte još | pročitajte i
    čitajte još | pretplatite se na | preuzmite aplikaciju | pišite nam`,
  followPhrases: 'pratite',
  noticePhrases: `
    stavovi izneseni u komentarima | stavovi izraženi u komentarima | mišljenja iznesena u komentarima
    komentari odražavaju stavove | komentari koji sadrže
    tekst se nastavlja ispod oglasa | tekst se nastavlja nakon oglasa | koristimo kolačiće`,
  rightsPhrases: 'sva prava zadržana | sva prava pridržana',
  termsPhrases: 'uslovi korištenja | politika privatnosti',
  furnitureNames: 'komentari | oglas | oglasi | povezano',
  embedLabels: 'ugrađeni sadržaj',
  creditWords: 'izvor | foto | fotografija',
  bylinePhrases: 'piše | autor | autorica',
  roles: 'novinar | novinarka | urednik | urednica | dopisnik | dopisnica',
  andWords: 'i',
  authorLabels: 'o autoru | o autorici',
  publishedLabels: 'objavljeno',
  updatedLabels: 'ažurirano | posljednje ažurirano',
  originalLabels: 'izvorni članak | originalni članak | izvor',
  retrievedLabels: 'pristupljeno | preuzeto',
  topicLabels: 'oznake | tagovi | teme | ključne riječi',
};
