import type { Language } from '../language.ts';

export const id: Language = {
  tag: 'id',
  name: 'Indonesian',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'januari | jan',
    'februari | feb | pebruari',
    'maret | mar',
    'april | apr',
    'mei',
    'juni | jun',
    'juli | jul',
    'agustus | agu | agt | ags',
    'september | sep | sept',
    'oktober | okt',
    'november | nov | nop | nopember',
    'desember | des | dec',
  ],
  weekdays: `
    senin | selasa | rabu | kamis | jumat | sabtu | minggu | sen | sel | rab | kam | jum | sab | min
    jum’at | ahad`,
  dateWords: 'pukul | wib | wita | wit | pada | tanggal',
  dateOrder: 'day first',
  tellingWords: `
    bahwa | karena | bisa | senin | kamis | jumat | maret | agustus | desember | polisi | presiden | provinsi
    kabupaten | gubernur | bupati | uang | mobil | rusak | jembatan | kemarin | besok | pekan | warga | tewas
    kantor | kota | pemerintah`,
  relatedLabels: `
    baca juga | baca selengkapnya | baca lagi | lihat juga | berita terkait | artikel terkait | terpopuler
    berita terpopuler | simak juga | berita lainnya | berita terkini | pilihan editor
    rekomendasi untuk anda | tonton juga | baca berita lainnya | baca selanjutnya | video pilihan
    baca lainnya | artikel lainnya | berita rekomendasi | paling banyak dibaca
    lihat video | tonton video | saksikan video
    ringkasan ai`,
  controlLabels: `
    bagikan | bagikan artikel | cetak | simpan | salin tautan | dengarkan | komentar | tulis komentar
    lihat komentar | iklan | advertisement | lanjutkan membaca | scroll untuk melanjutkan | tutup
    lihat semua | tampilkan lebih banyak | berlangganan | masuk | daftar | ikuti | terpopuler
    scroll to continue with content | bagikan artikel ini | artikel ini telah tayang | salin link
    halaman selanjutnya | tambahkan sebagai sumber pilihan
    awal kutipan | akhir kutipan
    lewati paling banyak dibaca dan terus membaca | akhir dari paling banyak dibaca
    dengarkan artikel ini | dengarkan artikel
    scroll untuk melanjutkan membaca`,
  noteLabels: 'catatan | catatan kaki',
  readersLabels: 'komentar | komentar pembaca',
  signUpLabels: 'berlangganan | daftar',
  callPhrases: `
    ikuti berita | ikuti kami | ikuti saluran | dapatkan berita | dapatkan update
    dapatkan informasi | bergabung dengan | bergabung di | gabung | cek berita | jangan lewatkan
    simak berita | simak juga | simak video | baca juga | baca berita | artikel ini telah tayang
    simak breaking news | lihat video
    ikuti terus | ikuti channel | ikuti whatsapp channel | baca selengkapnya | baca artikel | lihat juga
    tonton juga | berlangganan | unduh aplikasi | download aplikasi | temukan berita | mari bergabung
    bergabunglah | follow akun | klik di sini`,
  followPhrases: 'ikuti',
  channelWords: 'newsletter | buletin | saluran | channel',
  noticePhrases: `
    browser anda tidak mendukung | peramban anda tidak mendukung | gambas:video | simak video
    saksikan video
    komentar sepenuhnya menjadi tanggung jawab | segala isi komentar | konten ini khusus untuk pelanggan
    artikel ini khusus untuk pelanggan | dilarang keras mengambil | dilarang mengambil dan/atau
    scroll untuk melanjutkan | lanjutkan dengan konten | gulir ke bawah untuk | kami menggunakan cookie
    isi komentar sepenuhnya`,
  rightsPhrases: 'hak cipta dilindungi',
  termsPhrases: 'syarat dan ketentuan | ketentuan penggunaan | kebijakan privasi',
  furnitureNames: 'komentar | iklan | bagikan | berita-terkait | baca-juga | terpopuler',
  bylineNames: 'penulis | pewarta | jurnalis',
  embedLabels: 'konten tertanam | konten eksternal',
  pictureWords: 'gambar',
  creditWords: 'gambar | sumber | foto | sumber foto | ilustrasi',
  creditPhrases: 'foto oleh',
  bylineWords: 'reporter | editor',
  bylinePhrases: 'oleh | ditulis oleh | penulis',
  editorWords: 'editor | penyunting | redaktur',
  roles: 'reporter | jurnalis | wartawan | koresponden | kontributor | redaktur',
  deskWords: 'redaksi',
  andWords: 'dan',
  authorLabels: 'tentang penulis',
  releaseWords: 'siaran pers',
  publishedLabels: 'diterbitkan | dipublikasikan | terbit | tanggal terbit | diterbitkan pada',
  updatedLabels: 'diperbarui | terakhir diperbarui | diperbarui pada',
  originalLabels: 'url asli | artikel asli | tautan asli | alamat asli | sumber',
  retrievedLabels: 'diakses | diakses pada | disimpan',
  topicLabels: 'tag | topik | kata kunci | kategori | label',
  readingTimes: `
    {minutes} menit membaca | waktu baca: {minutes} menit | {minutes} menit baca | baca {minutes} menit
    {minutes} min baca`,
  frontMatterKeys: {
    title: 'judul',
    author: 'penulis',
    date: 'tanggal',
    updated: 'diperbarui',
    dek: 'ringkasan | deskripsi',
    image: 'gambar',
    topics: 'label berita',
    source: 'sumber',
    lang: 'bahasa',
  },
};
