import type { Language } from '../language.ts';

export const ro: Language = {
  tag: 'ro',
  name: 'Romanian',
  quotationMarks: { double: ['„', '”'], single: ['‚', '’'] },
  months: [
    'ianuarie | ian',
    'februarie | feb',
    'martie | mar',
    'aprilie | apr',
    'mai',
    'iunie | iun',
    'iulie | iul',
    'august | aug',
    'septembrie | sept | sep',
    'octombrie | oct',
    'noiembrie | nov',
    'decembrie | dec',
  ],
  weekdays: `
    luni | marți | miercuri | joi | vineri | sâmbătă | duminică | lun | mar | mie | vin | sâm | dum`,
  dateWords: 'la | ora | din | pe',
  dateOrder: 'day first',
  relatedLabels: `
    articol înrudit | articol asociat
    citește și | citeşte şi | vezi și | vezi şi | citește mai mult | citeşte mai mult
    citește mai departe | articole similare | articole recomandate | cele mai citite | citeste si
    citiți și | citește mai multe | pe aceeași temă | te-ar putea interesa | recomandate | recomandări
    ultimele știri | știri similare | articole asemănătoare | cele mai noi | ți-ar putea plăcea și`,
  controlLabels: `
    distribuie | distribuie pe facebook | tipărește | printează | salvează | copiază linkul | ascultă
    comentariu | comentarii | comentează | publicitate | reclamă | citește mai departe
    articolul continuă după reclamă | închide | arată mai mult | vezi mai mult | abonează-te
    autentificare | înregistrează-te | urmărește-ne | cele mai citite | ascultă articolul
    toate articolele | mai multe articole
    început de citat | sfârșit de citat
    distribuie articolul`,
  noteLabels: 'note | note de subsol',
  readersLabels: 'comentarii | comentariile cititorilor',
  signUpLabels: `
    abonează-te | mă abonez
    donează`,
  callPhrases: `
    abonează-te la | abonați-vă la | urmărește-ne pe | urmăriți-ne pe | urmărește cele mai noi
    urmărește știrile | intră în comunitatea | dacă ți-a plăcut acest articol | poți urmări
    citește și | cele mai noi știri
    descarcă aplicația | descărcați aplicația | descarcă aplicaţia
    susține jurnalismul
    citește mai mult | citește mai multe | citiți și | citiți mai multe | vezi și | vedeți și
    ascultă și | susține-ne | alătură-te | ai o informație | trimite-ne | scrie-ne | dă-ne like
    fii la curent cu`,
  followPhrases: 'urmărește | urmăriți | urmărește-l | urmărește-o | urmăreşte',
  channelWords: 'newsletter | newsletterul | canal | canalul | aplicația | aplicaţia',
  noticePhrases: `
    browserul tău nu suportă | browserul dumneavoastră nu suportă | articolul continuă după
    articolul continuă mai jos | continuarea după publicitate | această intrare a fost publicată în
    browserul nu suportă | acest articol este disponibil doar abonaților
    acest conținut este disponibil doar abonaților | folosim cookie-uri | utilizăm cookie-uri
    comentariile care conțin | comentariile aparțin | responsabilitatea pentru comentarii
    opiniile exprimate în comentarii | opiniile exprimate în acest | preluarea fără cost
    ai observat o greșeală | ați observat o greșeală`,
  rightsPhrases: 'toate drepturile rezervate',
  termsPhrases: `
    termeni și condiții | termeni şi condiţii | politica de confidențialitate
    politica de confidenţialitate`,
  furnitureNames: 'comentarii | publicitate | distribuie | articole-similare | asemanatoare | alte-articole',
  bylineNames: 'redactor',
  embedLabels: 'conținut încorporat | conținut extern | conținut integrat',
  pictureWords: 'imagine',
  creditWords: `
    imagine | sursă | sursa | sursă foto | sursa foto | foto | fotografie | credit foto`,
  creditPhrases: 'foto de',
  bylineWords: 'de',
  bylinePhrases: 'scris de | autor | autori | autoare',
  roles: 'corespondent | corespondentă | trimis special',
  andWords: 'și | şi',
  authorLabels: 'despre autor | despre autoare',
  releaseWords: 'comunicat de presă',
  publishedLabels: 'publicat | publicat la | publicat pe | publicat în | data publicării | data',
  updatedLabels: 'actualizat | actualizat la | ultima actualizare | modificat',
  originalLabels: 'articol original | articolul original | link original | adresa originală | sursa',
  retrievedLabels: 'accesat | accesat la | salvat',
  topicLabels: 'etichete | subiecte | teme | cuvinte cheie | categorii | categorie',
  readingTimes: `
    {minutes} min de citit | {minutes} minute de citit | timp de citire: {minutes} min
    timp de citire: {minutes} minute | {minutes} minute citire`,
  frontMatterKeys: {
    title: 'titlu',
    source: 'sursa',
  },
};
