import type { Language } from '../language.ts';

export const lt: Language = {
  tag: 'lt',
  name: 'Lithuanian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  months: [
    'sausis | sausio',
    'vasaris | vasario',
    'kovas | kovo',
    'balandis | balandžio',
    'gegužė | gegužės',
    'birželis | birželio',
    'liepa | liepos',
    'rugpjūtis | rugpjūčio',
    'rugsėjis | rugsėjo',
    'spalis | spalio',
    'lapkritis | lapkričio',
    'gruodis | gruodžio',
  ],
  weekdays: `
    pirmadienis | antradienis | trečiadienis | ketvirtadienis | penktadienis | šeštadienis | sekmadienis
    pr | an | tr | kt | pn | št | sk`,
  dateWords: 'm | d | val',
  relatedLabels: `
    susijęs straipsnis
    taip pat skaitykite | skaitykite taip pat | skaityti daugiau | skaitykite daugiau | susiję straipsniai
    skaitomiausi | rekomenduojame | skaityk daugiau | daugiau naujienų | panašūs straipsniai`,
  controlLabels: `
    reklama | dalintis | dalinkitės | dalytis | dalinkis | pasidalinti | pasidalyti | spausdinti
    komentarai | komentaras | komentuoti | rašyti komentarą | skaityti daugiau | skaityti toliau
    skaitykite daugiau | prisijungti | registruotis | prenumeruoti | uždaryti | rodyti daugiau
    kopijuoti nuorodą | klausyti straipsnio | klausytis straipsnio | išsaugoti | į viršų
    visi straipsniai | daugiau straipsnių | pasidalinkite | klausytis`,
  noteLabels: 'išnašos | pastabos',
  readersLabels: 'komentarai | skaitytojų komentarai',
  signUpLabels: 'prenumeruoti | užsisakyti',
  callPhrases: `
    sekite mus | skaitykite taip pat | taip pat skaitykite | prenumeruokite | skaitykite daugiau
    užsiprenumeruokite | siūlome paskaityti | prisijunkite prie
    skaitykite ir | skaitykite toliau | žiūrėkite ir | klausykite ir | sekite naujienas
    užsisakykite naujienlaiškį | parsisiųskite programėlę | paremkite mus | turite naujieną
    siųskite mums`,
  followPhrases: 'sekite',
  channelWords: 'naujienlaiškį | naujienlaiškis',
  noticePhrases: `
    draudžiama platinti | be raštiško sutikimo | kopijuoti, dauginti | šis straipsnis skirtas prenumeratoriams
    straipsnis tęsiasi po reklama
    jūsų naršyklė nepalaiko | tęsinys po reklamos | straipsnis tęsiamas po reklamos
    šis straipsnis skirtas tik prenumeratoriams | naudojame slapukus | redakcija už komentarų turinį
    už komentarų turinį`,
  rightsPhrases: 'visos teisės saugomos',
  termsPhrases: 'naudojimosi taisyklės | naudojimo sąlygos | privatumo politika',
  furnitureNames: 'komentarai | reklama | susije',
  bylineNames: 'autorius | autoriai',
  embedLabels: 'įterptas turinys',
  pictureWords: 'nuotrauka | paveikslėlis',
  creditWords: 'nuotrauka | nuotraukos | šaltinis | nuotr',
  bylinePhrases: 'autorius | autorė | parašė',
  roles: `
    žurnalistas | žurnalistė | redaktorius | redaktorė | korespondentas | korespondentė | apžvalgininkas
    apžvalgininkė`,
  andWords: 'ir',
  authorLabels: 'apie autorių | apie autorę',
  publishedLabels: 'paskelbta | publikuota',
  updatedLabels: 'atnaujinta | paskutinį kartą atnaujinta',
  originalLabels: 'originalus straipsnis | šaltinis',
  retrievedLabels: 'žiūrėta | išsaugota',
  topicLabels: 'žymos | temos | tema | raktažodžiai | kategorijos',
  readingTimes: 'skaitymo laikas: {minutes} min | {minutes} min skaitymo',
  frontMatterKeys: {
    title: 'antraštė',
  },
};
