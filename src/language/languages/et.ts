import type { Language } from '../language.ts';

export const et: Language = {
  tag: 'et',
  name: 'Estonian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  dash: '–',
  months: [
    'jaanuar | jaan',
    'veebruar | veebr',
    'märts',
    'aprill | apr',
    'mai',
    'juuni | juun',
    'juuli | juul',
    'august | aug',
    'september | sept',
    'oktoober | okt',
    'november | nov',
    'detsember | dets',
  ],
  weekdays: 'esmaspäev | teisipäev | kolmapäev | neljapäev | reede | laupäev | pühapäev',
  dateWords: 'kell | kl | a',
  dateOrder: 'day first',
  relatedLabels: `
    loe ka | loe veel | loe lisaks | vaata ka | seotud artiklid | seotud lood | loetumad | loetuimad
    rohkem uudiseid | viimased uudised`,
  embedLabels: 'manustatud sisu',
  creditWords: 'foto | fotod | pilt | allikas',
  bylinePhrases: 'autor | autorid',
  andWords: 'ja',
  publishedLabels: 'avaldatud | avaldamise kuupäev',
  updatedLabels: 'uuendatud | viimati uuendatud | muudetud',
  originalLabels: 'algne artikkel | originaalartikkel | allikas',
  retrievedLabels: 'vaadatud | salvestatud',
  topicLabels: 'märksõnad | sildid | teemad | teema | kategooriad',
  frontMatterKeys: {
    title: 'pealkiri',
  },
};
