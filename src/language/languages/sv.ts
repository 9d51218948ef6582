import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Swedish. */
const words: Words = {
  lang: 'sv',
  colon: ': ',
  skip: 'Hoppa till texten',
  sections: 'Avdelningar',
  latest: 'Senaste',
  dates: 'Datum',
  authors: 'Skribenter',
  publishers: 'Utgivare',
  topics: 'Ämnen',
  search: 'Sök',
  searchFor: 'Ord, namn eller en fras inom citattecken',
  searchAll: 'Alla',
  searchMore: 'Fler träffar',
  languages: 'Språk',
  searchNoScript: 'Sökningen kräver JavaScript. Utan det går det att bläddra bland {lists}.',
  searchBroken:
    'En del av registret kunde inte läsas ({file}). Ladda om sidan; hjälper inte det är webbplatsen inte helt kopierad.',
  searchCount: { one: '{count} artikel hittades', other: '{count} artiklar hittades' },
  searchCut: 'Frågan är lång: sökningen gick till och med ”{word}”.',
  searchPhrases: 'Frasen söktes i de första {checked} av {count} artiklar som innehåller orden.',
  settings: 'Läsinställningar',
  theme: 'Bakgrund',
  auto: 'Automatisk',
  light: 'Ljus',
  sepia: 'Sepia',
  dark: 'Mörk',
  textSize: 'Textstorlek',
  smaller: 'Mindre',
  normal: 'Normal',
  larger: 'Större',
  typeface: 'Typsnitt',
  serif: 'Med seriffer',
  sans: 'Utan seriffer',
  off: 'Av',
  by: 'Av {names}',
  updated: 'Uppdaterad {date}',
  minutes: '{count}\u00A0min läsning',
  fullPicture: 'Hela bilden',
  pictureElsewhere: 'Bilden är inte sparad här. Den fanns på {host}.',
  pictureMissing: 'Bilden har gått förlorad.',
  creditLabel: 'Foto: ',
  related: 'Läs också',
  relatedArticles: 'Läs mer',
  mentionedIn: 'Nämns i',
  alsoHere: 'Mer ur samlingen',
  alsoHereChosen: 'Lika till ordvalet: valda av samlingen, inte av utgivaren.',
  original: 'Original',
  notInLibrary: 'finns inte i samlingen',
  embed: 'Inbäddat innehåll',
  embedOf: 'Från {service}',
  notLoaded: 'Inte hämtat. Ingenting hämtas från andra webbplatser förrän du följer länken.',
  embedLost: 'Här fanns ett inlägg eller en film. Varken innehållet eller adressen finns kvar.',
  embedAddressLost: 'Adressen finns inte kvar.',
  attribution: 'Varifrån artikeln kommer',
  firstPublishedBy: 'Först publicerad av',
  firstPublished: 'Först publicerad',
  at: 'Ursprunglig adress',
  retrieved: 'Sparad',
  archivedCopy: 'Arkiverad kopia',
  webArchive: 'Sök i Wayback Machine',
  rights: 'Rättigheter',
  keep: 'Spara artikeln',
  keepPage: 'Webbsida',
  keepBook: 'E-bok',
  cover: 'Omslag',
  bookText: 'Text med rubriker och innehållsförteckning; den kan visas i valfri storlek och läsas upp.',
  bookPicturesDescribed: 'Alla bilder har en beskrivning.',
  bookPicturesUndescribed: 'Några bilder saknar beskrivning.',
  cite: 'Citera artikeln',
  plainCitation: 'Ren text',
  neighbours: 'Tidigare och senare artiklar',
  previous: 'Tidigare',
  next: 'Senare',
  pages: 'Sidor',
  newerPage: 'Nyare',
  olderPage: 'Äldre',
  page: 'Sida {number}',
  undated: 'Utan datum',
  articleCount: { one: '{count} artikel', other: '{count} artiklar' },
  year: 'År',
  months: 'Januari till december',
  articles: 'Artiklar',
  passages: 'Markerade stycken',
  passageCount: { one: '{count} stycke', other: '{count} stycken' },
  inArticle: 'I artikeln',
  toKeep: 'Att spara',
  changes: 'Ändrade artiklar',
  whatChanged: 'Vad som ändrats',
  changeCount: {
    one: 'Ändrad {count} gång, {date}',
    other: 'Ändrad {count} gånger, senast {date}',
  },
  earlierVersion: 'En tidigare version, {date}',
  newestVersion: 'Läs den senaste',
  before: 'Före',
  after: 'Efter',
  wordsAdded: { one: '{count} ord tillagt', other: '{count} ord tillagda' },
  wordsRemoved: { one: '{count} ord borttaget', other: '{count} ord borttagna' },
  unchanged: { one: '{count} stycke oförändrat', other: '{count} stycken oförändrade' },
  noWordsChanged: 'Inga ord har ändrats.',
  tooDifferent: 'Skillnaderna är för många för att visas ord för ord.',
  collections: 'Serier',
  partOf: 'Del {part} av {count} i {collection}',
  previousPart: 'Föregående del',
  nextPart: 'Nästa del',
  contents: 'Innehåll',
  footnotes: 'Noter',
  footnoteBack: 'Tillbaka till texten',
  feed: 'Flöde',
  notFound: 'Sidan finns inte',
  notFoundText:
    'Det finns ingenting på den här adressen. Sidan kan ha tagits bort, eller så är länken felskriven.',
  aboutTitle: 'Om samlingen',
  aboutKept:
    'Nyhetssidor flyttas, stängs och försvinner. {site} bevarar artiklar som någon ville läsa igen, var och en som en vanlig textfil, och visar dem så som de skrevs.',
  aboutAttributionTitle: 'Varifrån artiklarna kommer',
  aboutAttribution:
    'Under varje artikel står vem som först publicerade den, när och var, när den sparades och var andra arkiv har en kopia. Orden är originalets, och har en bild eller ett inlägg gått förlorat står det där. Textfilen som sidan är gjord av går att ladda ner; dess SHA-256 visar att den är oförändrad.',
  aboutPublishing: {
    private: 'Det här är en privat samling. Sökmotorer ombeds att inte ta med den.',
    mirror: 'Det här är en spegling. Sökmotorer hänvisas till originalen.',
    own: 'Där inget annat original anges är sidan själv artikelns original.',
  },
  aboutPrivacyTitle: 'Vad webbläsaren hämtar',
  aboutPrivacy:
    'Sidorna hämtar ingenting från andra webbplatser, sätter inga kakor och räknar ingen. En länk till en annan webbplats talar inte om varifrån du kommer.',
  aboutKeysTitle: 'Tangenter',
  aboutKeys:
    '{search} för att söka, {next} och {previous} för nästa och föregående artikel, {help} för att komma hit.',
  aboutRemovalTitle: 'Rättelser och borttagning',
  aboutRemoval:
    'Är något här ditt och ska det rättas, få ditt namn eller tas bort, så uppge sidans adress och vad som ska göras.',
  aboutContact: 'Kontakt: {contact}.',
  aboutNoContact:
    'Den som sköter webbplatsen har inte lämnat någon adress. Webbhotellet kan förmedla ett meddelande.',
  empty: 'Här finns ingenting än.',
  emptyTitle: 'Inga artiklar än',
  emptyText:
    'Samlingen är tom. Kommandona nedan, körda i mappen Broadsheet, lägger till den första artikeln.',
  emptyWrite: 'Skriv en själv',
  emptyStore: 'Spara en som du har',
  emptyShow: 'Visa den här',
};

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
  relatedLabels: `
    relaterad artikel
    läs också | läs även | läs mer | se även | läs vidare | relaterade artiklar | mest läst | mest lästa
    se också | relaterat | mer om ämnet | fler artiklar | missa inte | senaste nytt | fler nyheter
    rekommenderat | fler liknande artiklar | liknande artiklar | du kanske också gillar
    senaste nyheterna | mer i ämnet | läs fler | rekommenderade artiklar | mest sett
    ai-sammanfattning`,
  controlLabels: `
    dela | dela artikeln | dela på facebook | skriv ut | spara | kopiera länk | kopiera länken | lyssna
    lyssna på artikeln | kommentar | kommentarer | kommentera | visa kommentarer | annons | annonser
    reklam | artikeln fortsätter under annonsen | artikeln fortsätter efter annonsen | stäng | visa mer
    visa mindre | till toppen | prenumerera | logga in | registrera dig | följ | mest läst
    spela videon | visa fler | gå till toppen | ge bort artikeln | rätta artikeln | rapportera fel
    hoppa över annons | ladda fler | läs hela artikeln | så arbetar vi | visa bilder
    alla artiklar | fler artiklar
    citat börjar | citat slut
    spela
    detta är en låst artikel
    sponsrat innehåll | sponsrat`,
  noteLabels: 'noter | fotnoter | slutnoter',
  readersLabels: 'kommentarer | läsarkommentarer | läsarnas kommentarer',
  signUpLabels: `
    prenumerera | anmäl dig
    stöd oss`,
  callPhrases: `
    prenumerera | anmäl dig | följ oss | läs också | läs även | läs mer | bli prenumerant
    för att läsa vidare | logga in för att läsa | tipsa oss | läs vidare | se även | ladda ner appen
    ladda ner vår app | prenumerera på | få nyheter
    hittat fel | har du hittat fel | hittat ett fel
    få nyhetsbrevet | läs hela artikeln | läs resten | lyssna också | stöd oss | stöd vårt arbete
    bli medlem | prova gratis | har du tips`,
  followPhrases: 'följ',
  channelWords: 'nyhetsbrev | nyhetsbrevet | podd',
  noticePhrases: `
    din webbläsare stöder inte | den här artikeln är för prenumeranter
    denna artikel är för prenumeranter | artikeln fortsätter efter | artikeln fortsätter under
    det här inlägget postades i | detta inlägg publicerades i | artikeln är endast för prenumeranter
    vi använder cookies | vi använder kakor
    din webbläsare stödjer inte | texten fortsätter under | den här artikeln är bara för prenumeranter
    den här artikeln är låst | kommentarsfältet är stängt`,
  scriptStems: 'webbläsar | aktiv | avstäng | påslag',
  rightsPhrases: 'alla rättigheter förbehållna',
  termsPhrases: 'användarvillkor | integritetspolicy',
  furnitureNames:
    'kommentarer | annons | annonser | dela | relaterade | mest-last | annonslista | annonsplats',
  dekNames: 'ingress',
  subtitleNames: 'underrubrik',
  subheadNames: 'mellanrubrik',
  bylineNames: 'skribent | skribenter | forfattare',
  embedLabels: 'inbäddat innehåll | externt innehåll',
  pictureWords: 'bild',
  coverWords: 'omslagsbild',
  creditWords: 'foto | bild | bilder | källa | fotograf | illustration | grafik | bildkälla',
  creditPhrases: 'foto av',
  bylineWords: 'text | reporter',
  bylinePhrases: 'av | skriven av | författare',
  roles: 'korrespondent | journalist | reporter | utsänd | redaktör',
  andWords: 'och',
  placeWords: 'i | från',
  authorLabels: 'om författaren | om skribenten',
  releaseWords: 'pressmeddelande',
  publishedLabels: 'publicerad | publicerat | publicerad den | publiceringsdatum',
  updatedLabels: 'uppdaterad | uppdaterat | uppdaterad den | senast uppdaterad | ändrad',
  hereWords: 'här',
  originalLabels:
    'ursprunglig url | originaladress | originalartikel | originallänk | ursprunglig artikel | ursprunglig adress | originalkälla | källa',
  retrievedLabels: 'hämtad | hämtad den | sparad | sparad den',
  topicLabels: 'taggar | ämnen | ämne | nyckelord | kategorier | kategori | ämnen i artikeln',
  readingTimes: `
    {minutes} min läsning | {minutes} min lästid | {minutes} minuters läsning | lästid: {minutes} min
    lästid: cirka {minutes} min | lästid {minutes} min`,
  frontMatterKeys: {
    title: 'titel | rubrik',
    author: 'författare | skribent',
    date: 'datum',
    updated: 'uppdaterad',
    dek: 'ingress',
    image: 'bild | omslag',
    topics: 'ämnen | kategori | kategorier',
    categories: 'etiketter',
    source: 'källa',
    lang: 'språk',
  },
  words,
};
