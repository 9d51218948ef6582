import type { Language } from '../language.ts';

export const nb: Language = {
  tag: 'nb',
  alsoTagged: ['no'],
  name: 'Norwegian Bokmål',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  dash: '–',
  months: [
    'januar | jan',
    'februar | feb',
    'mars | mar',
    'april | apr',
    'mai',
    'juni | jun',
    'juli | jul',
    'august | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'desember | des',
  ],
  weekdays: `
    mandag | tirsdag | onsdag | torsdag | fredag | lørdag | søndag | man | tir | ons | tor | fre | lør
    søn`,
  dateWords: 'den | kl | klokken',
  dateOrder: 'day first',
  relatedLabels: `
    relatert artikkel
    les også | les mer | se også | relaterte saker | relaterte artikler | mest lest | mest leste
    flere saker | mer om saken | les videre | siste nytt | anbefalte artikler | anbefalt | les flere
    mest lest nå | siste saker | flere nyheter | mest sett | relatert | hør også
    ki-oppsummering`,
  controlLabels: `
    del | del saken | del artikkelen | del på facebook | skriv ut | lagre | kopier lenke | lytt
    lytt til saken | kommentar | kommentarer | kommenter | annonse | reklame | annonsørinnhold
    artikkelen fortsetter under annonsen | saken fortsetter under annonsen | saken fortsetter under | lukk
    vis mer | vis mindre | til toppen | abonner | logg inn | registrer deg | følg | mest lest
    saken fortsetter under bildet | saken fortsetter under videoen | lytt til artikkelen | vis kommentarer
    hør artikkelen | bli abonnent
    alle artikler | flere artikler
    sitat start | sitat slutt
    for abonnenter
    artikkelen fortsetter | saken fortsetter | artikkelen fortsetter etter annonsen
    saken fortsetter etter annonsen`,
  noteLabels: 'noter | fotnoter | sluttnoter',
  readersLabels: 'kommentarer | lesernes kommentarer',
  signUpLabels: `
    meld deg på | abonner
    støtt oss`,
  callPhrases: `
    abonner | meld deg på | følg oss | les også | les mer | se også | last ned appen | tips oss
    har du tips | har du et tips | har du innspill
    få nyhetsbrevet | motta nyhetsbrev | følg med på | bli abonnent | prøv gratis | send oss tips
    les hele saken | les resten | hør også | støtt oss | støtt vårt arbeid | kjøp abonnement | last ned
    logg inn for å lese`,
  followPhrases: 'følg',
  channelWords: 'nyhetsbrev | nyhetsbrevet | podkast',
  noticePhrases: `
    nettleseren din støtter ikke | denne artikkelen er for abonnenter | denne saken er for abonnenter
    for å se dette innholdet | artikkelen fortsetter under | artikkelen fortsetter etter
    saken fortsetter under | saken fortsetter etter | dette innlegget ble publisert i
    dette innlegget ble postet i | vi bruker informasjonskapsler | vi bruker cookies
    teksten fortsetter under | denne artikkelen er kun for abonnenter | kommentarfeltet er stengt
    kommentarfeltet stenger`,
  scriptStems: 'nettleser | aktiv',
  rightsPhrases: 'alle rettigheter forbeholdt',
  termsPhrases: 'brukervilkår | vilkår for bruk | personvernerklæring',
  furnitureNames: 'kommentarer | annonse | annonser | del-artikkel | mest-lest',
  dekNames: 'ingress',
  subtitleNames: 'undertittel',
  subheadNames: 'mellomtittel',
  bylineNames: 'forfatter | forfattere | skribent',
  captionNamesInFigure: 'undertekst',
  embedLabels: 'innebygd innhold | eksternt innhold',
  pictureWords: 'bilde',
  creditWords: `
    foto | bilde | bilder | kilde | fotograf | illustrasjon | grafikk | fotokreditering`,
  creditPhrases: 'foto av',
  bylineWords: 'tekst | journalist | tekst og foto',
  bylinePhrases: 'av | skrevet av | forfatter',
  roles: 'korrespondent | journalist | reporter | utsending | redaktør',
  andWords: 'og',
  placeWords: 'i | fra',
  authorLabels: 'om forfatteren | om skribenten',
  releaseWords: 'pressemelding',
  publishedLabels: 'publisert | publisert den | lagt ut | publiseringsdato',
  updatedLabels: 'oppdatert | oppdatert den | sist oppdatert | endret',
  hereWords: 'her',
  originalLabels: `
    opprinnelig url
    original artikkel | opprinnelig artikkel | original lenke | opprinnelig adresse | kilde`,
  retrievedLabels: 'hentet | lastet ned | lagret',
  topicLabels: 'emner | emne | emneord | nøkkelord | stikkord | kategorier | kategori',
  readingTimes: `
    {minutes} min lesetid | {minutes} min. lesetid | {minutes} minutters lesetid
    lesetid: {minutes} min | lesetid: {minutes} minutter`,
  frontMatterKeys: {
    title: 'tittel | overskrift',
    author: 'forfatter',
    date: 'dato',
    dek: 'ingress',
    topics: 'emner | kategori | kategorier',
    categories: 'etiketter',
    source: 'kilde',
    lang: 'språk',
  },
};
