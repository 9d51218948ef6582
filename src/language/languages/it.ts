import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Italian. */
const words: Words = {
  lang: 'it',
  colon: ': ',
  skip: 'Vai al testo',
  sections: 'Sezioni',
  latest: 'Prima pagina',
  dates: 'Per data',
  authors: 'Autori',
  publishers: 'Testate',
  topics: 'Temi',
  search: 'Cerca',
  searchFor: 'Parole, nomi o una frase tra virgolette',
  searchAll: 'Tutti',
  searchMore: 'Altri risultati',
  languages: 'Lingue',
  searchNoScript: 'La ricerca ha bisogno di JavaScript. Senza, sfogliate per {lists}.',
  searchBroken:
    'Una parte dell’indice non si è potuta leggere ({file}). Ricaricate la pagina; se non basta, il sito non è stato copiato per intero.',
  searchCount: {
    one: '{count} articolo trovato',
    many: '{count} di articoli trovati',
    other: '{count} articoli trovati',
  },
  searchCut: 'La ricerca è lunga: si è cercato fino a «{word}».',
  searchPhrases: 'La frase è stata cercata nei primi {checked} di {count} articoli che ne hanno le parole.',
  settings: 'Impostazioni di lettura',
  theme: 'Sfondo',
  auto: 'Automatico',
  light: 'Chiaro',
  sepia: 'Seppia',
  dark: 'Scuro',
  textSize: 'Dimensione del testo',
  smaller: 'Piccola',
  normal: 'Normale',
  larger: 'Grande',
  typeface: 'Carattere',
  serif: 'Con grazie',
  sans: 'Senza grazie',
  off: 'Disattivati',
  by: 'Di {names}',
  updated: 'Aggiornato: {date}',
  minutes: 'Tempo di lettura: {count}\u00A0min',
  fullPicture: 'Immagine a dimensione intera',
  pictureElsewhere: 'L’immagine non è stata salvata qui. Si trovava su {host}.',
  pictureMissing: 'L’immagine è andata perduta.',
  creditLabel: 'Credito: ',
  related: 'Leggi anche',
  relatedArticles: 'Articoli correlati',
  mentionedIn: 'Citato in',
  alsoHere: 'Anche in questa raccolta',
  alsoHereChosen: 'Simili nelle parole: scelti da questa raccolta, non dalla testata.',
  original: 'Originale',
  notInLibrary: 'assente da questa raccolta',
  embed: 'Contenuto incorporato',
  embedOf: 'Pubblicato su {service}',
  notLoaded: 'Non caricato. Nulla viene richiesto ad altri siti finché non si apre il link.',
  embedLost: 'Qui c’era un post o un video. Non ne sono stati conservati né il contenuto né l’indirizzo.',
  embedAddressLost: 'L’indirizzo non è stato conservato.',
  attribution: 'Da dove viene questo articolo',
  firstPublishedBy: 'Prima pubblicazione',
  firstPublished: 'Prima pubblicazione',
  at: 'Indirizzo originale',
  retrieved: 'Salvato',
  archivedCopy: 'Copia archiviata',
  webArchive: 'Cerca nella Wayback Machine',
  rights: 'Diritti',
  keep: 'Conservare questo articolo',
  keepPage: 'Pagina web',
  keepBook: 'E-book',
  cover: 'Copertina',
  bookText: 'Testo con titoli e indice; può essere mostrato in qualsiasi dimensione e letto ad alta voce.',
  bookPicturesDescribed: 'Ogni immagine ha una descrizione.',
  bookPicturesUndescribed: 'Alcune immagini non hanno una descrizione.',
  cite: 'Cita questo articolo',
  plainCitation: 'Testo',
  neighbours: 'Articoli precedente e successivo',
  previous: 'Precedente',
  next: 'Successivo',
  pages: 'Pagine',
  newerPage: 'Più recenti',
  olderPage: 'Meno recenti',
  page: 'Pagina {number}',
  undated: 'Senza data',
  articleCount: { one: '{count} articolo', many: '{count} di articoli', other: '{count} articoli' },
  year: 'Anno',
  months: 'Da gennaio a dicembre',
  articles: 'Articoli',
  passages: 'Passi evidenziati',
  passageCount: {
    one: '{count} passo',
    many: '{count} di passi',
    other: '{count} passi',
  },
  inArticle: 'Nell’articolo',
  toKeep: 'Da conservare',
  changes: 'Articoli modificati',
  whatChanged: 'Che cosa è cambiato',
  changeCount: {
    one: 'Modificato {count} volta, in data {date}',
    many: 'Modificato {count} di volte, l’ultima in data {date}',
    other: 'Modificato {count} volte, l’ultima in data {date}',
  },
  earlierVersion: 'Una versione precedente, in data {date}',
  newestVersion: 'Leggi la più recente',
  before: 'Prima',
  after: 'Dopo',
  wordsAdded: {
    one: '{count} parola aggiunta',
    many: '{count} di parole aggiunte',
    other: '{count} parole aggiunte',
  },
  wordsRemoved: {
    one: '{count} parola tolta',
    many: '{count} di parole tolte',
    other: '{count} parole tolte',
  },
  unchanged: {
    one: '{count} paragrafo invariato',
    many: '{count} di paragrafi invariati',
    other: '{count} paragrafi invariati',
  },
  noWordsChanged: 'Nessuna parola è cambiata.',
  tooDifferent: 'Le differenze sono troppe per mostrarle parola per parola.',
  collections: 'Serie',
  partOf: 'Parte {part} di {count} della serie {collection}',
  previousPart: 'Parte precedente',
  nextPart: 'Parte successiva',
  contents: 'Indice',
  footnotes: 'Note',
  footnoteBack: 'Torna al testo',
  feed: 'Feed',
  notFound: 'Pagina non trovata',
  notFoundText:
    'A questo indirizzo non c’è nulla. La pagina potrebbe essere stata rimossa, oppure il link contiene un errore.',
  aboutTitle: 'Informazioni su questa raccolta',
  aboutKept:
    'Le pagine di notizie cambiano indirizzo, chiudono, scompaiono. {site} conserva articoli che qualcuno ha voluto rileggere, ciascuno in un semplice file di testo, e li mostra così come sono stati scritti.',
  aboutAttributionTitle: 'Da dove vengono gli articoli',
  aboutAttribution:
    'In fondo a ogni articolo è indicato chi l’ha pubblicato per primo, quando e dove, quando è stato salvato e dove altri archivi ne conservano una copia. Il testo è quello dell’originale, e ciò che è andato perduto, un’immagine o un post, è segnalato come tale. Il file di testo da cui è nata la pagina si può scaricare; il suo SHA-256 dimostra che non è stato modificato.',
  aboutPublishing: {
    private: 'Questa è una raccolta privata. Ai motori di ricerca si chiede di non includerla.',
    mirror: 'Questa raccolta è un mirror. I motori di ricerca vengono indirizzati agli originali.',
    own: 'Dove non è indicato un altro originale, l’originale sono queste pagine.',
  },
  aboutPrivacyTitle: 'Che cosa carica il browser',
  aboutPrivacy:
    'Queste pagine non caricano nulla da altri siti, non impostano cookie e non contano i visitatori. Un link verso un altro sito non gli rivela la provenienza di chi lo apre.',
  aboutKeysTitle: 'Tasti',
  aboutKeys:
    '{search} cerca, {next} e {previous} portano all’articolo successivo e al precedente, {help} porta qui.',
  aboutRemovalTitle: 'Correzioni e rimozione',
  aboutRemoval:
    'Chi è autore di un articolo o ne detiene i diritti e desidera che sia corretto, attribuito diversamente o rimosso può inviare l’indirizzo della pagina e indicare che cosa va fatto.',
  aboutContact: 'Scrivere a {contact}.',
  aboutNoContact:
    'Chi gestisce questa copia non ha indicato un indirizzo; il fornitore di hosting del sito può inoltrare un messaggio.',
  empty: 'Qui non c’è ancora nulla.',
  emptyTitle: 'Ancora nessun articolo',
  emptyText:
    'Questa biblioteca è vuota. Nella cartella di Broadsheet, un comando vi aggiunge il primo articolo.',
  emptyWrite: 'Scriverne uno',
  emptyStore: 'Conservarne uno che già si ha',
  emptyShow: 'Mostrarlo qui',
};

