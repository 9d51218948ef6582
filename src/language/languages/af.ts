import type { Language } from '../language.ts';

export const af: Language = {
  tag: 'af',
  name: 'Afrikaans',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'januarie | jan',
    'februarie | feb',
    'maart | mrt',
    'april | apr',
    'mei',
    'junie | jun',
    'julie | jul',
    'augustus | aug',
    'september | sept | sep',
    'oktober | okt',
    'november | nov',
    'desember | des',
  ],
  weekdays: 'maandag | dinsdag | woensdag | donderdag | vrydag | saterdag | sondag',
  dateOrder: 'day first',
  tellingWords:
    'nie | ’n | vir | gesê | sê | hulle | baie | hy | vanaf | wees | hierdie | daardie | jaar se | kry | oor die',
  relatedLabels: 'lees ook | lees meer | sien ook | verwante artikels | verwante stories',
  controlLabels: `
    advertensie | advertensies | deel artikel | deel hierdie artikel | deel dit | kommentaar
    lewer kommentaar | lees meer | lees verder | teken in | registreer | maak toe | wys meer | laai meer
    kopieer skakel | luister na artikel | luister na die artikel | artikel gaan voort ná advertensie
    alle artikels | meer artikels
    deel | druk`,
  noteLabels: 'voetnote | voetnotas',
  readersLabels: 'kommentaar | lesers se kommentaar',
  signUpLabels: 'teken in | skryf in',
  callPhrases: `
    volg ons | teken in op | lees ook | skryf in vir | teken in
    lees meer | laai die toep af | laai ons toep af | ondersteun ons`,
  followPhrases: 'volg',
  channelWords: 'nuusbrief | nuusbriewe',
  noticePhrases: `
    jou blaaier ondersteun nie | hierdie artikel is slegs vir | ons gebruik koekies
    die menings uitgespreek in hierdie`,
  rightsPhrases: 'alle regte voorbehou',
  termsPhrases: 'gebruiksvoorwaardes | privaatheidsbeleid',
  embedLabels: 'ingebedde inhoud',
  pictureWords: 'prent',
  creditWords: 'foto | bron | prent | krediet',
  creditPhrases: 'foto deur',
  bylinePhrases: 'deur | geskryf deur',
  roles: 'joernalis | verslaggewer | redakteur | korrespondent | rubriekskrywer',
  andWords: 'en',
  authorLabels: 'oor die skrywer | oor die outeur',
  publishedLabels: 'gepubliseer | gepubliseer op',
  updatedLabels: 'opgedateer | laas opgedateer',
  originalLabels: 'oorspronklike artikel | oorspronklike skakel | bron',
  retrievedLabels: 'bewaar op | geraadpleeg op',
  topicLabels: 'etikette | onderwerpe | sleutelwoorde',
  readingTimes: 'leestyd: {minutes} min | {minutes} min leestyd',
};
