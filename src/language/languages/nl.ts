import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Dutch. */
const words: Words = {
  lang: 'nl',
  colon: ': ',
  skip: 'Naar de tekst',
  sections: 'Rubrieken',
  latest: 'Nieuwste',
  dates: 'Op datum',
  authors: 'Auteurs',
  publishers: 'Media',
  topics: 'Onderwerpen',
  search: 'Zoeken',
  searchFor: 'Woorden, namen of een zin tussen aanhalingstekens',
  searchAll: 'Alle',
  searchMore: 'Meer resultaten',
  languages: 'Talen',
  searchNoScript: 'Zoeken vraagt JavaScript. Zonder kunt u bladeren op {lists}.',
  searchBroken:
    'Een deel van de index kon niet worden gelezen ({file}). Laad de pagina opnieuw; helpt dat niet, dan is de site niet in zijn geheel gekopieerd.',
  searchCount: { one: '{count} artikel gevonden', other: '{count} artikelen gevonden' },
  searchCut: 'De zoekvraag is lang: er is gezocht tot en met ‘{word}’.',
  searchPhrases:
    'De woordgroep is gezocht in de eerste {checked} van {count} artikelen die de woorden ervan hebben.',
  settings: 'Leesinstellingen',
  theme: 'Achtergrond',
  auto: 'Automatisch',
  light: 'Licht',
  sepia: 'Sepia',
  dark: 'Donker',
  textSize: 'Tekstgrootte',
  smaller: 'Klein',
  normal: 'Normaal',
  larger: 'Groot',
  typeface: 'Lettertype',
  serif: 'Met schreef',
  sans: 'Schreefloos',
  off: 'Uit',
  by: 'Door {names}',
  updated: 'Bijgewerkt: {date}',
  minutes: 'Leestijd: {count}\u00A0min.',
  fullPicture: 'Afbeelding op volledige grootte',
  pictureElsewhere: 'De afbeelding is hier niet opgeslagen. Ze stond op {host}.',
  pictureMissing: 'De afbeelding is verloren gegaan.',
  creditLabel: 'Beeld: ',
  related: 'Lees ook',
  relatedArticles: 'Meer over dit onderwerp',
  mentionedIn: 'Vermeld in',
  alsoHere: 'Ook in deze collectie',
  alsoHereChosen: 'Verwant in woorden: gekozen door deze collectie, niet door het medium.',
  original: 'Origineel',
  notInLibrary: 'niet in deze collectie',
  embed: 'Ingesloten inhoud',
  embedOf: 'Van {service}',
  notLoaded: 'Niet geladen. Er wordt pas iets van elders opgehaald als u de link volgt.',
  embedLost: 'Hier stond een bericht of een video. Noch de inhoud, noch het adres is bewaard gebleven.',
  embedAddressLost: 'Het adres is niet bewaard gebleven.',
  attribution: 'Waar dit artikel vandaan komt',
  firstPublishedBy: 'Eerst verschenen bij',
  firstPublished: 'Eerst verschenen',
  at: 'Oorspronkelijk adres',
  retrieved: 'Opgeslagen',
  archivedCopy: 'Archiefkopie',
  webArchive: 'Zoeken in de Wayback Machine',
  rights: 'Rechten',
  keep: 'Dit artikel bewaren',
  keepPage: 'Webpagina',
  keepBook: 'E-book',
  cover: 'Omslag',
  bookText: 'Tekst met koppen en een inhoudsopgave; hij kan in elke grootte worden gezet en voorgelezen.',
  bookPicturesDescribed: 'Elke afbeelding heeft een beschrijving.',
  bookPicturesUndescribed: 'Sommige afbeeldingen hebben geen beschrijving.',
  cite: 'Dit artikel citeren',
  plainCitation: 'Tekst',
  neighbours: 'Eerdere en latere artikelen',
  previous: 'Eerder',
  next: 'Later',
  pages: 'Pagina’s',
  newerPage: 'Nieuwer',
  olderPage: 'Ouder',
  page: 'Pagina {number}',
  undated: 'Zonder datum',
  articleCount: { one: '{count} artikel', other: '{count} artikelen' },
  year: 'Jaar',
  months: 'Januari tot en met december',
  articles: 'Artikelen',
  passages: 'Gemarkeerde passages',
  passageCount: { one: '{count} passage', other: '{count} passages' },
  inArticle: 'In het artikel',
  toKeep: 'Om te bewaren',
  changes: 'Gewijzigde artikelen',
  whatChanged: 'Wat er is gewijzigd',
  changeCount: {
    one: 'Eén keer gewijzigd, op {date}',
    other: '{count} keer gewijzigd, het laatst op {date}',
  },
  earlierVersion: 'Een eerdere versie, van {date}',
  newestVersion: 'Lees de nieuwste',
  before: 'Voor',
  after: 'Na',
  wordsAdded: { one: '{count} woord toegevoegd', other: '{count} woorden toegevoegd' },
  wordsRemoved: { one: '{count} woord geschrapt', other: '{count} woorden geschrapt' },
  unchanged: { one: '{count} alinea ongewijzigd', other: '{count} alinea’s ongewijzigd' },
  noWordsChanged: 'Er is geen woord gewijzigd.',
  tooDifferent: 'Er is te veel anders om het woord voor woord te tonen.',
  collections: 'Reeksen',
  partOf: 'Deel {part} van {count} in {collection}',
  previousPart: 'Vorig deel',
  nextPart: 'Volgend deel',
  contents: 'Inhoud',
  footnotes: 'Noten',
  footnoteBack: 'Terug naar de tekst',
  feed: 'Feed',
  notFound: 'Pagina niet gevonden',
  notFoundText: 'Op dit adres staat niets. Misschien is de pagina verwijderd, of bevat de link een tikfout.',
  aboutTitle: 'Over deze collectie',
  aboutKept:
    'Nieuwspagina’s verhuizen, sluiten en verdwijnen. {site} bewaart artikelen die iemand nog eens wilde lezen, elk als gewoon tekstbestand, en toont ze zoals ze zijn geschreven.',
  aboutAttributionTitle: 'Waar de artikelen vandaan komen',
  aboutAttribution:
    'Onder elk artikel staat wie het als eerste publiceerde, wanneer en waar, wanneer het is opgeslagen en waar andere archieven een kopie bewaren. De tekst is die van het origineel, en wat verloren ging, een afbeelding of een bericht, wordt als verloren vermeld. Het tekstbestand waaruit de pagina is gemaakt, kan worden gedownload; de SHA-256 ervan bewijst dat het ongewijzigd is.',
  aboutPublishing: {
    private: 'Dit is een privécollectie. Zoekmachines wordt gevraagd haar over te slaan.',
    mirror: 'Deze collectie is een mirror. Zoekmachines worden naar de originelen verwezen.',
    own: 'Waar geen ander origineel is vermeld, zijn deze pagina’s zelf het origineel.',
  },
  aboutPrivacyTitle: 'Wat uw browser laadt',
  aboutPrivacy:
    'Deze pagina’s laden niets van andere sites, plaatsen geen cookies en tellen geen bezoekers. Een link naar een andere site vertelt die niet waar u vandaan komt.',
  aboutKeysTitle: 'Toetsen',
  aboutKeys:
    '{search} zoekt, {next} en {previous} gaan naar het volgende en het vorige artikel, {help} gaat hierheen.',
  aboutRemovalTitle: 'Correcties en verwijdering',
  aboutRemoval:
    'Is een artikel van u en wilt u dat het wordt gecorrigeerd, anders wordt toegeschreven of wordt verwijderd, stuur dan het adres van de pagina en vermeld wat er moet gebeuren.',
  aboutContact: 'Schrijf naar {contact}.',
  aboutNoContact:
    'De beheerder van deze kopie heeft geen adres opgegeven; de hostingprovider van de site kan een bericht doorgeven.',
  empty: 'Hier is nog niets.',
  emptyTitle: 'Nog geen artikelen',
  emptyText: 'Deze bibliotheek is leeg. In de map van Broadsheet voegt een opdracht het eerste artikel toe.',
  emptyWrite: 'Er een schrijven',
  emptyStore: 'Er een bewaren dat u al hebt',
  emptyShow: 'Het hier tonen',
};

