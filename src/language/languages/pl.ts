import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Polish. */
const words: Words = {
  lang: 'pl',
  colon: ': ',
  skip: 'Przejdź do treści',
  sections: 'Działy',
  latest: 'Najnowsze',
  dates: 'Daty',
  authors: 'Autorzy',
  publishers: 'Wydawcy',
  topics: 'Tematy',
  search: 'Szukaj',
  searchFor: 'Słowa, nazwiska lub fraza w cudzysłowie',
  searchAll: 'Wszystkie',
  searchMore: 'Więcej wyników',
  languages: 'Języki',
  searchNoScript: 'Wyszukiwanie wymaga JavaScriptu. Bez niego można przeglądać: {lists}.',
  searchBroken:
    'Nie udało się odczytać części indeksu ({file}). Proszę wczytać stronę ponownie; jeśli to nie pomoże, witryna nie została skopiowana w całości.',
  searchCount: {
    one: 'Znaleziono {count} artykuł',
    few: 'Znaleziono {count} artykuły',
    many: 'Znaleziono {count} artykułów',
    other: 'Znaleziono {count} artykułu',
  },
  searchCut: 'Zapytanie jest długie: szukano do słowa „{word}”.',
  searchPhrases: 'Frazy szukano w pierwszych {checked} z {count} artykułów, które zawierają jej słowa.',
  settings: 'Ustawienia czytania',
  theme: 'Tło',
  auto: 'Automatyczne',
  light: 'Jasne',
  sepia: 'Sepia',
  dark: 'Ciemne',
  textSize: 'Wielkość tekstu',
  smaller: 'Mały',
  normal: 'Zwykły',
  larger: 'Duży',
  typeface: 'Krój pisma',
  serif: 'Szeryfowy',
  sans: 'Bezszeryfowy',
  off: 'Wyłączone',
  by: 'Autor: {names}',
  updated: 'Aktualizacja: {date}',
  minutes: '{count}\u00A0min czytania',
  fullPicture: 'Całe zdjęcie',
  pictureElsewhere: 'Zdjęcia tu nie zapisano. Było pod adresem {host}.',
  pictureMissing: 'Zdjęcie zaginęło.',
  creditLabel: 'Źródło zdjęcia: ',
  related: 'Czytaj także',
  relatedArticles: 'Powiązane artykuły',
  mentionedIn: 'Wspomniano w',
  alsoHere: 'Także w tym zbiorze',
  alsoHereChosen: 'Podobne słownictwem: wybrane przez ten zbiór, nie przez wydawcę.',
  original: 'Oryginał',
  notInLibrary: 'nie ma w tym zbiorze',
  embed: 'Materiał osadzony',
  embedOf: 'Materiał z serwisu {service}',
  notLoaded: 'Nie wczytano. Dopóki nie otworzysz odnośnika, nic nie jest pobierane z innych stron.',
  embedLost: 'Był tu wpis lub film. Nie zachowała się ani treść, ani adres.',
  embedAddressLost: 'Adres się nie zachował.',
  attribution: 'Skąd pochodzi ten artykuł',
  firstPublishedBy: 'Pierwsza publikacja',
  firstPublished: 'Data publikacji',
  at: 'Adres oryginału',
  retrieved: 'Zapisano',
  archivedCopy: 'Kopia archiwalna',
  webArchive: 'Szukaj w Wayback Machine',
  rights: 'Prawa',
  keep: 'Zachowaj ten artykuł',
  keepPage: 'Strona WWW',
  keepBook: 'E-book',
  cover: 'Okładka',
  bookText: 'Tekst z nagłówkami i spisem treści; można zmieniać jego wielkość i słuchać go na głos.',
  bookPicturesDescribed: 'Każda ilustracja ma opis.',
  bookPicturesUndescribed: 'Niektóre ilustracje nie mają opisu.',
  cite: 'Cytuj ten artykuł',
  plainCitation: 'Zwykły tekst',
  neighbours: 'Wcześniejsze i późniejsze artykuły',
  previous: 'Wcześniejszy',
  next: 'Późniejszy',
  pages: 'Strony',
  newerPage: 'Nowsze',
  olderPage: 'Starsze',
  page: 'Strona {number}',
  undated: 'Bez daty',
  articleCount: {
    one: '{count} artykuł',
    few: '{count} artykuły',
    many: '{count} artykułów',
    other: '{count} artykułu',
  },
  year: 'Rok',
  months: 'Od stycznia do grudnia',
  articles: 'Artykuły',
  passages: 'Zaznaczone fragmenty',
  passageCount: {
    one: '{count} fragment',
    few: '{count} fragmenty',
    many: '{count} fragmentów',
    other: '{count} fragmentu',
  },
  inArticle: 'W artykule',
  toKeep: 'Do zachowania',
  changes: 'Zmienione artykuły',
  whatChanged: 'Co się zmieniło',
  changeCount: {
    one: 'Zmieniono {count} raz, {date}',
    few: 'Zmieniono {count} razy, ostatnio {date}',
    many: 'Zmieniono {count} razy, ostatnio {date}',
    other: 'Zmieniono {count} razy, ostatnio {date}',
  },
  earlierVersion: 'Wcześniejsza wersja, {date}',
  newestVersion: 'Czytaj najnowszą',
  before: 'Przed',
  after: 'Po',
  wordsAdded: {
    one: 'Dodano {count} słowo',
    few: 'Dodano {count} słowa',
    many: 'Dodano {count} słów',
    other: 'Dodano {count} słowa',
  },
  wordsRemoved: {
    one: 'Usunięto {count} słowo',
    few: 'Usunięto {count} słowa',
    many: 'Usunięto {count} słów',
    other: 'Usunięto {count} słowa',
  },
  unchanged: {
    one: '{count} akapit bez zmian',
    few: '{count} akapity bez zmian',
    many: '{count} akapitów bez zmian',
    other: '{count} akapitu bez zmian',
  },
  noWordsChanged: 'Nie zmieniono żadnego słowa.',
  tooDifferent: 'Różnic jest zbyt wiele, aby pokazać je słowo po słowie.',
  collections: 'Cykle',
  partOf: 'Część {part} z {count}, {collection}',
  previousPart: 'Poprzednia część',
  nextPart: 'Następna część',
  contents: 'Spis treści',
  footnotes: 'Przypisy',
  footnoteBack: 'Wróć do tekstu',
  feed: 'Kanał RSS',
  notFound: 'Nie ma takiej strony',
  notFoundText: 'Pod tym adresem nic nie ma. Strona mogła zostać usunięta albo odnośnik zawiera błąd.',
  aboutTitle: 'O tym zbiorze',
  aboutKept:
    'Strony z wiadomościami zmieniają adresy, są zamykane i znikają. {site} przechowuje artykuły, które ktoś chciał przeczytać ponownie, każdy jako zwykły plik tekstowy, i pokazuje je tak, jak zostały napisane.',
  aboutAttributionTitle: 'Skąd pochodzą artykuły',
  aboutAttribution:
    'Pod każdym artykułem podano, kto, kiedy i gdzie opublikował go po raz pierwszy, kiedy został zapisany i gdzie inne archiwa mają kopię. Słowa są takie jak w oryginale, a jeśli zaginęło zdjęcie lub wpis, jest to zaznaczone. Plik tekstowy, z którego powstała strona, można pobrać; jego suma SHA-256 dowodzi, że nie został zmieniony.',
  aboutPublishing: {
    private: 'To zbiór prywatny. Wyszukiwarki są proszone, aby go pomijały.',
    mirror: 'To kopia lustrzana. Wyszukiwarki są odsyłane do oryginałów.',
    own: 'Jeśli nie wskazano innego oryginału, jest nim ta strona.',
  },
  aboutPrivacyTitle: 'Co wczytuje przeglądarka',
  aboutPrivacy:
    'Te strony nie wczytują niczego z innych witryn, nie ustawiają plików cookie i nikogo nie liczą. Odnośnik do innej witryny nie zdradza jej, skąd przychodzisz.',
  aboutKeysTitle: 'Skróty klawiszowe',
  aboutKeys:
    '{search} otwiera wyszukiwanie, {next} i {previous} prowadzą do następnego i poprzedniego artykułu, {help} tutaj.',
  aboutRemovalTitle: 'Sprostowania i usunięcie',
  aboutRemoval:
    'Jeśli jest tu Twój tekst i ma zostać sprostowany, podpisany lub usunięty, podaj adres strony i napisz, co należy zrobić.',
  aboutContact: 'Kontakt: {contact}.',
  aboutNoContact:
    'Osoba prowadząca tę witrynę nie podała adresu. Wiadomość może przekazać firma, która ją utrzymuje.',
  empty: 'Nic tu jeszcze nie ma.',
  emptyTitle: 'Nie ma jeszcze artykułów',
  emptyText:
    'Ten zbiór jest pusty. Pierwszy artykuł dodasz poleceniem uruchomionym w folderze programu Broadsheet.',
  emptyWrite: 'Napisz własny',
  emptyStore: 'Zapisz taki, który już masz',
  emptyShow: 'Pokaż go tutaj',
};

