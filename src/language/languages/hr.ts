import type { Language } from '../language.ts';

export const hr: Language = {
  tag: 'hr',
  name: 'Croatian',
  quotationMarks: { double: ['„', '”'], single: ['‚', '’'] },
  dash: '–',
  months: [
    'siječanj | siječnja | sij',
    'veljača | veljače | velj',
    'ožujak | ožujka | ožu',
    'travanj | travnja | tra',
    'svibanj | svibnja | svi',
    'lipanj | lipnja | lip',
    'srpanj | srpnja | srp',
    'kolovoz | kolovoza | kol',
    'rujan | rujna | ruj',
    'listopad | listopada | lis',
    'studeni | studenoga | stu | studenog',
    'prosinac | prosinca | pro',
  ],
  weekdays: `
    ponedjeljak | utorak | srijeda | četvrtak | petak | subota | nedjelja | pon | uto | sri | čet | pet
    sub | ned`,
  dateWords: 'u | godine | g',
  hourWords: 'h | sati',
  dateOrder: 'day first',
  relatedLabels: `
    povezani članak
    pročitajte još | pročitajte i | čitajte još | pročitaj i | pročitaj još | pročitajte više
    vezane vijesti | pogledajte i | vezani članci | najčitanije | možda će vas zanimati | pogledajte još
    povezane vijesti | preporučujemo | izdvojeno`,
  controlLabels: `
    oglas | oglasi | podijeli | podijeli članak | podijelite | podijelite članak | podijeli na facebooku
    ispiši | ispis | komentari | komentar | komentiraj | komentirajte | prikaži komentare
    dodaj komentar | pročitaj više | prijava | prijavi se | registracija | registriraj se | pretplati se
    pretplatite se | zatvori | prikaži više | prikaži još | učitaj više | kopiraj poveznicu
    kopiraj link | poslušaj članak | poslušajte članak | spremi | na vrh
    tekst se nastavlja ispod oglasa | članak se nastavlja ispod oglasa | nastavak teksta ispod oglasa
    svi članci | više članaka`,
  noteLabels: 'bilješke | napomene | fusnote',
  readersLabels: 'komentari | komentari čitatelja',
  signUpLabels: 'prijavi se | prijavite se | pretplati se | pretplatite se',
  callPhrases: `
    znate li nešto više | pošaljite nam | pratite nas | pridružite se | pročitajte još | pročitajte i
    pročitajte više | čitajte još | čitajte i | pogledajte i | poslušajte i | pretplatite se na
    prijavite se na newsletter | preuzmite aplikaciju | podržite nas | imate informaciju | pišite nam`,
  followPhrases: 'pratite',
  channelWords: `
    newsletter | bilten | aplikacija | aplikaciju
    kanal`,
  noticePhrases: `
    vaš preglednik ne podržava | članak se nastavlja ispod oglasa | članak se nastavlja nakon oglasa
    nastavak teksta ispod oglasa | tekst se nastavlja ispod oglasa | tekst se nastavlja nakon oglasa
    ovaj sadržaj dostupan je samo pretplatnicima | ovaj članak dostupan je samo pretplatnicima
    koristimo kolačiće | stavovi iznijeti u komentarima
    stavovi izneseni u komentarima | mišljenja iznesena u komentarima | komentari odražavaju stavove
    komentari ne odražavaju | uočili ste pogrešku | primijetili ste pogrešku | kako biste komentirali`,
  scriptStems: 'pregledni',
  rightsPhrases: 'sva prava pridržana | sva prava zadržana',
  termsPhrases: `
    uvjeti korištenja | uvjete korištenja | pravila privatnosti | politika privatnosti`,
  furnitureNames: 'komentari | oglas | oglasi | povezano',
  subtitleNames: 'podnaslov',
  bylineNames: 'novinari | novinar',
  embedLabels: 'ugrađeni sadržaj | vanjski sadržaj',
  pictureWords: 'slika',
  creditWords: 'snimio | snimila | izvor | foto | fotografija | ilustracija',
  bylinePhrases: 'piše | napisao | napisala | autor | autorica | autori',
  roles: `
    novinar | novinarka | urednik | urednica | dopisnik | dopisnica | kolumnist | kolumnistica
    fotoreporter`,
  andWords: 'i',
  authorLabels: 'o autoru | o autorici',
  releaseWords: 'priopćenje za medije | priopćenje za javnost',
  publishedLabels: 'objavljeno | datum objave',
  updatedLabels: 'ažurirano | posljednje ažurirano | zadnja izmjena | osvježeno',
  originalLabels:
    'izvorna adresa | originalni url | izvorni članak | originalni članak | izvorna poveznica | izvor',
  retrievedLabels: 'pristupljeno | spremljeno | preuzeto',
  topicLabels: 'oznake | teme | tema | ključne riječi | kategorije | tagovi',
  readingTimes: '{minutes} min čitanja | {minutes} minuta čitanja | vrijeme čitanja: {minutes} min',
  frontMatterKeys: {
    title: 'naslov',
    source: 'izvor',
  },
};
