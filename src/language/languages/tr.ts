import type { Language } from '../language.ts';
import type { Words } from '../english-words.ts';

/** The site's own words in Turkish. Names and dates are put in where no ending has to fit them. */
const words: Words = {
  lang: 'tr',
  colon: ': ',
  skip: 'Metne geç',
  sections: 'Bölümler',
  latest: 'En yeniler',
  dates: 'Tarihler',
  authors: 'Yazarlar',
  publishers: 'Yayınlar',
  topics: 'Konular',
  search: 'Ara',
  searchFor: 'Sözcükler, adlar ya da tırnak içinde bir söz öbeği',
  searchAll: 'Tümü',
  searchMore: 'Daha fazla sonuç',
  languages: 'Diller',
  searchNoScript: 'Arama için JavaScript gerekir. Onsuz şunlara göz atılabilir: {lists}.',
  searchBroken:
    'Dizinin bir bölümü okunamadı ({file}). Sayfayı yeniden yükleyin; yardımı olmazsa site eksik kopyalanmıştır.',
  searchCount: { one: '{count} yazı bulundu', other: '{count} yazı bulundu' },
  searchCut: 'Sorgu uzun: “{word}” sözcüğüne kadar arandı.',
  searchPhrases: 'Söz öbeği, sözcüklerini içeren {count} yazıdan ilk {checked} tanesinde arandı.',
  settings: 'Okuma ayarları',
  theme: 'Zemin',
  auto: 'Otomatik',
  light: 'Açık',
  sepia: 'Sepya',
  dark: 'Koyu',
  textSize: 'Yazı boyutu',
  smaller: 'Küçük',
  normal: 'Normal',
  larger: 'Büyük',
  typeface: 'Yazı tipi',
  serif: 'Tırnaklı',
  sans: 'Tırnaksız',
  off: 'Kapalı',
  by: 'Yazan: {names}',
  updated: 'Güncelleme: {date}',
  minutes: '{count}\u00A0dk okuma',
  fullPicture: 'Görselin tamamı',
  pictureElsewhere: 'Görsel buraya kaydedilmedi. Bulunduğu yer: {host}.',
  pictureMissing: 'Görsel kayıp.',
  creditLabel: 'Fotoğraf: ',
  related: 'İlgili haber',
  relatedArticles: 'İlgili haberler',
  mentionedIn: 'Bu yazıdan söz edenler',
  alsoHere: 'Bu arşivden',
  alsoHereChosen: 'Sözcükleri benzeyenler: bunları yayın değil, bu arşiv seçti.',
  original: 'Özgün metin',
  notInLibrary: 'bu arşivde yok',
  embed: 'Gömülü içerik',
  embedOf: 'Gömülü içerik: {service}',
  notLoaded: 'Yüklenmedi. Bağlantıyı açmadıkça başka sitelerden hiçbir şey alınmaz.',
  embedLost: 'Burada bir gönderi ya da video vardı. Ne içeriği ne de adresi saklandı.',
  embedAddressLost: 'Adresi saklanmadı.',
  attribution: 'Kaynak',
  firstPublishedBy: 'İlk yayımlayan',
  firstPublished: 'İlk yayım tarihi',
  at: 'Özgün adres',
  retrieved: 'Kaydedilme tarihi',
  archivedCopy: 'Arşiv kopyası',
  webArchive: 'Wayback Machine’de ara',
  rights: 'Haklar',
  keep: 'Bu yazıyı sakla',
  keepPage: 'Web sayfası',
  keepBook: 'E-kitap',
  cover: 'Kapak',
  bookText: 'Başlıkları ve içindekiler bölümü olan metin; her boyutta gösterilebilir ve sesli okutulabilir.',
  bookPicturesDescribed: 'Her görselin bir açıklaması var.',
  bookPicturesUndescribed: 'Bazı görsellerin açıklaması yok.',
  cite: 'Bu yazıyı kaynak göster',
  plainCitation: 'Düz metin',
  neighbours: 'Önceki ve sonraki yazılar',
  previous: 'Önceki',
  next: 'Sonraki',
  pages: 'Sayfalar',
  newerPage: 'Daha yeni',
  olderPage: 'Daha eski',
  page: 'Sayfa {number}',
  undated: 'Tarihsiz',
  articleCount: { one: '{count} yazı', other: '{count} yazı' },
  year: 'Yıl',
  months: 'Ocak–Aralık',
  articles: 'Yazılar',
  passages: 'İşaretli bölümler',
  passageCount: { one: '{count} bölüm', other: '{count} bölüm' },
  inArticle: 'Yazıda göster',
  toKeep: 'Saklamak için',
  changes: 'Değişen yazılar',
  whatChanged: 'Neler değişti',
  changeCount: {
    one: '{count} kez değişti, {date}',
    other: '{count} kez değişti, son değişiklik {date}',
  },
  earlierVersion: 'Daha eski bir sürüm, {date}',
  newestVersion: 'En yenisini oku',
  before: 'Önce',
  after: 'Sonra',
  wordsAdded: { one: '{count} sözcük eklendi', other: '{count} sözcük eklendi' },
  wordsRemoved: { one: '{count} sözcük çıkarıldı', other: '{count} sözcük çıkarıldı' },
  unchanged: { one: '{count} paragraf değişmedi', other: '{count} paragraf değişmedi' },
  noWordsChanged: 'Hiçbir sözcük değişmedi.',
  tooDifferent: 'Fark, sözcük sözcük gösterilemeyecek kadar çok.',
  collections: 'Diziler',
  partOf: '{collection}, {count} bölümün {part}. bölümü',
  previousPart: 'Önceki bölüm',
  nextPart: 'Sonraki bölüm',
  contents: 'İçindekiler',
  footnotes: 'Notlar',
  footnoteBack: 'Metne dön',
  feed: 'Akış',
  notFound: 'Böyle bir sayfa yok',
  notFoundText: 'Bu adreste bir şey yok. Sayfa kaldırılmış ya da bağlantı yanlış yazılmış olabilir.',
  aboutTitle: 'Bu arşiv hakkında',
  aboutKept:
    'Haber sayfaları taşınır, kapanır, kaybolur. {site}, birinin yeniden okumak istediği yazıları tek tek düz metin dosyası olarak saklar ve yazıldıkları gibi gösterir.',
  aboutAttributionTitle: 'Yazılar nereden geliyor',
  aboutAttribution:
    'Her yazının altında onu ilk kimin, ne zaman ve nerede yayımladığı, ne zaman kaydedildiği ve başka arşivlerdeki kopyaları belirtilir. Sözcükler özgün metindekilerdir; kaybolan bir görsel ya da gönderi varsa bu da yazılır. Sayfanın oluşturulduğu metin dosyası indirilebilir; SHA-256 değeri, dosyanın değişmediğini kanıtlar.',
  aboutPublishing: {
    private: 'Bu özel bir arşivdir. Arama motorlarından onu dizine eklememeleri istenir.',
    mirror: 'Bu bir yansıdır. Arama motorları özgün sayfalara yönlendirilir.',
    own: 'Başka bir özgün metin belirtilmemişse, yazının özgün metni bu sayfadır.',
  },
  aboutPrivacyTitle: 'Tarayıcınız ne yükler',
  aboutPrivacy:
    'Bu sayfalar başka sitelerden hiçbir şey yüklemez, çerez kullanmaz ve kimseyi saymaz. Başka bir siteye giden bağlantı, nereden geldiğinizi söylemez.',
  aboutKeysTitle: 'Tuşlar',
  aboutKeys: '{search} aramayı açar, {next} ve {previous} sonraki ve önceki yazıya, {help} buraya götürür.',
  aboutRemovalTitle: 'Düzeltme ve kaldırma',
  aboutRemoval:
    'Buradaki bir yazı sizinse ve düzeltilmesini, adınızın eklenmesini ya da kaldırılmasını istiyorsanız, sayfanın adresini ve ne yapılacağını bildirin.',
  aboutContact: 'İletişim: {contact}.',
  aboutNoContact:
    'Bu siteyi yürüten kişi adres bırakmamış. Sitenin barındırıldığı yer bir iletiyi ulaştırabilir.',
  empty: 'Henüz bir şey yok.',
  emptyTitle: 'Henüz yazı yok',
  emptyText: 'Bu arşiv boş. Aşağıdaki komutlar, Broadsheet klasöründe çalıştırıldığında ilk yazıyı ekler.',
  emptyWrite: 'Bir tane yaz',
  emptyStore: 'Elindekini kaydet',
  emptyShow: 'Burada göster',
};

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
  relatedLabels: `
    ilgili makale | ilgili makaleler
    ilgili haber | ilgili haberler | ayrıca okuyun | bunları da okuyun | daha fazla oku | devamını oku
    ilginizi çekebilir | çok okunanlar | en çok okunanlar | bunlar da ilginizi çekebilir | haberin devamı
    okumaya devam et | benzer haberler | sıradaki haber | önerilen haberler
    bu haber de ilginizi çekebilir | bunlara da bakabilirsiniz | son dakika haberleri | öne çıkanlar
    ayrıca bakınız | ayrıca oku | diğer haberler | son haberler | editörün seçtikleri
    yapay zeka özeti`,
  controlLabels: `
    paylaş | facebook’ta paylaş | tweetle | yazdır | kaydet | linki kopyala | dinle | haberi dinle | yorum
    yorumlar | yorum yap | yorumları göster | reklam | haberin devamı | haberin devamı için tıklayın
    devamını oku | kapat | daha fazla göster | daha fazla | abone ol | giriş yap | üye ol | takip et
    çok okunanlar | en çok okunanlar | haberi paylaş | haberi yazdır | yorum yaz | bağlantıyı kopyala
    google’da abone ol | başa dön | devamı için | fotoğrafı büyüt | sonraki haber | önceki haber
    tüm yazıları | tüm haberleri | tüm haberler
    alıntı başlangıcı | alıntı sonu
    çok okunanlar haberini atlayın ve okumaya devam edin | haberin sonu
    sponsorlu içerik | sponsorlu bağlantılar`,
  noteLabels: 'notlar | dipnotlar',
  readersLabels: 'yorumlar | okur yorumları | okuyucu yorumları',
  signUpLabels: `
    abone ol | kaydol
    destek ol`,
  callPhrases: `
    abone olun | bizi takip edin | bültenimize | ayrıca okuyun | devamını oku | bunları da okuyun
    whatsapp kanalımıza | google news’te | bizi takip et | haberlerimizi takip edin | takip etmek için
    son dakika haberleri için | abone olmak için | haberin detayları için | uygulamamızı indirin
    abone ol | e-bültenimize | bunu da oku | bunu da okuyun | ayrıca oku | devamını okuyun
    daha fazla oku | ilgili haber | uygulamayı indir | bize yazın | ihbar hattı | kanalımıza
    bize ulaşın | destek olun`,
  followPhrases: 'takip edin | takip et',
  channelWords: 'bülten | bültenimize | kanal | kanalımıza',
  noticePhrases: `
    tarayıcınız bu | tarayıcınız desteklemiyor | bu içeriği görmek için | bu içerik yalnızca aboneler
    tarayıcınız videoyu desteklemiyor | haberin devamı reklamın | yazının devamı reklamın
    suç teşkil edecek, yasadışı | yorumların sorumluluğu | yorum yapabilmek için
    yorum yazma kuralları | bu habere henüz yorum | bu içerik abonelere özeldir | çerez kullanıyoruz
    sitemizde çerez | kaynak gösterilmeden`,
  scriptStems: 'tarayıcı | etkinleştir',
  rightsPhrases: 'tüm hakları saklıdır',
  termsPhrases: 'kullanım koşulları | kullanım şartları | gizlilik politikası',
  furnitureNames:
    'yorumlar | reklam | paylas | ilgili-haberler | cok-okunanlar | etiketler | paylasim | sosyal-medya | rklm | okudunuzmu',
  dekNames: 'spot',
  bylineNames: 'yazar | yazarlar | muhabir | muhabirler',
  embedLabels: 'gömülü içerik | harici içerik',
  pictureWords: 'resim | görsel',
  creditWords: 'fotoğraf | kaynak | görsel | fotoğraflar | foto',
  bylineWords: 'haber | muhabir',
  bylinePhrases: 'yazan | yazar',
  editorWords: 'editör',
  roles: 'muhabir | muhabiri',
  andWords: 've',
  authorLabels: 'yazar hakkında',
  releaseWords: 'basın bülteni | basın açıklaması',
  publishedLabels: `
    yayınlanma | yayınlanma tarihi | yayınlandı | yayın tarihi | yayım tarihi | giriş tarihi | giriş
    oluşturulma | oluşturulma tarihi`,
  updatedLabels: `
    güncelleme | güncellenme | güncelleme tarihi | son güncelleme | güncellendi | güncellenme tarihi`,
  hereWords: 'burada | buradan',
  originalLabels:
    'orijinal url | orijinal makale | orijinal haber | orijinal bağlantı | özgün adres | kaynak',
  retrievedLabels: 'erişim tarihi | alındı | kaydedildi',
  topicLabels: 'etiketler | etiket | konular | konu | anahtar kelimeler | kategoriler | kategori',
  readingTimes: `
    {minutes} dk okuma | {minutes} dakika okuma | okuma süresi: {minutes} dakika
    okuma süresi {minutes} dk`,
  frontMatterKeys: {
    title: 'başlık',
    author: 'yazar',
    date: 'tarih',
    updated: 'güncelleme',
    dek: 'özet | açıklama',
    image: 'görsel | resim',
    topics: 'kategoriler | etiketler',
    source: 'kaynak',
    lang: 'dil',
  },
  words,
};
