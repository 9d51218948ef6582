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
    seotud artikkel
    loe ka | loe veel | loe lisaks | vaata ka | seotud artiklid | seotud lood | loetumad | loetuimad
    rohkem uudiseid | viimased uudised`,
  controlLabels: `
    reklaam | jaga | jaga artiklit | jaga lugu | prindi | kommentaarid | kommentaar | kommenteeri
    lisa kommentaar | loe edasi | loe lähemalt | loe rohkem | logi sisse | registreeru | telli
    telli uudiskiri | sulge | näita rohkem | kuva rohkem | lae rohkem | kopeeri link | kuula artiklit
    salvesta | artikkel jätkub pärast reklaami | lugu jätkub pärast reklaami | kõik artiklid
    rohkem artikleid
    kuula | tagasi üles`,
  noteLabels: 'märkused | viited',
  readersLabels: 'kommentaarid | lugejate kommentaarid',
  signUpLabels: 'telli | liitu | liitu uudiskirjaga',
  callPhrases: `
    jälgi meid | loe ka | loe veel | loe lisaks | telli uudiskiri | liitu uudiskirjaga
    vaata ka
    loe edasi | kuula ka | saada vihje | anna vihje | laadi alla rakendus | toeta meid | telli leht`,
  followPhrases: 'jälgi',
  channelWords: 'uudiskiri | uudiskirja',
  noticePhrases: `
    artikkel jätkub pärast reklaami | see artikkel on tellijatele
    sinu veebilehitseja ei toeta | teie veebilehitseja ei toeta | sinu brauser ei toeta
    see artikkel on tasuline | artikkel jätkub pärast | lugu jätkub pärast | kasutame küpsiseid
    artikli kommentaarid | kommenteerimine on suletud`,
  rightsPhrases: 'kõik õigused kaitstud | kõik õigused reserveeritud',
  termsPhrases: 'kasutustingimused | privaatsuspoliitika',
  furnitureNames: 'kommentaarid | reklaam | seotud',
  embedLabels: 'manustatud sisu',
  pictureWords: 'pilt',
  creditWords: 'foto | fotod | pilt | allikas',
  bylinePhrases: 'autor | autorid',
  roles: 'ajakirjanik | toimetaja | reporter | peatoimetaja | korrespondent',
  andWords: 'ja',
  authorLabels: 'autorist',
  publishedLabels: 'avaldatud | avaldamise kuupäev',
  updatedLabels: 'uuendatud | viimati uuendatud | muudetud',
  originalLabels: 'algne artikkel | originaalartikkel | allikas',
  retrievedLabels: 'vaadatud | salvestatud',
  topicLabels: 'märksõnad | sildid | teemad | teema | kategooriad',
  readingTimes: 'lugemisaeg: {minutes} min | {minutes} min lugemist',
  frontMatterKeys: {
    title: 'pealkiri',
  },
};
