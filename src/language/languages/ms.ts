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
  tellingWords: `
    bahawa | kerana | isnin | khamis | jumaat | ahad | mac | ogos | disember | julai | polis | hadapan | esok
    wang | syarikat | selepas | manakala | sekiranya | hendaklah | jambatan | rosak | ialah | gabenor
    kerajaan | mahu | semula | tiada`,
  relatedLabels: `
    baca juga | baca lagi | lihat juga | berita berkaitan | artikel berkaitan | lagi berita
    paling popular | berita lain`,
  controlLabels: `
    iklan | kongsi | kongsikan | kongsi artikel | kongsi artikel ini | cetak | komen | tinggalkan komen
    baca lagi | baca seterusnya | baca lanjut | log masuk | langgan | tutup | lihat lagi | papar lagi
    salin pautan | dengar artikel | artikel bersambung selepas iklan ini | semua artikel
    lihat semua | dengar`,
  noteLabels: 'nota kaki',
  readersLabels: 'komen',
  signUpLabels: 'langgan | daftar sekarang',
  callPhrases: `
    ikuti kami | langgan | baca juga | muat turun aplikasi | sertai saluran
    baca lagi | baca selanjutnya | sertai kami | dapatkan berita`,
  followPhrases: 'ikuti',
  channelWords: 'surat berita | saluran',
  noticePhrases: `
    pelayar anda tidak menyokong | artikel ini adalah pandangan
    kami menggunakan kuki | pandangan yang dinyatakan dalam artikel ini
    pendapat yang dinyatakan dalam artikel ini`,
  rightsPhrases: 'hak cipta terpelihara',
  termsPhrases: 'terma dan syarat | syarat penggunaan | dasar privasi',
  furnitureNames: 'komen | iklan | kongsi | berita-berkaitan',
  embedLabels: 'kandungan terbenam',
  pictureWords: 'imej',
  creditWords: 'gambar | sumber | foto',
  bylinePhrases: 'oleh | penulis',
  editorWords: 'editor | penyunting',
  roles: 'wartawan | pengarang | koresponden | penulis',
  andWords: 'dan',
  authorLabels: 'mengenai penulis | tentang penulis',
  releaseWords: 'kenyataan media',
  publishedLabels: 'diterbitkan | diterbitkan pada',
  updatedLabels: 'dikemas kini | kemas kini',
  originalLabels: 'artikel asal | pautan asal | sumber',
  retrievedLabels: 'dicapai pada | disimpan',
  topicLabels: 'tag | topik | kata kunci | kategori',
  readingTimes: '{minutes} minit bacaan',
};
