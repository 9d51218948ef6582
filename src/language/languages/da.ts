import type { Language } from '../language.ts';

export const da: Language = {
  tag: 'da',
  name: 'Danish',
  quotationMarks: { double: ['»', '«'], single: ['›', '‹'] },
  dash: '–',
  months: [
    'januar | jan',
    'februar | feb',
    'marts | mar',
    'april | apr',
    'maj',
    'juni | jun',
    'juli | jul',
    'august | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'december | dec',
  ],
  weekdays: `
    mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | man | tirs | ons | tors | fre | lør
    søn`,
  dateWords: 'den | d | kl | klokken',
  dateOrder: 'day first',
  nameParticles: 'af',
  relatedLabels: `
    relateret artikel
    læs også | læs mere | læs videre | se også | relaterede artikler | mest læste | mest læst
    mere om emnet | seneste nyt | relateret | flere artikler | anbefalet | andre læser | flere nyheder
    måske er du også interesseret i | seneste nyheder`,
  controlLabels: `
    del | del artiklen | del på facebook | print | gem | kopiér link | lyt | lyt til artiklen | kommentar
    kommentarer | kommentér | annonce | reklame | artiklen fortsætter efter annoncen
    artiklen fortsætter under annoncen | luk | vis mere | vis mindre | til toppen | abonnér | log ind
    tilmeld | følg | mest læste | artiklen fortsætter under billedet | del artikel | fold ud
    hør artiklen | gem artikel
    alle artikler | flere artikler
    citat begynder | citat slut`,
  noteLabels: 'noter | fodnoter | slutnoter',
  readersLabels: 'kommentarer | læsernes kommentarer',
  signUpLabels: `
    tilmeld | tilmeld dig | abonnér
    støt os`,
  callPhrases: `
    abonner | tilmeld dig | følg os | læs også | læs mere | få adgang til
    få nyhedsbrevet | modtag vores nyhedsbrev | følg med på | hent appen | download appen
    har du et tip | har du tips | skriv til os på | send os et tip | støt vores arbejde | bliv abonnent
    bliv medlem | prøv gratis | fortsæt læsningen | se også | hør også | læs hele artiklen | læs resten`,
  followPhrases: 'følg',
  channelWords: 'nyhedsbrev | nyhedsbreve | podcast',
  noticePhrases: `
    din browser understøtter ikke | denne artikel er for abonnenter | for at se dette indhold
    indholdet kan ikke vises | artiklen fortsætter efter | artiklen fortsætter under
    dette indlæg blev udgivet i | dette indlæg blev skrevet i | vi bruger cookies
    teksten fortsætter under | denne artikel er kun for abonnenter | dette indhold er kun for abonnenter
    kommentarer, der indeholder | kommentarsporet er lukket`,
  scriptStems: 'browser | aktiv | slå',
  rightsPhrases: 'alle rettigheder forbeholdes',
  termsPhrases: 'brugsbetingelser | brugervilkår | privatlivspolitik',
  furnitureNames: 'kommentarer | annonce | annoncer | mest-laeste',
  dekNames: 'manchet',
  subtitleNames: 'undertitel',
  subheadNames: 'mellemrubrik',
  bylineNames: 'forfatter | forfattere | skribent',
  embedLabels: 'indlejret indhold | eksternt indhold',
  pictureWords: 'billede',
  creditWords: 'foto | fotos | billede | kilde | fotograf | illustration | grafik | fotokredit',
  creditPhrases: 'foto af',
  bylineWords: 'tekst | journalist | tekst og foto',
  bylinePhrases: 'af | skrevet af | forfatter',
  roles: 'korrespondent | journalist | reporter | udsendt | redaktør',
  andWords: 'og',
  placeWords: 'i | fra',
  authorLabels: 'om forfatteren | om skribenten',
  releaseWords: 'pressemeddelelse',
  publishedLabels: `
    publiceret | udgivet | offentliggjort | offentliggjort den | udgivelsesdato | publiceret den`,
  updatedLabels: 'opdateret | opdateret den | senest opdateret | sidst opdateret | ændret',
  hereWords: 'her',
  originalLabels: `
    oprindelig url
    oprindelig artikel | original artikel | originalt link | oprindelig adresse | kilde`,
  retrievedLabels: 'hentet | hentet den | gemt | gemt den',
  topicLabels: 'emner | emne | emneord | nøgleord | kategorier | kategori',
  readingTimes: `
    {minutes} min. læsetid | {minutes} min læsetid | {minutes} minutters læsning
    læsetid: {minutes} min | læsetid: {minutes} minutter`,
  frontMatterKeys: {
    title: 'titel | overskrift',
    author: 'forfatter',
    date: 'dato',
    updated: 'opdateret',
    dek: 'manchet',
    image: 'forsidebillede',
    topics: 'emner | kategori | kategorier',
    source: 'kilde',
    lang: 'sprog',
  },
};
