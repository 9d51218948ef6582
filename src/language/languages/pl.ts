import type { Language } from '../language.ts';

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
  rightsPhrases: 'wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone',
  furnitureNames:
    'komentarze | reklama | reklamy | udostepnij | powiazane | najczesciej-czytane | polecane | czytaj-tez | zobacz-tez',
  relatedLabels: `
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
    podziel się | zgłoś błąd | autopromocja`,
  callPhrases: `
    zapisz się | subskrybuj | obserwuj nas | śledź nas | polub nas | czytaj także | czytaj też
    zobacz także | zobacz też | przeczytaj także | polecamy | zobacz również | czytaj również
    przeczytaj też | przeczytaj również | kup subskrypcję | kup prenumeratę | dołącz do nas
    pobierz aplikację | aby czytać dalej | bądź na bieżąco | więcej na ten temat | dołącz do
    masz ciekawy temat | zapisz się do | chcesz być na bieżąco | najnowsze informacje
    więcej wiadomości | jesteśmy na facebooku | jesteśmy na google news`,
  channelWords: 'newsletter | newslettera | kanał',
  scriptStems: 'przeglądar | włącz | wymaga',
  noticePhrases: `
    twoja przeglądarka nie obsługuje | aby zobaczyć tę treść | aby wyświetlić tę treść
    treść dostępna tylko dla | artykuł dostępny tylko dla | dalsza część artykułu dostępna
    dalsza część artykułu pod | dalsza część artykułu znajduje się pod | dalszy ciąg artykułu pod
    dalsza część materiału pod | dalszy ciąg materiału pod | dalsza część tekstu pod
    dalszy ciąg tekstu pod | ciąg dalszy artykułu pod | reszta artykułu pod | reszta tekstu pod
    pozostała część artykułu pod | ten wpis został opublikowany w | ten wpis został umieszczony w
    artykuł dostępny tylko dla subskrybentów | ten artykuł jest dostępny tylko dla
    używamy plików cookie | ta strona używa plików cookie`,
  embedLabels: 'osadzona treść | treść zewnętrzna',
  pictureWords: 'obraz | zdjęcie',
  creditWords: `
    zdjęcie | zdjęcia | fot | źródło | autor | foto | ilustracja | grafika | źródło zdjęcia
    autor zdjęcia`,
  creditPhrases: 'fot.',
  bylineWords: 'tekst | opracowanie | autor tekstu | autorka tekstu',
  bylinePhrases: 'opracował | opracowała | napisał | napisała | napisane przez | autor | autorka | autorzy',
  roles: `
    korespondent | korespondentka | dziennikarz | dziennikarka | redaktor | redaktorka | wysłannik`,
  andWords: 'i | oraz',
  authorLabels: 'o autorze | o autorce | o autorach',
  publishedLabels: 'opublikowano | data publikacji | publikacja | data | dodano | data dodania',
  updatedLabels: `
    aktualizacja | zaktualizowano | ostatnia aktualizacja | data aktualizacji | zaktualizowany
    zaktualizowana`,
  originalLabels: `
    oryginalny artykuł | artykuł oryginalny | oryginalny adres | link do oryginału | źródło | link`,
  retrievedLabels: 'pobrano | dostęp | zapisano | data dostępu',
  topicLabels: 'tagi | tematy | temat | słowa kluczowe | kategorie | kategoria',
  readingTimes: `
    {minutes} min czytania | {minutes} min. czytania | {minutes} minut czytania
    czas czytania: {minutes} min | czas czytania: ok. {minutes} min | czas czytania {minutes} min`,
};
