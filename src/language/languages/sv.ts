import type { Language } from '../language.ts';

export const sv: Language = {
  tag: 'sv',
  name: 'Swedish',
  quotationMarks: { double: ['”', '”'], single: ['’', '’'] },
  dash: '–',
  months: [
    'januari | jan',
    'februari | feb',
    'mars | mar',
    'april | apr',
    'maj',
    'juni | jun',
    'juli | jul',
    'augusti | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'december | dec',
  ],
  weekdays: `
    måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag | mån | tis | ons | tors | fre | lör
    sön`,
  dateWords: 'a | den | kl | klockan',
  dateOrder: 'day first',
  nameParticles: 'af',
  rightsPhrases: 'alla rättigheter förbehållna',
  furnitureNames: 'kommentarer | annons | annonser | dela | relaterade | mest-last',
  relatedLabels: `
    läs också | läs även | läs mer | se även | läs vidare | relaterade artiklar | mest läst | mest lästa
    se också | relaterat | mer om ämnet | fler artiklar | missa inte | senaste nytt | fler nyheter
    rekommenderat | fler liknande artiklar | liknande artiklar | du kanske också gillar
    senaste nyheterna | mer i ämnet | läs fler | rekommenderade artiklar | mest sett`,
  controlLabels: `
    dela | dela artikeln | dela på facebook | skriv ut | spara | kopiera länk | kopiera länken | lyssna
    lyssna på artikeln | kommentar | kommentarer | kommentera | visa kommentarer | annons | annonser
    reklam | artikeln fortsätter under annonsen | artikeln fortsätter efter annonsen | stäng | visa mer
    visa mindre | till toppen | prenumerera | logga in | registrera dig | följ | mest läst
    spela videon | visa fler | gå till toppen | ge bort artikeln | rätta artikeln | rapportera fel
    hoppa över annons | ladda fler | läs hela artikeln | så arbetar vi | visa bilder`,
  callPhrases: `
    prenumerera | anmäl dig | följ oss | läs också | läs även | läs mer | bli prenumerant
    för att läsa vidare | logga in för att läsa | tipsa oss | läs vidare | se även | ladda ner appen
    ladda ner vår app | prenumerera på | få nyheter`,
  channelWords: 'nyhetsbrev | nyhetsbrevet',
  scriptStems: 'webbläsar | aktiv',
  noticePhrases: `
    din webbläsare stöder inte | den här artikeln är för prenumeranter
    denna artikel är för prenumeranter | artikeln fortsätter efter | artikeln fortsätter under
    det här inlägget postades i | detta inlägg publicerades i | artikeln är endast för prenumeranter
    vi använder cookies | vi använder kakor`,
  embedLabels: 'inbäddat innehåll | externt innehåll',
  pictureWords: 'bild',
  creditWords: 'foto | bild | bilder | källa | fotograf | illustration | grafik | bildkälla',
  creditPhrases: 'foto av',
  bylineWords: 'text | reporter',
  bylinePhrases: 'av | skriven av | författare',
  roles: 'korrespondent | utsänd | redaktör',
  andWords: 'och',
  placeWords: 'i | från',
  authorLabels: 'om författaren | om skribenten',
  publishedLabels: 'publicerad | publicerat | publicerad den | publiceringsdatum',
  updatedLabels: 'uppdaterad | uppdaterat | uppdaterad den | senast uppdaterad | ändrad',
  originalLabels: 'originalartikel | originallänk | ursprunglig artikel | ursprunglig adress | källa',
  retrievedLabels: 'hämtad | hämtad den | sparad | sparad den',
  topicLabels: 'taggar | ämnen | ämne | nyckelord | kategorier | kategori | ämnen i artikeln',
  readingTimes: `
    {minutes} min läsning | {minutes} min lästid | {minutes} minuters läsning | lästid: {minutes} min
    lästid: cirka {minutes} min | lästid {minutes} min`,
};
