import type { Language } from '../language.ts';

export const fi: Language = {
  tag: 'fi',
  name: 'Finnish',
  quotationMarks: { double: ['”', '”'], single: ['’', '’'] },
  dash: '–',
  months: [
    'tammikuu | tammikuuta | tammikuun | tammi',
    'helmikuu | helmikuuta | helmikuun | helmi',
    'maaliskuu | maaliskuuta | maaliskuun | maalis',
    'huhtikuu | huhtikuuta | huhtikuun | huhti',
    'toukokuu | toukokuuta | toukokuun | touko',
    'kesäkuu | kesäkuuta | kesäkuun | kesä',
    'heinäkuu | heinäkuuta | heinäkuun | heinä',
    'elokuu | elokuuta | elokuun | elo',
    'syyskuu | syyskuuta | syyskuun | syys',
    'lokakuu | lokakuuta | lokakuun | loka',
    'marraskuu | marraskuuta | marraskuun | marras',
    'joulukuu | joulukuuta | joulukuun | joulu',
  ],
  weekdays: `
    maanantai | tiistai | keskiviikko | torstai | perjantai | lauantai | sunnuntai | ma | ti | ke | to
    pe | la | su | maanantaina | tiistaina | keskiviikkona | torstaina | perjantaina | lauantaina
    sunnuntaina`,
  dateWords: 'klo | kello',
  dateOrder: 'day first',
  relatedLabels: `
    aiheeseen liittyvä artikkeli
    lue myös | lue lisää | katso myös | aiheesta lisää | luetuimmat | suosittelemme | lisää aiheesta
    lue seuraavaksi | uusimmat | suosituimmat | tuoreimmat | lisää uutisia | luetuimmat nyt
    kuuntele myös`,
  controlLabels: `
    jaa | jaa artikkeli | jaa facebookissa | tulosta | tallenna | kopioi linkki | kuuntele | kommentti
    kommentit | kommentoi | mainos | juttu jatkuu mainoksen alla | artikkeli jatkuu mainoksen alla
    juttu jatkuu kuvan alla | sulje | näytä lisää | tilaa | kirjaudu | kirjaudu sisään | rekisteröidy
    seuraa | luetuimmat | juttu jatkuu mainoksen jälkeen | juttu jatkuu kuvan jälkeen
    artikkeli jatkuu mainoksen jälkeen | juttu jatkuu videon alla | kuuntele juttu | avaa kuvien katselu
    kaikki artikkelit | lisää artikkeleita
    lainaus alkaa | lainaus päättyy
    mainos (teksti jatkuu alla) | mainos alkaa | mainos päättyy | lue tiivistelmä
    jatkuu mainoksen alla | sponsoroitu`,
  noteLabels: 'viitteet | alaviitteet',
  readersLabels: 'kommentit | lukijoiden kommentit',
  signUpLabels: 'tilaa | tilaa uutiskirje',
  callPhrases: `
    tilaa uutiskirje | tilaa uutiskirjeemme | seuraa meitä | lataa sovellus | liity | lue myös
    lue koko juttu | lue lisää | katso myös | kuuntele myös | lähetä juttuvinkki | lähetä vinkki
    jätä juttuvinkki | tilaa lehti | kokeile maksutta | kirjaudu sisään lukeaksesi | tue työtämme`,
  followPhrases: 'seuraa | seuratkaa',
  channelWords: 'uutiskirje | uutiskirjeen | uutiskirjeemme',
  noticePhrases: `
    selaimesi ei tue | tämä artikkeli on vain tilaajille | juttu jatkuu | artikkeli jatkuu
    tiivistelmä on tekoälyn tekemä
    tämä sisältö on vain tilaajille | käytämme evästeitä | kommentointi on suljettu
    kommentointi on päättynyt | kommentteja luetaan ennen julkaisua`,
  scriptStems: 'selai | salli',
  rightsPhrases: 'kaikki oikeudet pidätetään',
  termsPhrases: 'käyttöehdot | tietosuojaseloste',
  furnitureNames: 'kommentit | mainos | mainokset | luetuimmat',
  dekNames: 'ingressi',
  subtitleNames: 'alaotsikko',
  subheadNames: 'valiotsikko',
  bylineNames: 'kirjoittaja | toimittaja',
  embedLabels: 'upotettu sisältö | ulkoinen sisältö',
  pictureWords: 'kuva',
  coverWords: 'kansikuva',
  creditWords: 'kuva | kuvat | valokuva | lähde | kuvalähde | grafiikka | kuvitus | kuvituskuva',
  bylineWords: 'kirjoittanut | teksti | toimittaja',
  bylinePhrases: 'kirjoittaja',
  roles: 'kirjeenvaihtaja | toimittaja',
  andWords: 'ja',
  authorLabels: 'kirjoittaja | kirjoittajasta',
  releaseWords: 'tiedote | mediatiedote | lehdistötiedote',
  publishedLabels: 'julkaistu | julkaisupäivä',
  updatedLabels: 'päivitetty | muokattu | viimeksi päivitetty',
  originalLabels:
    'alkuperäinen url | alkuperäinen artikkeli | alkuperäinen linkki | alkuperäinen osoite | lähde',
  retrievedLabels: 'haettu | viitattu | tallennettu',
  topicLabels: 'tunnisteet | avainsanat | asiasanat | aiheet | aihe | kategoriat | kategoria',
  readingTimes: `
    {minutes} min lukuaika | lukuaika: {minutes} min | lukuaika {minutes} min
    {minutes} minuutin lukuaika`,
  frontMatterKeys: {
    title: 'otsikko',
    author: 'kirjoittaja',
    date: 'päivämäärä | päiväys',
    image: 'kuva',
    topics: 'avainsanat',
    source: 'lähde',
    lang: 'kieli',
  },
};
