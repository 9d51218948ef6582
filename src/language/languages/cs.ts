import type { Language } from '../language.ts';

export const cs: Language = {
  tag: 'cs',
  name: 'Czech',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  dash: '–',
  months: [
    'leden | ledna | led',
    'únor | února | úno',
    'březen | března | bře',
    'duben | dubna | dub',
    'květen | května | kvě',
    'červen | června | čvn',
    'červenec | července | čvc',
    'srpen | srpna | srp',
    'září | zář',
    'říjen | října | říj',
    'listopad | listopadu | lis',
    'prosinec | prosince | pro',
  ],
  weekdays: `
    pondělí | úterý | středa | čtvrtek | pátek | sobota | neděle | po | út | st | čt | pá | so | ne`,
  dateWords: 'v | ve | dne',
  hourWords: 'hodin | hod',
  dateOrder: 'day first',
  relatedLabels: `
    související článek
    čtěte také | čtěte i | čtěte více | čtěte dále | přečtěte si | přečtěte si také | související
    související články | mohlo by vás zajímat | nejčtenější | doporučujeme | mohlo by vás také zajímat
    k tématu | další články | nejnovější | více k tématu | nejčtenější články | mohlo by se vám líbit`,
  controlLabels: `
    vstoupit do diskuze
    sdílet | sdílejte | sdílet na facebooku | tisk | vytisknout | uložit | kopírovat odkaz | poslechnout
    komentář | komentáře | diskuse | vstoupit do diskuse | reklama | inzerce
    článek pokračuje pod reklamou | zavřít | zobrazit více | nahoru | odebírat | přihlásit se
    registrovat se | sledovat | nejčtenější | diskuze | sdílet článek | text pokračuje pod reklamou
    přehrát článek | zkopírovat odkaz | načítám | pokračovat ve čtení | nahlásit chybu | celý článek
    číst dál | předplatit
    všechny články | další články
    začátek citátu | konec citátu
    přehrát video | přehrát`,
  noteLabels: 'poznámky | poznámky pod čarou | vysvětlivky',
  readersLabels: 'diskuse | diskuze | komentáře | komentáře čtenářů | názory čtenářů',
  signUpLabels: `
    odebírat | přihlásit se k odběru
    podpořit`,
  callPhrases: `
    přihlaste se | sledujte nás | čtěte také | přečtěte si také | odebírejte | staňte se naším
    staňte se předplatitelem | přihlaste se k odběru
    přečtěte si více | čtěte více | více si přečtěte | podívejte se také | poslechněte si také
    stáhněte si aplikaci | podpořte nás | podpořte naši práci | máte tip | pošlete nám tip
    předplaťte si | přidejte se k nám`,
  followPhrases: 'sledujte | sleduj',
  channelWords: 'newsletter | newsletteru',
  noticePhrases: `
    váš prohlížeč nepodporuje | tento článek je určen pouze předplatitelům
    tento článek je pouze pro předplatitele | pro zobrazení tohoto obsahu | článek pokračuje pod
    text pokračuje pod | příspěvek byl publikován v rubrice | tento příspěvek byl publikován v
    používáme soubory cookie | používáme cookies
    diskuse k článku | diskuze k článku | přispívat do diskuse
    našli jste v článku chybu | našli jste chybu v článku | všimli jste si v článku chyby
    redakce nenese odpovědnost za | tento obsah je pouze pro předplatitele
    tento text je dostupný pouze | článek pokračuje po reklamě | pokračování článku po reklamě`,
  scriptStems: 'prohlížeč | povol | zapn | vyžad',
  rightsPhrases: 'všechna práva vyhrazena',
  termsPhrases: 'podmínky užití | obchodní podmínky | ochrana osobních údajů',
  furnitureNames: 'komentare | diskuze | diskuse | reklama | souvisejici | nejctenejsi | stitky | tagy',
  dekNames: 'perex | anotace',
  subheadNames: 'mezititulek',
  bylineNames: 'redaktori',
  embedLabels: 'vložený obsah | externí obsah',
  pictureWords: 'obrázek',
  coverWords: 'úvodní foto | titulní foto | úvodní fotografie',
  creditWords: `
    zdroj | foto | fotografie | autor | ilustrace | zdroj foto | autor fotografie | autor fotky`,
  bylineWords: 'text',
  bylinePhrases: 'napsal | napsala | autor | autorka | autoři',
  roles: 'zpravodaj | zpravodajka | dopisovatel | redaktor | redaktorka',
  andWords: 'a',
  authorLabels: 'o autorovi | o autorce | o autorech',
  releaseWords: 'tisková zpráva',
  publishedLabels: 'publikováno | vydáno | zveřejněno | datum vydání | datum',
  updatedLabels: 'aktualizováno | aktualizace | naposledy aktualizováno | upraveno',
  originalLabels:
    'původní url | originální url | původní článek | původní odkaz | původní adresa | zdroj | odkaz',
  retrievedLabels: 'staženo | uloženo | citováno | přístup',
  topicLabels: 'štítky | témata | téma | klíčová slova | kategorie | rubriky',
  readingTimes: `
    {minutes} min čtení | {minutes} min. čtení | {minutes} minut čtení | doba čtení: {minutes} min
    doba čtení: {minutes} minut | délka čtení: {minutes} min`,
  frontMatterKeys: {
    title: 'nadpis | název',
    author: 'autor',
    date: 'datum',
    updated: 'aktualizováno',
    dek: 'popis | perex | anotace',
    image: 'obrázek',
    topics: 'štítky',
    source: 'zdroj',
    lang: 'jazyk',
  },
};
