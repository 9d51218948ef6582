import type { Language } from '../language.ts';

export const eu: Language = {
  tag: 'eu',
  name: 'Basque',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'urtarrila | urt | urtarrilak | urtarrilaren | urtarrilean',
    'otsaila | ots | otsailak | otsailaren | otsailean',
    'martxoa | mar | martxoak | martxoaren | martxoan',
    'apirila | api | apirilak | apirilaren | apirilean',
    'maiatza | mai | maiatzak | maiatzaren | maiatzean',
    'ekaina | eka | ekainak | ekainaren | ekainean',
    'uztaila | uzt | uztailak | uztailaren | uztailean',
    'abuztua | abu | abuztuak | abuztuaren | abuztuan',
    'iraila | ira | irailak | irailaren | irailean',
    'urria | urr | urriak | urriaren | urrian',
    'azaroa | aza | azaroak | azaroaren | azaroan',
    'abendua | abe | abenduak | abenduaren | abenduan',
  ],
  weekdays: `
    astelehena | asteartea | asteazkena | osteguna | ostirala | larunbata | igandea | al | ar | az | og
    or | lr | ig`,
  dateWords: 'ko | a | an',
  relatedLabels: 'irakurri gehiago | irakurri ere | lotutako albisteak | ikusi gehiago',
  controlLabels: `
    publizitatea | partekatu | inprimatu | iruzkinak | iruzkina utzi | irakurri gehiago
    gehiago irakurri | saioa hasi | hasi saioa | harpidetu | itxi | erakutsi gehiago | gehiago ikusi
    kopiatu esteka | artikulu guztiak`,
  noteLabels: 'oharrak | oin-oharrak',
  readersLabels: 'iruzkinak',
  signUpLabels: 'harpidetu | eman izena',
  callPhrases: `
    jarrai gaitzazu | harpidetu
    egin harpidetza | irakurri gehiago | irakurri ere | egin zaitez | eman izena`,
  noticePhrases: `
    zure nabigatzaileak ez du | eduki hau harpidedunentzat | cookieak erabiltzen ditugu
    iruzkinak egiteko`,
  rightsPhrases: 'eskubide guztiak erreserbatuta',
  termsPhrases: 'erabilera baldintzak | pribatutasun politika',
  embedLabels: 'txertatutako edukia',
  pictureWords: 'irudia | argazkia',
  creditWords: 'argazkia | argazkiak | irudia | iturria',
  bylinePhrases: 'egilea',
  roles: 'kazetaria | kazetari | erredaktorea',
  andWords: 'eta',
  authorLabels: 'egileari buruz',
  publishedLabels: 'argitaratua | argitaratze data',
  updatedLabels: 'eguneratua | azken eguneratzea',
  originalLabels: 'jatorrizko artikulua | jatorrizko esteka',
  retrievedLabels: 'kontsultatua | gordea',
  topicLabels: 'etiketak | gaiak | gaia | hitz gakoak | kategoriak',
  readingTimes: 'irakurketa-denbora: {minutes} min',
};
