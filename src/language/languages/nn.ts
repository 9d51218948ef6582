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
  embedLabels: 'innebygd innhald',
  creditWords: 'foto | bilete | kjelde | fotograf',
  creditPhrases: 'foto av',
  bylineWords: 'tekst | tekst og foto',
  bylinePhrases: 'av | skriven av | forfattar',
  andWords: 'og',
  publishedLabels: 'publisert | lagt ut',
  updatedLabels: 'oppdatert | sist oppdatert',
  originalLabels: 'opphavleg artikkel',
  retrievedLabels: 'henta | lasta ned | lagra',
  topicLabels: 'emne | emneord | nøkkelord | stikkord | kategoriar | kategori',
};
