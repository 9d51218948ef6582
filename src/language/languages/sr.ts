import type { Language } from '../language.ts';

export const sr: Language = {
  tag: 'sr',
  name: 'Serbian',
  quotationMarks: { double: ['„', '”'], single: ['‚', '’'] },
  months: [
    'јануар | јан | јануара | januar | jan | januara',
    'фебруар | феб | фебруара | februar | feb | februara',
    'март | мар | марта | mart | mar | marta',
    'април | апр | априла | april | apr | aprila',
    'мај | маја | maj | maja',
    'јун | јуна | jun | juna',
    'јул | јула | jul | jula',
    'август | авг | августа | avgust | avg | avgusta',
    'септембар | сеп | септембра | септ | septembar | sep | septembra | sept',
    'октобар | окт | октобра | oktobar | okt | oktobra',
    'новембар | нов | новембра | novembar | nov | novembra',
    'децембар | дец | децембра | decembar | dec | decembra',
  ],
  weekdays: `
    понедељак | уторак | среда | четвртак | петак | субота | недеља | пон | уто | сре | чет | пет | суб
    нед | ponedeljak | utorak | sreda | četvrtak | petak | subota | nedelja | pon | uto | sre | čet
    pet | sub | ned`,
  dateWords: 'у | године | год | г | u | godine | god | g',
  hourWords: 'сати | ч | sati | č',
  dateOrder: 'day first',
  relatedLabels: `
    повезани чланак
    прочитајте још | прочитајте и | читајте још | повезане вести | pročitajte još | pročitajte i
    čitajte još | povezane vesti | najčitanije | најчитаније | најновије вести | najnovije vesti`,
  controlLabels: `
    poslušajte tekst | podeli vest | komentari | oglas | реклама | reklama | оглас | podeli | podelite
    podeli tekst | podeli članak | подели | поделите | подели текст | štampaj | штампај | коментари
    komentariši | pošalji komentar | ostavi komentar | пошаљи коментар | остави коментар | pročitaj više
    прочитај више | prijavi se | пријави се | zatvori | затвори | prikaži više | прикажи више
    učitaj još | kopiraj link | копирај линк | tekst se nastavlja ispod oglasa
    nastavak teksta ispod oglasa | текст се наставља испод огласа | svi tekstovi | сви текстови`,
  noteLabels: 'fusnote | фусноте',
  readersLabels: 'komentari | коментари | komentari čitalaca | коментари читалаца',
  signUpLabels: 'pretplati se | pretplatite se | претплати се | претплатите се',
  callPhrases: `
    pratite nas | pridružite se | pročitajte još | pročitajte i | пратите нас | придружите се | прочитајте још
    preuzmite aplikaciju
    čitajte još | čitajte i | читајте и | pogledajte i | погледајте и | pretplatite se na
    претплатите се на | pišite nam | пишите нам | imate priču | podržite nas`,
  followPhrases: 'pratite | пратите',
  channelWords: 'newsletter | bilten | билтен | aplikaciju | апликацију',
  noticePhrases: `
    vaš pregledač ne podržava | ваш прегледач не подржава | tekst se nastavlja ispod oglasa
    текст се наставља испод огласа | nastavak teksta ispod oglasa | komentari koji sadrže
    коментари који садрже | komentari odražavaju stavove | stavovi izneseni u komentarima
    ставови изнети у коментарима | stavovi izneti u komentarima | mišljenja izneta u komentarima
    redakcija zadržava pravo | редакција задржава право | molimo čitaoce | koristimo kolačiće
    користимо колачиће | preuzimanje delova teksta | преузимање делова текста`,
  scriptStems: 'прегледач',
  rightsPhrases: 'sva prava zadržana | сва права задржана',
  termsPhrases: `
    uslovi korišćenja | услови коришћења | politika privatnosti | политика приватности`,
  furnitureNames: 'komentari | reklama | oglas | oglasi | povezane-vesti',
  bylineNames: 'novinar',
  embedLabels: 'уграђени садржај | ugrađeni sadržaj',
  pictureWords: 'слика',
  creditWords: 'извор | фото | фотографија | izvor | foto | fotografija',
  bylinePhrases: 'пише | piše | аутор | ауторка | autor | autorka',
  roles: `
    novinar | novinarka | urednik | urednica | dopisnik | dopisnica | kolumnista | новинар | новинарка
    уредник | уредница | дописник | дописница`,
  andWords: 'и | i',
  authorLabels: 'o autoru | o autorki | о аутору | о ауторки',
  releaseWords: 'саопштење за јавност | saopštenje za javnost',
  publishedLabels: 'објављено | датум објаве | objavljeno | datum objave',
  updatedLabels: 'ажурирано | последња измена | ažurirano | poslednja izmena',
  originalLabels: `
    изворни чланак | оригинални чланак | извор | izvorni članak | originalni članak | izvor`,
  retrievedLabels: 'приступљено | сачувано | pristupljeno | sačuvano',
  topicLabels: `
    тагови | ознаке | теме | тема | кључне речи | категорије | tagovi | oznake | teme | tema
    ključne reči | kategorije`,
  readingTimes: 'време читања: {minutes} мин | vreme čitanja: {minutes} min',
  frontMatterKeys: {
    title: 'naslov | наслов',
    source: 'izvor',
  },
};
