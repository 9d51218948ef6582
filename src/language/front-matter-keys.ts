/**
 * What the keys of front matter are called by people who write it in their own language. Only words that mean one key alone: French
 * `image` is the key itself.
 */
const words = {
  categories: `
    kategorie | kategorien | schlagwörter | catégorie | catégories | mots-clés | étiquettes | categoría | categorías | etiquetas
    palabras clave | palavras-chave | categorie | parole chiave | trefwoorden | kategorier | etiketter | kategoria | tagi | štítky
    etiketler | kategoriler | метки | теги | рубрика | рубрики | категория | категории | категорія | мітки
    标签 | 標籤 | 分类 | 分類 | 关键词 | 關鍵詞 | タグ | カテゴリ | カテゴリー | 태그 | 카테고리 | 분류 | الوسوم | التصنيف | برچسب‌ها`,
  title: `
    titel | überschrift | titre | título | titolo | titlu | títol | tytuł | tytul | naslov | nadpis | název
    cím | otsikko | rubrik | tittel | overskrift | titill | pealkiri | virsraksts | antraštė | başlık | judul
    tiêu đề | заголовок | название | назва | заглавие | наслов | τίτλος | כותרת | العنوان | عنوان | शीर्षक | शिर्षक
    শিরোনাম | หัวข้อ | ชื่อเรื่อง | 标题 | 標題 | タイトル | 題名 | 제목`,
  author: `
    autor | autorin | verfasser | auteur | autrice | autore | författare | skribent | forfatter | kirjoittaja
    szerző | yazar | penulis | tác giả | автор | συγγραφέας | συντάκτης | מחבר | כותב | الكاتب | كاتب | نویسنده | लेखक
    ผู้เขียน | 作者 | 撰文 | 记者 | 記者 | 著者 | 筆者 | 글쓴이 | 작성자 | 저자 | 기자`,
  date: `
    datum | fecha | dato | päivämäärä | päiväys | dátum | tarih | tanggal | ngày | дата | ημερομηνία | תאריך | التاريخ
    تاريخ | تاریخ | दिनांक | तारीख | วันที่ | 日期 | 发布时间 | 发布日期 | 發布日期 | 日付 | 날짜 | 작성일 | 입력 | 입력일`,
  updated: `
    aktualisiert | geändert | actualizado | atualizado | aggiornato | mis à jour | bijgewerkt | uppdaterad | opdateret | aktualizováno
    zaktualizowano | güncelleme | diperbarui | обновлено | оновлено | ενημερώθηκε | עודכן | آخر تحديث | 更新时间 | 更新日期 | 更新日 | 수정 | 수정일`,
  dek: `
    untertitel | beschreibung | zusammenfassung | vorspann | sous-titre | chapô | chapeau | résumé | subtítulo
    bajada | copete | resumen | descripción | entradilla | descrição | resumo | sottotitolo | sommario | descrizione
    occhiello | samenvatting | omschrijving | ondertitel | ingress | manchet | popis | perex | anotace | streszczenie
    opis | zajawka | kivonat | leírás | özet | açıklama | ringkasan | deskripsi | mô tả | tóm tắt | описание | анонс
    лид | опис | περιγραφή | περίληψη | תקציר | תיאור | الملخص | ملخص | الوصف | وصف | خلاصه | توضیحات | सारांश | विवरण | 摘要
    描述 | 简介 | 概要 | 説明 | 요약 | 설명`,
  image: `
    bild | titelbild | vorschaubild | beitragsbild | imagen | foto | imagem | immagine | copertina | afbeelding
    omslag | forsidebillede | obrázek | obrazek | zdjęcie | kép | borítókép | kuva | görsel | resim | gambar | hình ảnh
    картинка | фото | изображение | зображення | обложка | εικόνα | תמונה | الصورة | صورة | تصویر | चित्र | รูปภาพ | 图片 | 封面 | 圖片
    画像 | 写真 | 이미지 | 대표이미지`,
  topics: `
    schlagworte | schlagwörter | kategorie | kategorien | themen | rubriken | catégorie | catégories | étiquettes
    mots-clés | rubrique | categoría | categorías | etiquetas | temas | categoria | categorias | marcadores | categorie
    argomenti | trefwoorden | categorieën | ämnen | kategori | kategorier | emner | štítky | kategoria | tagi
    címkék | avainsanat | kategoriler | etiketler | label berita | chuyên mục | thẻ | теги | категории | рубрика | категорія
    категорії | рубрики | κατηγορία | κατηγορίες | ετικέτες | קטגוריה | תגיות | التصنيف | تصنيف | الوسوم | وسوم | دسته‌بندی | برچسب‌ها
    श्रेणी | หมวดหมู่ | 标签 | 标籤 | 標籤 | 分类 | 分類 | 类别 | タグ | カテゴリ | カテゴリー | 태그 | 카테고리 | 분류`,
  source: `
    quelle | fuente | fonte | bron | källa | kilde | lähde | zdroj | źródło | izvor | forrás | sursa | kaynak | sumber
    nguồn | источник | джерело | πηγή | מקור | المصدر | مصدر | منبع | स्रोत | 来源 | 來源 | 出典 | 원문 | 출처`,
  lang: 'sprache | idioma | langue | lingua | taal | språk | sprog | kieli | jazyk | język | nyelv | dil | bahasa | язык | мова | 语言 | 言語 | 언어',
} as const;

/** By the schema's key, each word as it is written. */
export const foreignKeys: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(words).map(([key, list]) => [
    key,
    list
      .split(/[|\n]/)
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ]),
);
