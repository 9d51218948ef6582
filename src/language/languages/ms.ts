import type { Language } from '../language.ts';

export const ms: Language = {
  tag: 'ms',
  name: 'Malay',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'januari | jan',
    'februari | feb',
    'mac',
    'april | apr',
    'mei',
    'jun',
    'julai | jul',
    'ogos | ogo',
    'september | sep',
    'oktober | okt',
    'november | nov',
    'disember | dis',
  ],
  weekdays: `
    isnin | selasa | rabu | khamis | jumaat | sabtu | ahad | isn | sel | rab | kha | jum | sab | ahd`,
  dateWords: 'pada | pukul | jam',
  dateOrder: 'day first',
  relatedLabels: 'baca juga | baca lagi | lihat juga | berita berkaitan',
  embedLabels: 'kandungan terbenam',
  creditWords: 'gambar | sumber | foto',
  bylineWords: 'oleh | penulis',
  andWords: 'dan',
  publishedLabels: 'diterbitkan | diterbitkan pada',
  updatedLabels: 'dikemas kini | kemas kini',
  originalLabels: 'artikel asal | pautan asal | sumber',
  readingTimes: '{minutes} minit bacaan',
};
