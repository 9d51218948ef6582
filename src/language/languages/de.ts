import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in German. */
const words: Words = {
  lang: 'de',
  colon: ': ',
  skip: 'Zum Text springen',
  sections: 'Rubriken',
  latest: 'Neueste',
  dates: 'Nach Datum',
  authors: 'Autoren',
  publishers: 'Medien',
  topics: 'Themen',
  search: 'Suche',
  searchFor: 'Wörter, Namen oder ein Satz in Anführungszeichen',
  searchAll: 'Alle',
  searchMore: 'Mehr Ergebnisse',
  languages: 'Sprachen',
  searchNoScript: 'Die Suche braucht JavaScript. Ohne es geht es nach {lists}.',
  searchBroken:
    'Ein Teil des Verzeichnisses konnte nicht gelesen werden ({file}). Laden Sie die Seite neu; hilft das nicht, wurde die Website nicht vollständig kopiert.',
  searchCount: { one: '{count} Artikel gefunden', other: '{count} Artikel gefunden' },
  searchCut: 'Die Anfrage ist lang: Gesucht wurde bis „{word}“.',
  searchPhrases:
    'Die Wortfolge wurde in den ersten {checked} von {count} Artikeln gesucht, die ihre Wörter enthalten.',
  settings: 'Leseeinstellungen',
  theme: 'Hintergrund',
  auto: 'Automatisch',
  light: 'Hell',
  sepia: 'Sepia',
  dark: 'Dunkel',
  textSize: 'Schriftgröße',
  smaller: 'Klein',
  normal: 'Normal',
  larger: 'Groß',
  typeface: 'Schriftart',
  serif: 'Mit Serifen',
  sans: 'Ohne Serifen',
  off: 'Aus',
  by: 'Von {names}',
  updated: 'Aktualisiert: {date}',
  minutes: 'Lesezeit: {count}\u00A0Min.',
  fullPicture: 'Bild in voller Größe',
  pictureElsewhere: 'Das Bild wurde hier nicht gespeichert. Es stand auf {host}.',
  pictureMissing: 'Das Bild ist verloren gegangen.',
  creditLabel: 'Bild: ',
  related: 'Zum Thema',
  relatedArticles: 'Mehr zum Thema',
  mentionedIn: 'Erwähnt in',
  alsoHere: 'Auch in dieser Sammlung',
  alsoHereChosen: 'In den Worten ähnlich: ausgewählt von dieser Sammlung, nicht vom Medium.',
  original: 'Original',
  notInLibrary: 'nicht in dieser Sammlung',
  embed: 'Eingebetteter Inhalt',
  embedOf: 'Inhalt von {service}',
  notLoaded: 'Nicht geladen. Von anderen Seiten wird erst etwas abgerufen, wenn Sie dem Link folgen.',
  embedLost: 'Hier stand ein Beitrag oder ein Video. Erhalten ist weder der Inhalt noch die Adresse.',
  embedAddressLost: 'Die Adresse ist nicht erhalten.',
  attribution: 'Woher dieser Artikel stammt',
  firstPublishedBy: 'Zuerst erschienen bei',
  firstPublished: 'Zuerst erschienen',
  at: 'Originaladresse',
  retrieved: 'Gespeichert',
  archivedCopy: 'Archivkopie',
  webArchive: 'In der Wayback Machine suchen',
  rights: 'Rechte',
  keep: 'Diesen Artikel behalten',
  keepPage: 'Webseite',
  keepBook: 'E-Book',
  cover: 'Titelbild',
  bookText:
    'Text mit Überschriften und Inhaltsverzeichnis; er lässt sich in jeder Größe setzen und vorlesen.',
  bookPicturesDescribed: 'Jedes Bild hat eine Beschreibung.',
  bookPicturesUndescribed: 'Manche Bilder haben keine Beschreibung.',
  cite: 'Artikel zitieren',
  plainCitation: 'Text',
  neighbours: 'Frühere und spätere Artikel',
  previous: 'Früher',
  next: 'Später',
  pages: 'Seiten',
  newerPage: 'Neuere',
  olderPage: 'Ältere',
  page: 'Seite {number}',
  undated: 'Ohne Datum',
  articleCount: { one: '{count} Artikel', other: '{count} Artikel' },
  year: 'Jahr',
  months: 'Januar bis Dezember',
  articles: 'Artikel',
  passages: 'Markierte Stellen',
  passageCount: { one: '{count} Stelle', other: '{count} Stellen' },
  inArticle: 'Im Artikel',
  toKeep: 'Zum Behalten',
  changes: 'Geänderte Artikel',
  whatChanged: 'Was geändert wurde',
  changeCount: { one: 'Einmal geändert, am {date}', other: '{count}-mal geändert, zuletzt am {date}' },
  earlierVersion: 'Eine frühere Fassung, vom {date}',
  newestVersion: 'Zur neuesten Fassung',
  before: 'Vorher',
  after: 'Nachher',
  wordsAdded: { one: '{count} Wort hinzugefügt', other: '{count} Wörter hinzugefügt' },
  wordsRemoved: { one: '{count} Wort gestrichen', other: '{count} Wörter gestrichen' },
  unchanged: { one: '{count} Absatz unverändert', other: '{count} Absätze unverändert' },
  noWordsChanged: 'Kein Wort wurde geändert.',
  tooDifferent: 'Zu viel ist anders, um es Wort für Wort zu zeigen.',
  collections: 'Reihen',
  partOf: 'Teil {part} von {count} der Reihe {collection}',
  previousPart: 'Voriger Teil',
  nextPart: 'Nächster Teil',
  contents: 'Inhalt',
  footnotes: 'Anmerkungen',
  footnoteBack: 'Zurück zum Text',
  feed: 'Feed',
  notFound: 'Seite nicht gefunden',
  notFoundText:
    'Unter dieser Adresse liegt nichts. Vielleicht wurde die Seite entfernt, oder der Link enthält einen Tippfehler.',
  aboutTitle: 'Über diese Sammlung',
  aboutKept:
    'Nachrichtenseiten ziehen um, schließen, verschwinden. {site} bewahrt Artikel auf, die jemand noch einmal lesen wollte, jeden als einfache Textdatei, und zeigt sie so, wie sie geschrieben wurden.',
  aboutAttributionTitle: 'Woher die Artikel stammen',
  aboutAttribution:
    'Unter jedem Artikel steht, wer ihn wann und wo zuerst veröffentlicht hat, wann er gespeichert wurde und wo andere Archive eine Kopie aufbewahren. Der Wortlaut ist der des Originals; was verloren ging, ob Bild oder Beitrag, ist als verloren gekennzeichnet. Die Textdatei, aus der die Seite entstand, lässt sich herunterladen; ihre SHA-256-Prüfsumme belegt, dass sie unverändert ist.',
  aboutPublishing: {
    private: 'Dies ist eine private Sammlung. Suchmaschinen werden gebeten, sie nicht aufzunehmen.',
    mirror: 'Diese Sammlung ist ein Spiegel. Suchmaschinen werden auf die Originale verwiesen.',
    own: 'Wo kein anderes Original genannt ist, sind diese Seiten selbst das Original.',
  },
  aboutPrivacyTitle: 'Was Ihr Browser lädt',
  aboutPrivacy:
    'Diese Seiten laden nichts von anderen Websites, setzen keine Cookies und zählen niemanden. Folgen Sie einem Link zu einer anderen Website, erfährt diese nicht, woher Sie kommen.',
  aboutKeysTitle: 'Tasten',
  aboutKeys:
    '{search} sucht, {next} und {previous} führen zum nächsten und zum vorigen Artikel, {help} führt hierher.',
  aboutRemovalTitle: 'Korrekturen und Löschung',
  aboutRemoval:
    'Ist ein Artikel von Ihnen und möchten Sie, dass er berichtigt, anders gekennzeichnet oder entfernt wird, dann senden Sie die Adresse der Seite und sagen Sie, was geschehen soll.',
  aboutContact: 'Schreiben Sie an {contact}.',
  aboutNoContact:
    'Wer diese Kopie betreibt, hat keine Adresse angegeben; der Hoster der Website kann eine Nachricht weiterleiten.',
  empty: 'Hier ist noch nichts.',
  emptyTitle: 'Noch keine Artikel',
  emptyText: 'Diese Bibliothek ist leer. Im Ordner von Broadsheet fügt ein Befehl den ersten Artikel hinzu.',
  emptyWrite: 'Einen schreiben',
  emptyStore: 'Einen vorhandenen aufnehmen',
  emptyShow: 'Ihn hier zeigen',
};

