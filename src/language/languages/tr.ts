import type { Language } from '../language.ts';

export const tr: Language = {
  tag: 'tr',
  name: 'Turkish',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'ocak | oca',
    'şubat | şub',
    'mart | mar',
    'nisan | nis',
    'mayıs | may',
    'haziran | haz',
    'temmuz | tem',
    'ağustos | ağu',
    'eylül | eyl',
    'ekim | eki',
    'kasım | kas',
    'aralık | ara',
  ],
  weekdays: `
    pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar | pzt | sal | çar | per | cum
    cmt | paz`,
  dateWords: 'günü | saat | tarihinde',
  dateOrder: 'day first',
  rightsPhrases: 'tüm hakları saklıdır',
  furnitureNames: 'yorumlar | reklam | paylas | ilgili-haberler | cok-okunanlar',
  relatedLabels: `
    ilgili haber | ilgili haberler | ayrıca okuyun | bunları da okuyun | daha fazla oku | devamını oku
    ilginizi çekebilir | çok okunanlar | en çok okunanlar | bunlar da ilginizi çekebilir | haberin devamı
    okumaya devam et | benzer haberler | sıradaki haber | önerilen haberler
    bu haber de ilginizi çekebilir | bunlara da bakabilirsiniz | son dakika haberleri | öne çıkanlar
    ayrıca bakınız | ayrıca oku | diğer haberler | son haberler | editörün seçtikleri`,
  controlLabels: `
    paylaş | facebook’ta paylaş | tweetle | yazdır | kaydet | linki kopyala | dinle | haberi dinle | yorum
    yorumlar | yorum yap | yorumları göster | reklam | haberin devamı | haberin devamı için tıklayın
    devamını oku | kapat | daha fazla göster | daha fazla | abone ol | giriş yap | üye ol | takip et
    çok okunanlar | en çok okunanlar | haberi paylaş | haberi yazdır | yorum yaz | bağlantıyı kopyala
    google’da abone ol | başa dön | devamı için | fotoğrafı büyüt | sonraki haber | önceki haber`,
  callPhrases: `
    abone olun | bizi takip edin | bültenimize | ayrıca okuyun | devamını oku | bunları da okuyun
    whatsapp kanalımıza | google news’te | bizi takip et | haberlerimizi takip edin | takip etmek için
    son dakika haberleri için | abone olmak için | haberin detayları için | uygulamamızı indirin`,
  channelWords: 'bülten | bültenimize | kanal | kanalımıza',
  scriptStems: 'tarayıcı | etkinleştir',
  noticePhrases: `
    tarayıcınız bu | tarayıcınız desteklemiyor | bu içeriği görmek için | bu içerik yalnızca aboneler`,
  embedLabels: 'gömülü içerik | harici içerik',
  pictureWords: 'resim | görsel',
  creditWords: 'fotoğraf | kaynak | görsel | fotoğraflar | foto',
  bylineWords: 'haber | muhabir',
  bylinePhrases: 'yazan | yazar',
  roles: 'muhabir | muhabiri',
  andWords: 've',
  authorLabels: 'yazar hakkında',
  publishedLabels: `
    yayınlanma | yayınlanma tarihi | yayınlandı | yayın tarihi | yayım tarihi | giriş tarihi | giriş
    oluşturulma | oluşturulma tarihi`,
  updatedLabels: `
    güncelleme | güncellenme | güncelleme tarihi | son güncelleme | güncellendi | güncellenme tarihi`,
  originalLabels: 'orijinal makale | orijinal haber | orijinal bağlantı | özgün adres | kaynak',
  retrievedLabels: 'erişim tarihi | alındı | kaydedildi',
  topicLabels: 'etiketler | etiket | konular | konu | anahtar kelimeler | kategoriler | kategori',
  readingTimes: `
    {minutes} dk okuma | {minutes} dakika okuma | okuma süresi: {minutes} dakika
    okuma süresi {minutes} dk`,
};
