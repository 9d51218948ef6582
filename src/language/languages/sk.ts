import type { Language } from '../language.ts';

export const sk: Language = {
  tag: 'sk',
  name: 'Slovak',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  dash: '–',
  months: [
    'január | januára | jan',
    'február | februára | feb',
    'marec | marca | mar',
    'apríl | apríla | apr',
    'máj | mája',
    'jún | júna',
    'júl | júla',
    'august | augusta | aug',
    'september | septembra | sep',
    'október | októbra | okt',
    'november | novembra | nov',
    'december | decembra | dec',
  ],
  weekdays: `
    pondelok | utorok | streda | štvrtok | piatok | sobota | nedeľa | po | ut | st | št | pi | so | ne`,
  dateWords: 'o | dňa',
  hourWords: 'h | hod | hodine',
  dateOrder: 'day first',
  relatedLabels: `
    súvisiaci článok
    čítajte aj | prečítajte si | prečítajte si aj | prečítajte si tiež | prečítajte si viac | čítajte viac | čítajte tiež | súvisiace články
    súvisiace | mohlo by vás zaujímať | mohlo by vás zaujať | odporúčame | najčítanejšie | k téme
    ďalšie články | najnovšie`,
  controlLabels: `
    zdieľať | zdieľať na facebooku | tlačiť | uložiť | kopírovať odkaz | vypočuť | komentár | komentáre
    diskusia | reklama | inzercia | článok pokračuje pod reklamou | vypnúť reklamu | skryť reklamu | zavrieť | zobraziť viac
    prihlásiť sa | najčítanejšie
    začiatok citátu | koniec citátu`,
  noteLabels: 'poznámky | poznámky pod čiarou',
  readersLabels: 'diskusia | komentáre | komentáre čitateľov',
  signUpLabels: 'odoberať | predplatiť | prihlásiť sa na odber',
  callPhrases: `
    odoberajte | sledujte nás | prihláste sa na | čítajte aj
    čítajte tiež | prečítajte si aj | prečítajte si tiež | prečítajte si viac | pozrite si aj
    vypočujte si aj | stiahnite si aplikáciu | podporte nás | podporte našu prácu | máte tip
    pošlite nám tip | pridajte sa k nám | staňte sa predplatiteľom`,
  followPhrases: 'sledujte | sleduj',
  channelWords: 'newsletter | newslettera',
  noticePhrases: `
    článok pokračuje pod | váš prehliadač nepodporuje | tento článok je určený len predplatiteľom
    tento článok bol publikovaný v kategórii
    našli ste v článku chybu | našli ste chybu v článku | všimli ste si chybu
    redakcia nenesie zodpovednosť za | diskusia k článku
    pridať sa do diskusie | článok pokračuje po reklame | pokračovanie článku po reklame
    používame súbory cookie | pre zobrazenie tohto obsahu`,
  scriptStems: 'prehliadač | povol | zapn | vyžad',
  rightsPhrases: 'všetky práva vyhradené',
  termsPhrases: 'podmienky používania | ochrana osobných údajov',
  furnitureNames: 'komentare | diskusia | reklama | suvisiace | najcitanejsie',
  dekNames: 'perex | anotacia',
  bylineNames: 'redaktori',
  embedLabels: 'vložený obsah | externý obsah',
  pictureWords: 'obrázok',
  creditWords: 'zdroj | foto | fotografia | autor | ilustrácia | zdroj foto',
  bylinePhrases: 'napísal | napísala | autor | autorka | autori',
  andWords: 'a',
  authorLabels: 'o autorovi | o autorke',
  releaseWords: 'tlačová správa',
  publishedLabels: 'publikované | zverejnené | uverejnené | dátum zverejnenia',
  updatedLabels: 'aktualizované | aktualizácia | upravené',
  originalLabels: 'pôvodný článok | pôvodný odkaz | pôvodná adresa | zdroj',
  retrievedLabels: 'stiahnuté | uložené | citované',
  topicLabels: 'značky | témy | téma | kľúčové slová | kategórie | štítky',
  readingTimes: '{minutes} min čítania | {minutes} min. čítania | čas čítania: {minutes} min',
  frontMatterKeys: {
    date: 'dátum',
    dek: 'popis | perex',
    topics: 'štítky',
    source: 'zdroj',
    lang: 'jazyk',
  },
};
