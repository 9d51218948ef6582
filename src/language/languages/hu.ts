import type { Language } from '../language.ts';

export const hu: Language = {
  tag: 'hu',
  name: 'Hungarian',
  quotationMarks: { double: ['„', '”'], single: ['‚', '’'] },
  dash: '–',
  months: [
    'január | jan',
    'február | febr | feb',
    'március | márc | már',
    'április | ápr',
    'május | máj',
    'június | jún',
    'július | júl',
    'augusztus | aug',
    'szeptember | szept | szep',
    'október | okt',
    'november | nov',
    'december | dec',
  ],
  weekdays: 'hétfő | kedd | szerda | csütörtök | péntek | szombat | vasárnap | sze | cs | szo',
  dateWords: 'án | én | i',
  hourWords: 'óra | órakor',
  relatedLabels: `
    olvassa el ezt is | olvasta már | kapcsolódó cikk | kapcsolódó cikkek | olvasd el ezt is
    további cikkek | bővebben | legolvasottabb | kapcsolódó | kapcsolódó anyagaink | kapcsolódó tartalom
    ez is érdekelheti | ez is érdekelhet | ajánlott cikkek | ezt is olvassa el | ajánló | ajánljuk
    legfrissebb | további hírek | friss hírek | legnépszerűbb`,
  controlLabels: `
    megosztás | megosztom | nyomtatás | nyomtatom | kinyomtatom | mentés | link másolása | hallgatás | hozzászólás | hozzászólások
    hirdetés | reklám | a cikk a hirdetés után folytatódik | bezárás | bezár | több megjelenítése
    feliratkozás | feliratkozom | bejelentkezés | regisztráció | követés | legolvasottabb | hozzászólok
    belépés | támogatom
    összes cikk | további cikkek
    idézet kezdete | idézet vége
    hallgasd meg a cikket | cikk megosztása`,
  noteLabels: 'jegyzetek | lábjegyzetek | végjegyzetek',
  readersLabels: 'hozzászólások | olvasói hozzászólások | kommentek',
  signUpLabels: `
    feliratkozom | feliratkozás
    támogatom`,
  callPhrases: `
    iratkozzon fel | iratkozz fel | kövessen minket | kövess minket | kövesse a | csatlakozzon
    csatlakozz | ha nem akar lemaradni | ha értesülni szeretne
    olvasd el ezt is | olvassa el ezt is | olvasson tovább | további cikkek | töltse le
    támogasson minket | támogass minket | küldje el nekünk | írjon nekünk | lájkold | fizessen elő
    fizess elő`,
  followPhrases: 'kövesse | kövesd',
  channelWords: 'hírlevél | hírlevelünk | hírlevelünkre',
  noticePhrases: `
    az ön böngészője nem támogatja | a böngészője nem támogatja | ez a cikk csak előfizetőknek
    a cikk a hirdetés után | a cikk a reklám után
    a cikkhez hozzáfűzött hozzászólások | figyelem! a cikkhez | kérjük, kulturáltan
    a szerkesztőség fenntartja a jogot | ez a tartalom csak előfizetőknek
    a cikk folytatódik a hirdetés után | a cikk folytatása a hirdetés után | sütiket használunk
    hibát talált a cikkben`,
  scriptStems: 'böngész',
  rightsPhrases: 'minden jog fenntartva',
  termsPhrases: 'felhasználási feltételek | adatvédelmi tájékoztató',
  furnitureNames: 'hozzaszolasok | hirdetes | kapcsolodo | legolvasottabb | megosztas | cimkek',
  dekNames: 'bevezeto',
  bylineNames: 'szerzo | szerzok',
  embedLabels: 'beágyazott tartalom | külső tartalom',
  pictureWords: 'kép',
  coverWords: 'borítókép | címlapkép | nyitókép | kiemelt kép',
  creditWords: 'kép | fotó | forrás | fotók | képek | illusztráció',
  bylineWords: 'írta',
  bylinePhrases: 'szerző | szerzők',
  roles: 'tudósító | tudósítónk | munkatárs',
  andWords: 'és',
  authorLabels: 'a szerzőről',
  releaseWords: 'sajtóközlemény',
  publishedLabels: 'megjelent | közzétéve | publikálva | dátum',
  updatedLabels: 'frissítve | frissült | módosítva | utolsó frissítés',
  originalLabels: 'eredeti url | eredeti cikk | eredeti link | eredeti cím | forrás',
  retrievedLabels: 'letöltve | hozzáférés | mentve',
  topicLabels: 'címkék | címke | témák | téma | kulcsszavak | kategóriák | kategória',
  readingTimes: `
    {minutes} perc olvasás | {minutes} perces olvasmány | olvasási idő: {minutes} perc
    olvasási idő kb. {minutes} perc`,
  frontMatterKeys: {
    title: 'cím',
    author: 'szerző',
    date: 'dátum',
    dek: 'kivonat | leírás',
    image: 'kép | borítókép',
    topics: 'címkék',
    source: 'forrás',
    lang: 'nyelv',
  },
};