export const pl: Language = {
  tag: 'pl',
  name: 'Polish',
  quotationMarks: { double: ['„', '”'], single: ['‚', '’'] },
  dash: '–',
  months: [
    'styczeń | stycznia | sty',
    'luty | lutego | lut',
    'marzec | marca | mar',
    'kwiecień | kwietnia | kwi',
    'maj | maja',
    'czerwiec | czerwca | cze',
    'lipiec | lipca | lip',
    'sierpień | sierpnia | sie',
    'wrzesień | września | wrz',
    'październik | października | paź',
    'listopad | listopada | lis',
    'grudzień | grudnia | gru',
  ],
  weekdays: `
    poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela | pon | wt | śr | czw | pt
    sob | niedz`,
  dateWords: 'r | roku | godz | godzina | o | z | dnia',
  dateOrder: 'day first',
  relatedLabels: `
    powiązany artykuł
    czytaj też | czytaj także | czytaj również | czytaj więcej | przeczytaj też | przeczytaj także
    przeczytaj również | zobacz też | zobacz także | zobacz również | najczęściej czytane
    najpopularniejsze | najnowsze | to może cię zainteresować | może cię zainteresować
    powiązane artykuły | warto przeczytać | dowiedz się więcej | polecamy | przeczytaj koniecznie
    polecane | podobne artykuły | powiązane | popularne | sprawdź także | ostatnio dodane`,
  controlLabels: `
    udostępnij | udostępnij na facebooku | drukuj | wydrukuj | zapisz | kopiuj link | skopiuj link
    posłuchaj | komentarz | komentarze | skomentuj | zobacz komentarze | reklama | materiał sponsorowany
    dalszy ciąg materiału pod wideo | dalszy ciąg tekstu pod reklamą | zamknij | pokaż więcej
    zobacz więcej | do góry | subskrybuj | zaloguj się | zarejestruj się | obserwuj | najczęściej czytane
    najpopularniejsze | dalsza część materiału pod wideo | dalsza część tekstu pod wideo
    dalsza część artykułu pod wideo | reszta tekstu pod wideo | kontynuuj czytanie
    ciąg dalszy artykułu pod materiałem wideo | posłuchaj artykułu | powiększ | zobacz galerię
    podziel się | zgłoś błąd | autopromocja
    wszystkie artykuły | więcej artykułów
    początek cytatu | koniec cytatu
    skróć artykuł | zobacz wideo | obejrzyj wideo | odtwórz wideo
    udostępnij artykuł
    podziel się tym artykułem | śledź nas`,
  noteLabels: 'przypisy',
  readersLabels: 'komentarze | komentarze czytelników | opinie czytelników',
  signUpLabels: `
    zapisz się | subskrybuj
    wesprzyj | wpłać`,
  callPhrases: `
    zapisz się | subskrybuj | obserwuj nas | śledź nas | polub nas | czytaj także | czytaj też
    zobacz także | zobacz też | przeczytaj także | polecamy | zobacz również | czytaj również
    przeczytaj też | przeczytaj również | kup subskrypcję | kup prenumeratę | dołącz do nas
    pobierz aplikację | aby czytać dalej | bądź na bieżąco | więcej na ten temat | dołącz do
    masz ciekawy temat | zapisz się do | chcesz być na bieżąco | najnowsze informacje
    więcej wiadomości | jesteśmy na facebooku | jesteśmy na google news
    więcej takich informacji | więcej informacji znajdziesz | dziękujemy, że przeczytał
    widzisz błąd | zauważyłeś błąd | wesprzyj nas
    czytaj więcej | masz temat | masz dla nas temat | napisz do nas | zostań naszym patronem
    słuchaj także
    daj nam znać | jesteś świadkiem`,
  followPhrases: 'obserwuj | śledź',
  channelWords: 'newsletter | newslettera | kanał | wiadomościach google',
  noticePhrases: `
    ciąg dalszy tekstu pod
    twoja przeglądarka nie obsługuje | aby zobaczyć tę treść | aby wyświetlić tę treść
    treść dostępna tylko dla | artykuł dostępny tylko dla | dalsza część artykułu dostępna
    dalsza część artykułu pod | dalsza część artykułu znajduje się pod | dalszy ciąg artykułu pod
    dalsza część materiału pod | dalszy ciąg materiału pod | dalsza część tekstu pod
    dalszy ciąg tekstu pod | ciąg dalszy artykułu pod | reszta artykułu pod | reszta tekstu pod
    pozostała część artykułu pod | ten wpis został opublikowany w | ten wpis został umieszczony w
    artykuł dostępny tylko dla subskrybentów | ten artykuł jest dostępny tylko dla
    używamy plików cookie | ta strona używa plików cookie
    twoja przeglądarka nie wspiera | komentarze są prywatnymi opiniami
    redakcja nie ponosi odpowiedzialności za komentarze | redakcja nie ponosi odpowiedzialności za treść
    portal nie ponosi odpowiedzialności za treść | wydawca nie ponosi odpowiedzialności za treść
    publikowane komentarze są | komentowanie artykułu zostało wyłączone
    możliwość komentowania została wyłączona | dodając komentarz | zauważyłeś błąd | znalazłeś błąd
    widzisz błąd | dbamy o twoją prywatność`,
  scriptStems: 'przeglądar | włącz | wymaga',
  rightsPhrases: 'wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone',
  termsPhrases: 'warunki korzystania | polityka prywatności | polityką prywatności',
  furnitureNames:
    'komentarze | reklama | reklamy | udostepnij | powiazane | najczesciej-czytane | polecane | czytaj-tez | zobacz-tez | podobne | czytaj-dalej | czytajdalej | tagi | drukuj',
  dekNames: 'lid | zajawka',
  subtitleNames: 'podtytul',
  subheadNames: 'srodtytul',
  bylineNames: 'autorzy | redaktor',
  wikiFileWords: 'plik',
  embedLabels: 'osadzona treść | treść zewnętrzna',
  pictureWords: 'obraz | zdjęcie',
  coverWords: 'zdjęcie główne',
  creditWords: `
    zdjęcie | zdjęcia | fot | źródło | autor | foto | ilustracja | grafika | źródło zdjęcia
    autor zdjęcia`,
  creditPhrases: 'fot.',
  bylineWords: 'tekst | opracowanie | autor tekstu | autorka tekstu',
  bylinePhrases:
    'oprac. | opracował | opracowała | napisał | napisała | napisane przez | autor | autorka | autorzy',
  roles: `
    korespondent | korespondentka | dziennikarz | dziennikarka | redaktor | redaktorka | wysłannik`,
  andWords: 'i | oraz',
  authorLabels: 'o autorze | o autorce | o autorach',
  releaseWords: 'informacja prasowa | komunikat prasowy',
  publishedLabels: 'opublikowano | data publikacji | publikacja | data | dodano | data dodania',
  updatedLabels: `
    aktualizacja | zaktualizowano | ostatnia aktualizacja | data aktualizacji | zaktualizowany
    zaktualizowana`,
  hereWords: 'tutaj | tu',
  originalLabels: `
    oryginalny url | adres oryginału | adres url oryginału
    oryginalny artykuł | artykuł oryginalny | oryginalny adres | link do oryginału | oryginalne źródło | źródło | link`,
  retrievedLabels: 'pobrano | dostęp | zapisano | data dostępu',
  topicLabels: 'tagi | tematy | temat | słowa kluczowe | kategorie | kategoria',
  readingTimes: `
    {minutes} min czytania | {minutes} min. czytania | {minutes} minut czytania
    czas czytania: {minutes} min | czas czytania: ok. {minutes} min | czas czytania {minutes} min`,
  frontMatterKeys: {
    title: 'tytuł | tytul',
    author: 'autor',
    updated: 'zaktualizowano',
    dek: 'streszczenie | opis | zajawka',
    image: 'obrazek | zdjęcie',
    topics: 'kategoria | tagi',
    source: 'źródło',
    lang: 'język',
  },
  words,
};