export const nl: Language = {
  tag: 'nl',
  name: 'Dutch',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  dash: '–',
  months: [
    'januari | jan',
    'februari | feb',
    'maart | mrt | mar',
    'april | apr',
    'mei',
    'juni | jun',
    'juli | jul',
    'augustus | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'december | dec',
  ],
  weekdays: `
    maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag | ma | di | wo | do | vr | za
    zo`,
  dateWords: 'e | op | om | de',
  hourWords: 'uur',
  dateOrder: 'day first',
  definiteArticles: 'de | het',
  nameParticles: 'de | den | der | ten | ter | van',
  tellingWords: 'de | een | niet | voor | zijn | zal | wordt | werd | heeft | zei | hij | zij | ook | naar',
  relatedLabels: `
    gerelateerd artikel | verwant artikel
    lees ook | lees meer | lees verder | zie ook | bekijk ook | meer over dit onderwerp | gerelateerd
    gerelateerde artikelen | meest gelezen | best gelezen | aanbevolen | meer nieuws | lees meer over
    ook interessant | laatste nieuws | net binnen | meer lezen | verder lezen
    dit vind je misschien ook leuk | misschien vind je dit ook interessant | meer artikelen
    andere artikelen | ook in het nieuws | aanraders | nu in het nieuws | gerelateerd nieuws
    ai-samenvatting`,
  controlLabels: `
    delen | deel | deel dit artikel | deel op facebook | deel op twitter | tweeten | printen | afdrukken
    opslaan | bewaar artikel | link kopiëren | luister | beluister dit artikel | reactie | reacties
    reageer | bekijk reacties | advertentie | gesponsord | lees verder | lees verder na de advertentie
    tekst gaat verder onder de foto | tekst gaat door onder de foto | tekst loopt door onder de foto
    sluiten | toon meer | meer tonen | naar boven | abonneren | inloggen | aanmelden | volgen | volg ons
    vergroot afbeelding | meest gelezen | in dit artikel | op deze pagina | inhoudsopgave | al abonnee
    heb je al een account | bewaar | kopieer link | artikel delen
    artikel gaat verder onder de advertentie | de tekst gaat verder onder de foto
    tekst loopt door onder de afbeelding | de tekst gaat verder onder de video
    luister naar dit artikel | lees het volledige artikel | abonneer | meer laden | vergroot | deel via
    lees voor | tekstgrootte | bekijk meer | fout gezien | terug naar boven | lees verder onder de foto
    lees verder onder de video | lees verder onder de advertentie | bekijk de reacties
    alle artikelen | alle berichten | meer artikelen
    begin citaat | einde citaat
    mail de redactie | bespreek dit artikel
    ingezonden mededeling`,
  noteLabels: 'noten | voetnoten | eindnoten',
  readersLabels: 'reacties | lezersreacties | reacties van lezers',
  signUpLabels: `
    aanmelden | inschrijven | schrijf je in | meld je aan
    doneer | steun ons`,
  callPhrases: `
    abonneer je | meld je aan | schrijf je in | volg ons | steun ons | lees ook | lees meer | bekijk ook
    om verder te lezen | dit artikel is voor abonnees | al abonnee | maak een account aan | lees verder
    lees hier | zie ook | kijk ook | luister ook | ontvang onze | download onze app | download de app
    word abonnee | blijf op de hoogte | heb je een tip | heeft u een tip | stuur je nieuws | word lid | ontvang de
    reageren? | fout gezien
    meld u aan voor | schrijf u in voor | steun onze journalistiek | tip de redactie | mail de redactie`,
  followPhrases: 'volg',
  channelWords: 'nieuwsbrief | app | podcast',
  noticePhrases: `
    de tekst loopt door onder | het artikel gaat verder
    je browser ondersteunt | uw browser ondersteunt | om deze inhoud te bekijken
    om deze inhoud te kunnen zien | deze inhoud kan niet worden getoond | deze video is niet beschikbaar
    dit artikel is alleen voor abonnees | tekst gaat verder onder | de tekst gaat verder onder
    tekst loopt door onder | artikel gaat verder onder | artikel gaat verder na
    lees verder onder de advertentie | dit bericht werd geplaatst in | dit bericht is geplaatst in
    dit artikel is exclusief voor abonnees | wij gebruiken cookies | deze website gebruikt cookies
    deze site gebruikt cookies
    een versie van dit artikel verscheen | ziet u een taalfout | u kunt ons met dit formulier
    om deze inhoud te | deze inhoud wordt geladen
    lees verder onder de foto | lees verder onder de video | dit artikel is exclusief voor
    alleen voor abonnees | we gebruiken cookies | reageren is niet mogelijk
    reacties worden gemodereerd | fout gezien | heb je een fout gezien`,
  scriptStems: 'browser | schakel | vereist | activ',
  rightsPhrases: 'alle rechten voorbehouden',
  termsPhrases: 'gebruiksvoorwaarden | algemene voorwaarden | privacybeleid | privacyverklaring',
  furnitureNames:
    'reacties | advertentie | advertenties | deelknoppen | deel-knoppen | gerelateerd | meest-gelezen | lees-ook',
  subtitleNames: 'ondertitel',
  subheadNames: 'tussenkop',
  trailNames: 'kruimel',
  placeNames: 'plaats',
  seeWords: 'zie',
  wikiFileWords: 'bestand',
  embedLabels: 'ingesloten inhoud | externe inhoud | ingesloten bericht',
  pictureWords: 'afbeelding',
  coverWords: 'coverfoto | omslagfoto',
  creditWords: 'foto | foto’s | beeld | bron | fotograaf | illustratie | afbeelding',
  creditPhrases: 'foto door',
  forWords: 'voor',
  bylineWords: 'tekst',
  bylinePhrases: `
    door | geschreven door | van onze redacteur | van onze verslaggever
    door onze verslaggever | door onze verslaggeefster | door onze correspondent | auteur | auteurs`,
  roles: 'correspondent | correspondente | redacteur | verslaggever | verslaggeefster | medewerker',
  andWords: 'en | met',
  placeWords: 'in | uit',
  authorLabels: 'over de auteur | over de auteurs',
  releaseWords: 'persbericht',
  publishedLabels: `
    gepubliceerd | gepubliceerd op | geplaatst | geplaatst op | publicatiedatum | datum`,
  updatedLabels: `
    bijgewerkt | bijgewerkt op | laatst bijgewerkt | laatst bijgewerkt op | laatste update | gewijzigd op
    aangepast op | laatst gewijzigd | gewijzigd`,
  hereWords: 'hier',
  originalLabels: `
    oorspronkelijke url | origineel adres
    origineel artikel | oorspronkelijk artikel | originele link | originele url | originele bron | oorspronkelijke bron | bron | link`,
  retrievedLabels: 'geraadpleegd | geraadpleegd op | opgehaald op | opgeslagen op',
  topicLabels: 'trefwoorden | onderwerpen | onderwerp | thema’s | categorieën | categorie | labels',
  readingTimes: `
    {minutes} min leestijd | {minutes} min. leestijd | {minutes} minuten leestijd
    leestijd: {minutes} min | leestijd: {minutes} minuten | leestijd {minutes} min | {minutes} min lezen`,
  frontMatterKeys: {
    title: 'titel',
    author: 'auteur',
    date: 'datum',
    updated: 'bijgewerkt',
    dek: 'samenvatting | omschrijving | ondertitel',
    image: 'afbeelding | omslag | foto',
    topics: 'categorie | categorieën | trefwoorden',
    source: 'bron',
    lang: 'taal',
  },
  words,
};
