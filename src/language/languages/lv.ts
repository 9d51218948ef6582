import type { Language } from '../language.ts';

export const lv: Language = {
  tag: 'lv',
  name: 'Latvian',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'janvāris | janv | janvārī',
    'februāris | febr | februārī',
    'marts | martā',
    'aprīlis | apr | aprīlī',
    'maijs | maijā',
    'jūnijs | jūn | jūnijā',
    'jūlijs | jūl | jūlijā',
    'augusts | aug | augustā',
    'septembris | sept | septembrī',
    'oktobris | okt | oktobrī',
    'novembris | nov | novembrī',
    'decembris | dec | decembrī',
  ],
  weekdays: `
    pirmdiena | otrdiena | trešdiena | ceturtdiena | piektdiena | sestdiena | svētdiena | pirmd | otrd
    trešd | ceturtd | piektd | sestd | svētd`,
  dateWords: 'gada | gads | plkst | g',
  dateOrder: 'day first',
  bylineNames: 'autori',
  relatedLabels: `
    lasi arī | lasi vēl | lasiet arī | skaties arī | saistītie raksti | lasītākie | saistītās ziņas
    lasītākais | citi raksti`,
  embedLabels: 'iegultais saturs',
  creditWords: 'foto | attēls | avots | foto autors',
  bylinePhrases: 'autors | autore',
  andWords: 'un',
  publishedLabels: 'publicēts | publicēta',
  updatedLabels: 'atjaunots | atjaunināts | papildināts',
  originalLabels: 'sākotnējais raksts | oriģinālais raksts | avots',
  retrievedLabels: 'skatīts | saglabāts',
  topicLabels: 'birkas | tēmas | tēma | atslēgvārdi | kategorijas',
  frontMatterKeys: {
    title: 'virsraksts',
  },
};
