import type { Language } from '../language.ts';

export const lb: Language = {
  tag: 'lb',
  name: 'Luxembourgish',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  months: [
    'januar | jan',
    'februar | feb',
    'mäerz | mäe',
    'abrëll | abr',
    'mee',
    'juni | jun',
    'juli | jul',
    'august | aug',
    'september | sep',
    'oktober | okt',
    'november | nov',
    'dezember | dez',
  ],
  weekdays: `
    méindeg | dënschdeg | mëttwoch | donneschdeg | freideg | samschdeg | sonndeg | méi | dën | mët | don
    fre | sam | son`,
  dateWords: 'den | um',
  hourWords: 'auer',
  dateOrder: 'day first',
  nameParticles: 'vum | vun',
  relatedLabels: 'liest och | och interessant | méi zum thema | am meeschte gelies',
  controlLabels: `
    reklamm | deelen | drécken | kommentaren | kommentéieren | méi liesen | weiderliesen | umellen
    zoumaachen`,
  readersLabels: 'kommentaren',
  signUpLabels: 'abonnéieren | umellen',
  callPhrases: 'follegt eis | liest och | abonnéiert | mellt iech',
  rightsPhrases: 'all rechter reservéiert',
  creditWords: 'foto | fotoen | bild | quell',
  bylinePhrases: 'vum | vun',
  roles: 'journalist | journalistin',
  andWords: 'an | a',
  authorLabels: 'iwwer den auteur',
  publishedLabels: 'publizéiert | publizéiert den',
  updatedLabels: 'aktualiséiert | aktualiséiert den',
  readingTimes: 'liesdauer: {minutes} min',
};