export const de: Language = {
  tag: 'de',
  name: 'German',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  regionalQuotationMarks: {
    CH: { double: ['«', '»'], single: ['‹', '›'] },
    LI: { double: ['«', '»'], single: ['‹', '›'] },
  },
  dash: '–',
  months: [
    'januar | jan | jänner | jän',
    'februar | feb | feber',
    'märz | mär | maerz | mrz',
    'april | apr',
    'mai',
    'juni | jun',
    'juli | jul',
    'august | aug',
    'september | sep | sept',
    'oktober | okt',
    'november | nov',
    'dezember | dez',
  ],
  weekdays: `
    montag | dienstag | mittwoch | donnerstag | freitag | samstag | sonntag | mo | di | mi | do | fr
    sa | so | sonnabend | don`,
  dateWords: 'am | den | um | gegen',
  hourWords: 'uhr',
  dateOrder: 'day first',
  definiteArticles: 'der | die | das',
  nameParticles: 'der | von | vom | zu | zum | zur',
  relatedLabels: `
    ähnlicher artikel
    lesen sie auch | lesen sie mehr | lesen sie dazu | lesen sie dazu auch | lesen sie hier | lies auch
    mehr zum thema | mehr dazu | zum thema | auch interessant | das könnte sie auch interessieren
    siehe auch | weiterlesen | verwandte artikel | verwandter artikel | passend dazu | mehr lesen
    meistgelesen | meistgelesene artikel | häufig gelesen | ähnliche artikel | empfohlener artikel
    weitere artikel | weitere themen | weitere nachrichten | weitere meldungen | weitere artikel zum thema
    das könnte dich auch interessieren | mehr aus dem ressort | mehr aus dieser rubrik | neueste artikel
    beliebte artikel | top-artikel | die redaktion empfiehlt | empfehlungen der redaktion
    aus unserem archiv | empfohlene artikel | lesetipps | aus dem archiv | mehr aus diesem ressort
    mehr aus der rubrik | verwandte themen | das könnte sie interessieren | das könnte dich interessieren
    unsere empfehlungen | neueste beiträge | weitere beiträge | mehr artikel | mehr nachrichten
    mehr news | zum weiterlesen | auch lesenswert | artikel zum thema | links zum thema | mehr von uns
    mehr zu diesem thema | meistgelesene beiträge | beliebte beiträge
    ki-zusammenfassung | zusammenfassung durch ki | von ki zusammengefasst`,
  controlLabels: `
    teilen | artikel teilen | auf facebook teilen | auf twitter teilen | per e-mail teilen | twittern
    drucken | versenden | artikel drucken | merken | speichern | link kopieren | vorlesen
    artikel anhören | anhören | kommentar | kommentare | kommentieren | kommentare anzeigen
    kommentar schreiben | zu den kommentaren | anzeige | werbung | weiterlesen
    weiterlesen nach der anzeige | schließen | mehr anzeigen | weniger anzeigen | nach oben | zurück
    weiter | abonnieren | jetzt abonnieren | anmelden | registrieren | folgen | newsletter
    newsletter abonnieren | bild vergrößern | bildunterschrift anzeigen | bildunterschrift ausblenden
    vollbild | player wird geladen | video wird geladen | box aufklappen | box zuklappen
    box aufklappen box zuklappen | personen-box aufklappen | personen-box zuklappen
    personen-box aufklappen personen-box zuklappen | häufig gelesen | meistgelesen
    meistgelesene artikel | aus unserem netzwerk | auf dieser seite | in diesem artikel
    inhaltsverzeichnis | sie sind bereits registriert | sie haben bereits ein abo
    sie sind bereits abonnent | bereits registriert | jetzt registrieren | jetzt weiterlesen | mehr
    zur startseite | artikel merken | auf die merkliste | artikel vorlesen lassen
    der artikel geht unter der anzeige weiter | nach der anzeige weiterlesen
    artikel geht nach der werbung weiter | externer inhalt | externe inhalte | beitrag hören
    artikel hören | video abspielen | jetzt kommentieren | jetzt anmelden | zur merkliste hinzufügen
    fehler melden | fehler gefunden | hat ihnen der artikel gefallen | war dieser artikel hilfreich
    inhalte von | als google-quelle hinzufügen | bei google bevorzugen | auf google folgen
    als bevorzugte quelle auf google hinzufügen | weiter nach der werbung | zur bildergalerie
    bildergalerie | per mail teilen | als e-mail versenden | artikel verschenken | schrift vergrößern
    schriftgröße | textgröße | artikel kommentieren | alle kommentare | kommentare lesen
    nächster artikel | vorheriger artikel | mehr laden | externen inhalt anzeigen
    ich bin damit einverstanden | sie haben einen fehler gefunden | zur merkliste | diskutieren sie mit
    bilder ansehen | bilder anzeigen
    alle storys | alle artikel | alle beiträge | alle meldungen | alle texte | mehr artikel
    weitere artikel | weitere beiträge
    zitat anfang | zitat ende
    link kopiert | feedback geben | mehr infos | audio abspielen | als pdf speichern
    gesponsert | eigenwerbung | anzeige / sponsorenhinweis | anzeige / sponsorenhinweis ende`,
  noteLabels: 'anmerkungen | fußnoten | fussnoten | endnoten',
  readersLabels: 'kommentare | leserkommentare | lesermeinungen | alle kommentare | neueste kommentare',
  signUpLabels: `
    abonnieren | jetzt abonnieren | newsletter abonnieren | anmelden | jetzt anmelden | jetzt kostenlos anmelden
    spenden | jetzt spenden | jetzt unterstützen | zum angebot | jetzt abo sichern | abo abschließen | jetzt testen`,
  callPhrases: `
    abonnieren sie | abonniere | abonniert | jetzt abonnieren | melden sie sich | melde dich
    hier anmelden | folgen sie uns | folge uns | folgt uns | unterstützen sie uns
    dann unterstützen sie uns | unterstütze uns | lesen sie auch | lesen sie hier | lesen sie mehr
    mehr zum thema | hier geht es zum newsletter | hier können sie den newsletter | jetzt weiterlesen
    weiterlesen mit | um weiterzulesen | sie haben bereits ein abo | bereits abonnent
    bereits registriert | registrieren sie sich | testen sie | lesen sie dazu | mehr dazu | lies auch
    weiterlesen | bleiben sie auf dem laufenden | jetzt kostenlos testen | laden sie unsere app
    mehr zu diesem thema lesen sie | diskutieren sie mit | haben sie einen hinweis
    bleiben sie informiert | folgen sie dem kanal | jetzt unseren newsletter
    hier können sie unseren newsletter | unser newsletter | mehr artikel aus | hier finden sie alle
    ihre meinung ist uns wichtig | senden sie uns ihr | senden sie uns ihre | schreiben sie uns
    sie können die kommentare zu diesem eintrag | mit unserem newsletter | alle nachrichten aus
    mehr nachrichten aus | abonniere unseren | laden sie die app herunter | jetzt den newsletter
    jetzt für den newsletter | den newsletter abonnieren
    hören sie diesen artikel | haben sie fragen oder anregungen
    jetzt anmelden | sehen sie auch | hören sie auch | werden sie mitglied | haben sie hinweise
    diskutieren sie | keine nachricht verpassen | hier finden sie | hier geht es zum | hier geht es zur
    laden sie die`,
  followPhrases: 'folgen sie | folge | folgt',
  channelWords: 'newsletter | newslettern | app | kanal | podcast',
  noticePhrases: `
    dieses element enthält daten von
    an dieser stelle finden sie externe inhalte | an dieser stelle finden sie einen externen inhalt
    an dieser stelle befindet sich ein externer inhalt | bild nicht mehr verfügbar
    ich bin damit einverstanden, dass mir externe inhalte | wir benötigen ihre zustimmung
    wir brauchen ihre einwilligung | um diesen inhalt anzuzeigen | um diesen inhalt zu sehen
    beim laden dieses inhalts | damit können personenbezogene daten an drittplattformen
    empfohlener redaktioneller inhalt | empfohlener externer inhalt | ihr browser unterstützt
    dein browser unterstützt | mit ihrer anmeldung stimmen sie | mit der anmeldung stimmen sie
    mit der registrierung stimmen sie | diese seite ist durch recaptcha
    dieser artikel ist exklusiv für | artikel wird nach der anzeige | der artikel wird nach der anzeige
    nach der werbung weiterlesen | nach der anzeige weiterlesen | dieses thema im programm
    dieser beitrag wurde veröffentlicht in | dieser eintrag wurde veröffentlicht
    dieser beitrag wurde veröffentlicht unter | dieser artikel ist für abonnenten
    wir verwenden cookies | diese website verwendet cookies | diese webseite verwendet cookies
    mit dem absenden des kommentars | mit dem absenden ihres kommentars
    diese audioversion wurde künstlich | dieser artikel wurde künstlich vertont
    dieser text wurde automatisch vorgelesen
    dpa-infocom, dpa | haben sie einen fehler entdeckt
    hinweis der redaktion: dieser artikel enthält affiliate-links | dieser artikel enthält affiliate-links
    mit dem laden des inhalts | mit dem laden des videos | mit dem laden des beitrags | durch das laden des inhalts | durch das laden des videos | zum laden des inhalts
    ihr browser kann | die kommentarfunktion ist | die kommentare sind geschlossen
    kommentare werden moderiert | für die inhalte der kommentare
    dieser beitrag gibt die meinung | dieser text gibt die meinung | um kommentieren zu können
    zum kommentieren müssen | bitte melden sie sich an, um | sie müssen angemeldet sein
    sie haben einen fehler gefunden | artikel weiterlesen nach der
    weiter nach der anzeige | weiter nach der werbung | diesen artikel weiterlesen
    diesen artikel können nur | dieser inhalt ist nur für | dieser artikel ist nur für
    dieser artikel ist abonnenten vorbehalten | wir nutzen cookies | wir setzen cookies
    die kommentare geben nicht`,
  scriptStems: 'browser | aktiv | erforder',
  rightsPhrases: 'alle rechte vorbehalten',
  termsPhrases: 'nutzungsbedingungen | datenschutzerklärung | allgemeinen geschäftsbedingungen',
  furnitureNames: `
    kommentare | leserkommentare | werbung | teilen | abo-hinweis | verwandte-artikel | themenbox
    autorenbox | meistgelesen | weiterlesen | aehnliche-artikel | merkliste | autoren-box | mehr-dazu | drucken | versenden | kommentieren | lesermeinung`,
  dekNames: 'vorspann | einleitung | anrisstext',
  subtitleNames: 'untertitel | unterzeile',
  subheadNames: 'zwischentitel | zwischenueberschrift',
  bylineNames: 'autor | autoren | verfasser | redakteur',
  bylineNamesInAddress: 'redaktion',
  kickerNames: 'dachzeile | spitzmarke',
  trailNames: 'pfadnav | navigationspfad',
  placeNames: 'ort',
  pullQuoteNames: 'zitatbox',
  captionNames: 'bildunterschrift | bildtext',
  creditNames: 'bildnachweis | quelle | urheber',
  noteNames: 'fussnote | fussnoten | fußnote | fußnoten',
  seeWords: 'siehe | vgl | vergleiche',
  wikiFileWords: 'datei',
  wikiCategoryWords: 'kategorie',
  embedLabels: `
    eingebetteter inhalt | eingebettet | externer inhalt | eingebetteter beitrag | eingebettetes video`,
  pictureWords: 'Bild | Bildbeschreibung',
  coverWords: 'rubriklistenbild | titelbild | beitragsbild | aufmacherbild',
  creditWords: `
    foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte | quelle | fotograf | fotografin
    abbildung | grafik | illustration | fotokredit | archivbild | archivfoto | symbolbild | symbolfoto`,
  creditPhrases: 'foto von | fotos von | bilder von | illustration von | illustrationen von',
  forWords: 'für',
  bylineWords: 'text',
  bylinePhrases: `
    von | ein beitrag von | ein artikel von | text von | verfasst von | vom | eine analyse von
    ein kommentar von | ein interview von | geschrieben von | autor | autorin | autoren | eingereicht von
    ein bericht von | ein gastbeitrag von | gastbeitrag von | eine reportage von | ein essay von
    eine kolumne von | ein porträt von | kommentar von | analyse von | reportage von | interview von`,
  roles: `
    redakteur | redakteurin | journalist | journalistin | korrespondent | korrespondentin | reporter
    reporterin | autor | autorin`,
  deskWords: 'redaktion | agenturen | gmbh | universität | hochschule | institut',
  andWords: 'und | mit',
  orWords: 'oder | bis',
  placeWords: 'in | aus',
  authorLabels:
    'über den autor | über die autorin | über die autoren | über die autorinnen | zum autor | zur autorin | zur person | zum verfasser',
  releaseWords: `
    pressemitteilung | presseinformation | medienmitteilung | medieninformation | presseaussendung | presseerklärung
  `,
  publishedLabels: `
    veröffentlicht | veröffentlicht am | erschienen | erschienen am | erstellt am | publiziert
    publiziert am | datum | stand | vom | erstellt | erstveröffentlichung`,
  updatedLabels: `
    aktualisiert | aktualisiert vor | aktualisiert am | zuletzt aktualisiert | zuletzt aktualisiert am
    letzte aktualisierung | letzte änderung | geändert am | geändert | zuletzt geändert`,
  hereWords: 'hier',
  originalLabels: `
    original | originalquelle | originalartikel | originallink | originaladresse | original-url | quelle
    link zum original | link zum artikel | zum original`,
  retrievedLabels: 'abgerufen | abgerufen am | gespeichert | gespeichert am | abrufdatum',
  topicLabels: `
    schlagworte | schlagwörter | schlagwort | stichworte | stichwörter | themen | thema | kategorien
    kategorie`,
  readingTimes: `
    {minutes} min. lesezeit | {minutes} min lesezeit | {minutes} minuten lesezeit
    lesezeit: {minutes} min | lesezeit: {minutes} minuten | lesedauer: {minutes} min
    lesedauer: {minutes} minuten | lesezeit {minutes} min | lesezeit: ca. {minutes} min
    lesezeit ca. {minutes} minuten`,
  frontMatterKeys: {
    title: 'titel | überschrift',
    author: 'autor | autorin | verfasser',
    date: 'datum',
    updated: 'aktualisiert | geändert',
    dek: 'untertitel | beschreibung | zusammenfassung | vorspann',
    image: 'bild | titelbild | vorschaubild | beitragsbild',
    topics: 'schlagworte | schlagwörter | kategorie | kategorien | themen | rubriken',
    source: 'quelle',
    lang: 'sprache',
  },
  words,
};