export const it: Language = {
  tag: 'it',
  name: 'Italian',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  regionalQuotationMarks: {
    CH: { double: ['«', '»'], single: ['‹', '›'] },
  },
  months: [
    'gennaio | gen',
    'febbraio | feb',
    'marzo | mar',
    'aprile | apr',
    'maggio | mag',
    'giugno | giu',
    'luglio | lug',
    'agosto | ago',
    'settembre | set',
    'ottobre | ott',
    'novembre | nov',
    'dicembre | dic',
  ],
  weekdays: `
    lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica | lun | mar | mer | gio | ven
    sab | dom`,
  dateWords: 'il | alle | ore | del | di | dell’ | l’',
  dateOrder: 'day first',
  definiteArticles: 'il | lo | la | i | gli | le | l’',
  nameParticles: 'da | de | del | della | di',
  relatedLabels: `
    leggi anche | leggi di più | leggi tutto | vedi anche | per approfondire | articoli correlati
    da leggere | potrebbe interessarti | potrebbe interessarti anche | i più letti | più letti | i più letti del giorno
    guarda anche | ti potrebbe interessare | ti potrebbero interessare | approfondisci | notizie correlate
    ultime notizie | leggi pure | articolo correlato | altre notizie | leggi altri articoli
    contenuti correlati | potrebbero interessarti | articoli più letti | ultimi articoli
    raccomandati per te | sullo stesso argomento | altri articoli | correlati | consigliati
    riassunto ai | sintesi ai`,
  controlLabels: `
    condividi | condividi su facebook | condividi su twitter | twitta | stampa | salva | copia link
    ascolta | ascolta l’articolo | commento | commenti | commenta | leggi i commenti | pubblicità
    annuncio | contenuto sponsorizzato | continua a leggere | continua la lettura | chiudi
    mostra altro | torna su | abbonati | iscriviti | accedi | registrati | segui | seguici | ingrandisci
    caricamento | i più letti | più letti | in questo articolo | indice dei contenuti | sei già abbonato
    hai già un account | riproduzione riservata | ascolta questo articolo | condividi articolo
    annuncio pubblicitario | segnala un errore | sponsorizzato | regala questo articolo
    aggiungi come fonte preferita su google | ascolta la versione audio dell’articolo | vedi tutti
    invia per email | ricevi notifiche | vedi le foto | vedi i commenti
    questo articolo ti è stato utile
    tutti gli articoli | altri articoli
    inizio citazione | fine citazione`,
  noteLabels: 'note | note a piè di pagina',
  readersLabels: 'commenti | commenti dei lettori | i vostri commenti',
  signUpLabels: `
    iscriviti | iscriviti ora | abbonati
    dona | dona ora | sostienici | abbonati ora`,
  callPhrases: `
    iscriviti | abbonati | seguici | seguiteci | ricevi la newsletter | unisciti al | scarica l’app
    leggi anche | leggi qui | per continuare a leggere | questo articolo è riservato agli abbonati
    sei già abbonato | registrati per | leggi tutto | leggi di più | vedi anche | guarda anche
    potrebbe interessarti | segui i nostri | segui il nostro | entra nel nostro canale
    resta aggiornato | rimani aggiornato | segui il canale | ricevi le nostre | ricevi le notizie
    leggi tutte le notizie | continua a leggere su | per restare aggiornato
    segui la nostra | ascolta anche | scarica la nostra app | sostienici | sostieni il
    per rimanere aggiornato | hai una segnalazione | scrivici a | inviaci | clicca qui | metti mi piace
    entra nel canale`,
  followPhrases: 'segui | seguite',
  channelWords: 'newsletter | app | canale | podcast',
  noticePhrases: `
    il tuo browser non supporta | per visualizzare questo contenuto
    questo contenuto è riservato agli abbonati | contenuto riservato agli abbonati
    iscrivendoti accetti | continua a leggere dopo | l’articolo continua dopo | l’articolo prosegue dopo
    la notizia continua dopo | questa voce è stata pubblicata in
    questo articolo è riservato agli abbonati | utilizziamo i cookie | questo sito utilizza cookie
    questo sito utilizza i cookie
    pubblicando un commento, accetti
    questo contenuto è ospitato
    le opinioni espresse nei commenti | le opinioni espresse in questo | per commentare devi
    per commentare è necessario | per poter commentare | devi essere loggato per | devi accedere per
    riproduzione riservata | è vietata la riproduzione | hai trovato un errore
    se hai trovato un errore | l’articolo continua sotto | la notizia continua sotto
    l’articolo prosegue sotto | continua dopo la pubblicità | questo articolo è disponibile solo per
    questo sito usa i cookie | usiamo i cookie | i commenti sono moderati | i commenti sono chiusi`,
  scriptStems: 'browser | attiv | richied',
  rightsPhrases: 'riproduzione riservata | tutti i diritti riservati',
  termsPhrases: 'condizioni d’uso | termini di utilizzo | termini e condizioni | informativa sulla privacy',
  furnitureNames:
    'commenti | pubblicita | condividi | correlati | articoli-correlati | piu-letti | strumenti | commenta',
  dekNames: 'sommario | occhiello | catenaccio',
  subtitleNames: 'sottotitolo',
  bylineNames: 'autore | autori | giornalista | giornalisti',
  kickerNames: 'occhiello',
  placeNames: 'luogo',
  captionNames: 'didascalia',
  seeWords: 'cfr',
  embedLabels: 'contenuto incorporato | contenuto esterno',
  pictureWords: 'immagine',
  coverWords: 'foto di copertina | immagine di copertina',
  creditWords: `
    fonte | immagine | fotografia | foto | foto di | crediti | credito | illustrazione | infografica`,
  creditPhrases: 'foto di',
  forWords: 'per',
  pictureKinds: 'archivio | repertorio',
  bylineWords: 'di | testo | testi | testo e foto',
  bylinePhrases: `
    a cura di | dal nostro inviato | dalla nostra inviata | dal nostro corrispondente | scritto da | testo di | autore | autrice | autori | inviato da | pubblicato da
    articolo di | servizio di | intervista di | testi di | l’analisi di | il commento di`,
  roles: 'inviato | inviata | corrispondente | giornalista | redattore | redattrice',
  deskWords: 'redazione | università | istituto',
  andWords: 'e | ed | con',
  authorLabels: 'sull’autore | sull’autrice | l’autore | l’autrice | informazioni sull’autore',
  releaseWords: 'comunicato | comunicato stampa',
  publishedLabels: 'pubblicato | pubblicato il | pubblicata il | data di pubblicazione | data',
  updatedLabels: `
    aggiornato | aggiornato il | aggiornato alle | ultimo aggiornamento | ultima modifica | modificato il
    aggiornamento | aggiornata`,
  hereWords: 'qui',
  originalLabels: `
    articolo originale | link originale | indirizzo originale | url originale | fonte originale | fonte | link | originale`,
  retrievedLabels: 'consultato il | recuperato il | salvato il',
  topicLabels: 'etichette | argomenti | argomento | temi | parole chiave | categorie | categoria',
  readingTimes: `
    tempo di lettura: {minutes} min | tempo di lettura: {minutes} minuti | {minutes} min di lettura
    {minutes} minuti di lettura | lettura: {minutes} min | {minutes}’ di lettura`,
  frontMatterKeys: {
    title: 'titolo',
    author: 'autore | autrice',
    updated: 'aggiornato',
    dek: 'sottotitolo | sommario | descrizione | occhiello',
    image: 'immagine | foto | copertina',
    topics: 'categoria | categorie | argomenti',
    categories: 'parole chiave',
    source: 'fonte',
    lang: 'lingua',
  },
  words,
};
