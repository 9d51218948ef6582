import type { Language } from '../language.ts';

export const nn: Language = {
  tag: 'nn',
  name: 'Norwegian Nynorsk',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  dash: '–',
  months: [
    'januar | jan',
    'februar | feb',
    'mars | mar',
    'april | apr',
    'mai',
    'juni | jun',
    'juli | jul',
    'august | aug',
    'september | sep',
    'oktober | okt',
    'november | nov',
    'desember | des',
  ],
  weekdays: `
    måndag | tysdag | onsdag | torsdag | fredag | laurdag | søndag | mån | tys | ons | tor | fre | lau
    søn`,
  dateWords: 'den | kl | klokka',
  dateOrder: 'day first',
  relatedLabels: 'les også | les meir | sjå også',
  controlLabels: `
    annonse | reklame | del artikkelen | del saka | kommentarar | kommenter | les meir | les vidare
    logg inn | lukk | vis meir | kopier lenke | lytt til saka | artikkelen held fram under annonsen
    saka held fram under annonsen | til toppen | alle artiklar | fleire artiklar`,
  noteLabels: 'notar | fotnotar',
  readersLabels: 'kommentarar',
  signUpLabels: 'meld deg på | abonner',
  callPhrases: `
    følg oss | meld deg på | les også
    les meir | bli abonnent | har du tips | tips oss`,
  followPhrases: 'følg',
  noticePhrases: `
    artikkelen held fram under | saka held fram under | teksten held fram under
    denne artikkelen er berre for abonnentar | kommentarfeltet er stengt`,
  rightsPhrases: 'alle rettar reserverte',
  embedLabels: 'innebygd innhald',
  pictureWords: 'bilete',
  creditWords: 'foto | bilete | kjelde | fotograf',
  creditPhrases: 'foto av',
  bylineWords: 'tekst | tekst og foto',
  bylinePhrases: 'av | skriven av | forfattar',
  roles: 'journalist | redaktør | kommentator',
  andWords: 'og',
  authorLabels: 'om forfattaren',
  publishedLabels: 'publisert | lagt ut',
  updatedLabels: 'oppdatert | sist oppdatert',
  originalLabels: 'opphavleg artikkel',
  retrievedLabels: 'henta | lasta ned | lagra',
  topicLabels: 'emne | emneord | nøkkelord | stikkord | kategoriar | kategori',
  readingTimes: 'lesetid: {minutes} min | {minutes} min lesetid',
};
