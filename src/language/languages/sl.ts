import type { Language } from '../language.ts';

export const sl: Language = {
  tag: 'sl',
  name: 'Slovenian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  dash: '–',
  months: [
    'januar | jan | januarja',
    'februar | feb | februarja',
    'marec | mar | marca',
    'april | apr | aprila',
    'maj | maja',
    'junij | jun | junija',
    'julij | jul | julija',
    'avgust | avg | avgusta',
    'september | sep | septembra | sept',
    'oktober | okt | oktobra',
    'november | nov | novembra',
    'december | dec | decembra',
  ],
  weekdays: `
    ponedeljek | torek | sreda | četrtek | petek | sobota | nedelja | pon | tor | sre | čet | pet | sob
    ned`,
  dateWords: 'ob',
  hourWords: 'uri',
  dateOrder: 'day first',
  relatedLabels: `
    preberite tudi | berite tudi | preberite več | preberite še | glejte tudi | sorodne novice
    povezane novice | najbolj brano | preberi tudi | sorodni članki | morda vas zanima tudi`,
  controlLabels: `
    oglas | oglasno sporočilo | deli članek | delite | delite članek | natisni | komentarji | komentar
    komentiraj | dodaj komentar | preberi več | preberite več | prijava | prijavi se | registracija
    naroči se | naročite se | zapri | prikaži več | naloži več | kopiraj povezavo | poslušaj članek
    poslušajte članek | shrani | na vrh | članek se nadaljuje po oglasu
    besedilo se nadaljuje po oglasu | vsi članki | več člankov | poslušajte`,
  noteLabels: 'opombe | sprotne opombe',
  readersLabels: 'komentarji | komentarji bralcev',
  signUpLabels: 'naroči se | naročite se | prijavi se | prijavite se',
  callPhrases: `
    spremljajte nas | pridružite se | preberite še | preberite tudi
    sledite nam | preberite si tudi | berite tudi | berite še | poglejte tudi | naročite se na
    prijavite se na | prenesite aplikacijo | podprite nas | imate namig | pišite nam na`,
  followPhrases: 'spremljajte',
  channelWords: 'e-novice | e-novic | aplikacijo',
  noticePhrases: `
    vaš brskalnik ne podpira | članek se nadaljuje pod oglasom | članek se nadaljuje po oglasu
    besedilo se nadaljuje pod oglasom | vsebina je dostopna samo naročnikom
    ta članek je na voljo samo naročnikom | uporabljamo piškotke | komentarji izražajo mnenja
    komentarji odražajo mnenja | mnenja v komentarjih | v komentarjih ni dovoljeno | za komentiranje se
    opažate napako | ste opazili napako`,
  scriptStems: 'brskalnik',
  rightsPhrases: `
    vse pravice pridržane
    ponatis ni dovoljen`,
  termsPhrases: 'pogoji uporabe | pogoje uporabe | politika zasebnosti',
  furnitureNames: 'komentarji | oglas | oglasi | sorodno',
  bylineNames: 'avtor | avtorji',
  embedLabels: 'vgrajena vsebina',
  pictureWords: 'slika',
  creditWords: 'foto | fotografija | vir',
  bylinePhrases: 'piše | napisal | napisala | avtor | avtorica',
  roles: `
    novinar | novinarka | urednik | urednica | dopisnik | dopisnica | kolumnist | kolumnistka`,
  andWords: 'in',
  authorLabels: 'o avtorju | o avtorici',
  releaseWords: 'sporočilo za medije | sporočilo za javnost',
  publishedLabels: 'objavljeno | datum objave',
  updatedLabels: 'posodobljeno | nazadnje posodobljeno',
  originalLabels: 'izvirni članek | izvirna povezava | vir',
  retrievedLabels: 'pridobljeno | dostopano | shranjeno',
  topicLabels: 'oznake | teme | tema | ključne besede | kategorije',
  readingTimes: 'čas branja: {minutes} min | {minutes} min branja',
  frontMatterKeys: {
    title: 'naslov',
  },
};
