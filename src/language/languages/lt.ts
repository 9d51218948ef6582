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
  bylineNames: 'autorius | autoriai',
  relatedLabels: `
    taip pat skaitykite | skaitykite taip pat | skaityti daugiau | skaitykite daugiau | susiję straipsniai
    skaitomiausi | rekomenduojame | skaityk daugiau | daugiau naujienų | panašūs straipsniai`,
  embedLabels: 'įterptas turinys',
  creditWords: 'nuotrauka | nuotraukos | šaltinis | nuotr',
  bylinePhrases: 'autorius | autorė | parašė',
  andWords: 'ir',
  publishedLabels: 'paskelbta | publikuota',
  updatedLabels: 'atnaujinta | paskutinį kartą atnaujinta',
  originalLabels: 'originalus straipsnis | šaltinis',
  retrievedLabels: 'žiūrėta | išsaugota',
  topicLabels: 'žymos | temos | tema | raktažodžiai | kategorijos',
  frontMatterKeys: {
    title: 'antraštė',
  },
};
