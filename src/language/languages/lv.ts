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
  relatedLabels: `
    saistītais raksts
    lasi arī | lasi vēl | lasiet arī | skaties arī | saistītie raksti | lasītākie | saistītās ziņas
    lasītākais | citi raksti`,
  controlLabels: `
    reklāma | dalīties | dalies | dalīties ar rakstu | drukāt | izdrukāt | komentāri | komentārs
    komentēt | pievienot komentāru | lasīt vairāk | lasīt tālāk | lasi vairāk | ienākt | pieslēgties
    reģistrēties | abonēt | aizvērt | rādīt vairāk | ielādēt vairāk | kopēt saiti | klausīties
    klausīties rakstu | saglabāt | raksts turpinās pēc reklāmas | turpinājums pēc reklāmas | visi raksti`,
  noteLabels: 'piezīmes | atsauces',
  readersLabels: 'komentāri | lasītāju komentāri',
  signUpLabels: 'abonēt | pieteikties | pierakstīties',
  callPhrases: `
    seko mums | sekojiet mums | lasi arī | lasiet arī | piesakies jaunumiem | abonē | lasi vēl
    pieraksties
    lasīt vairāk | skaties arī | pievienojies mums | lejupielādē lietotni | atbalsti mūs | iesūti ziņu`,
  followPhrases: 'sekojiet',
  channelWords: 'jaunumiem | lietotni | kanālu',
  noticePhrases: `
    raksts turpinās pēc reklāmas | raksts turpināsies pēc reklāmas
    jūsu pārlūkprogramma neatbalsta | tavs pārlūks neatbalsta | turpinājums pēc reklāmas
    šis raksts pieejams tikai abonentiem | mēs izmantojam sīkdatnes | redakcija neatbild par komentāriem
    pirms komentēt`,
  rightsPhrases: 'visas tiesības aizsargātas',
  termsPhrases: 'lietošanas noteikumi | privātuma politika',
  furnitureNames: 'komentari | reklama',
  bylineNames: 'autori',
  embedLabels: 'iegultais saturs',
  pictureWords: 'attēls',
  creditWords: 'foto | attēls | avots | foto autors',
  bylinePhrases: 'autors | autore',
  roles: `
    žurnālists | žurnāliste | redaktors | redaktore | korespondents | korespondente`,
  andWords: 'un',
  authorLabels: 'par autoru | par autori',
  publishedLabels: 'publicēts | publicēta',
  updatedLabels: 'atjaunots | atjaunināts | papildināts',
  originalLabels: 'sākotnējais raksts | oriģinālais raksts | avots',
  retrievedLabels: 'skatīts | saglabāts',
  topicLabels: 'birkas | tēmas | tēma | atslēgvārdi | kategorijas',
  readingTimes: 'lasīšanas laiks: {minutes} min | {minutes} min lasīšanai',
  frontMatterKeys: {
    title: 'virsraksts',
  },
};
