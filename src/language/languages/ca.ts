import type { Language } from '../language.ts';

export const ca: Language = {
  tag: 'ca',
  name: 'Catalan',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'gener | gen',
    'febrer | febr | feb',
    'març | mar',
    'abril | abr',
    'maig | mai',
    'juny | jun',
    'juliol | jul',
    'agost | ag | ago',
    'setembre | set',
    'octubre | oct',
    'novembre | nov',
    'desembre | des',
  ],
  weekdays: `
    dilluns | dimarts | dimecres | dijous | divendres | dissabte | diumenge | dl | dt | dc | dj | dv
    ds | dg`,
  dateWords: 'de | del | d’ | a | les | el',
  hourWords: 'h | hores',
  dateOrder: 'day first',
  definiteArticles: 'el | la | els | les | l’',
  relatedLabels: `
    article relacionat
    llegeix també | llegiu també | llegeix més | més informació | vegeu també | notícies relacionades
    notícia relacionada | et pot interessar | el més llegit | articles relacionats
    també et pot interessar | llegir més`,
  controlLabels: `
    publicitat | comparteix | compartir | compartiu | comparteix l’article | imprimeix | imprimir
    comentaris | comenta | comentar | deixa un comentari | llegir més | llegeix més | continua llegint
    inicia sessió | iniciar sessió | registra’t | subscriu-te | tanca | tancar | mostra més | veure més
    copia l’enllaç | copiar l’enllaç | escolta l’article | escoltar | desa | desar | torna a dalt
    tots els articles | més articles`,
  noteLabels: 'notes | notes al peu',
  readersLabels: 'comentaris | comentaris dels lectors',
  signUpLabels: 'subscriu-te | subscriviu-vos | apunta-t’hi | fes-te’n subscriptor',
  callPhrases: `
    segueix-nos | seguiu-nos | subscriu-te | llegeix també | llegiu també | apunta’t
    subscriviu-vos | llegir més | mireu també | escolta també | descarrega’t l’aplicació | uneix-te
    fes-te soci | fes-te subscriptor | rep el butlletí`,
  followPhrases: 'segueix | seguiu',
  channelWords: 'butlletí | butlletins',
  noticePhrases: `
    el teu navegador no | el vostre navegador no | aquest contingut és exclusiu per a
    contingut exclusiu per a subscriptors | l’article continua després | la notícia continua després
    les opinions expressades als comentaris | per comentar cal | per comentar heu | utilitzem galetes
    fem servir galetes | aquest web utilitza galetes | els comentaris d’aquest article`,
  rightsPhrases: 'tots els drets reservats',
  termsPhrases: 'condicions d’ús | avís legal | política de privacitat',
  furnitureNames: 'comentaris | publicitat | comparteix | relacionades',
  embedLabels: 'contingut incrustat | contingut extern',
  pictureWords: 'imatge',
  creditWords: 'foto | fotografia | imatge | imatges | font | crèdit | crèdits | il·lustració',
  creditPhrases: 'foto de',
  pictureKinds: 'arxiu',
  bylineWords: 'per | text',
  bylinePhrases: 'autor | autora | autors',
  roles: 'periodista | redactor | redactora | corresponsal | columnista',
  andWords: 'i',
  authorLabels: 'sobre l’autor | sobre l’autora',
  releaseWords: 'nota de premsa',
  publishedLabels: 'publicat | publicat el | data de publicació',
  updatedLabels: 'actualitzat | actualitzat el | darrera actualització',
  originalLabels: 'article original | enllaç original | adreça original | enllaç',
  retrievedLabels: 'consultat el | recuperat el | desat el',
  topicLabels: 'etiquetes | temes | tema | paraules clau | categories',
  readingTimes: `
    {minutes} min de lectura | {minutes} minuts de lectura | temps de lectura: {minutes} min`,
  frontMatterKeys: {
    title: 'títol',
  },
};
