/** The words before the name of who made a picture, in lower case. */
import { wordList } from './word-list.ts';

const byLanguage = {
  English: `
    photo | photos | photograph | photographs | photographer | photo credit | photo credits | photo source
    photo by | photos by | photo courtesy | photo courtesy of | picture | pictures | picture credit | pic
    image | images | image credit | image credits | image source | image by | credit | credits | courtesy
    source | illustration | illustration by | graphic | graphics | map | video | screenshot`,
  'German, Dutch, Nordic languages': `
    foto | fotos | bild | bilder | bildquelle | bildnachweis | bildrechte | quelle | fotograf | fotografin
    abbildung | grafik | illustration | beeld | bron | fotograaf | illustratie | fotokredit | kilde | källa
    kuva | valokuva | lähde | ljósmynd | mynd`,
  'French, Spanish, Portuguese, Italian, Catalan, Romanian': `
    crédit | crédits | crédit photo | crédits photo | crédit image | photographie | crédito | créditos
    fotografía | fotografia | foto de | imagen | imagem | fuente | fonte | immagine | imatge | imagine
    crédito da foto | crédito de la foto | ilustración | ilustração | reprodução | divulgação | sursă
    sursa`,
  'Slavic languages, Hungarian, Greek, Turkish, Indonesian, Vietnamese': `
    zdjęcie | zdjęcia | fot | źródło | autor | zdroj | izvor | фото | фотография | фотограф | источник
    изображение | скриншот | иллюстрация | джерело | зображення | снимка | източник | извор | kép | fotó
    forrás | φωτογραφία | πηγή | εικόνα | fotoğraf | kaynak | görsel | gambar | sumber | ảnh | nguồn`,
  'Semitic and Asian languages': `
    صورة | الصورة | تصوير | المصدر | عکس | منبع | צילום | קרדיט | מקור | תמונה | תצלום | 图 | 图片 | 图片来源 | 摄影
    来源 | 圖 | 圖片 | 圖片來源 | 攝影 | 來源 | 写真 | 画像 | 撮影 | 提供 | 出典 | 사진 | 사진 제공 | 출처 | फोटो | तस्वीर | স্রষ্টা
    ছবি | ภาพ | ที่มา`,
};

/** Before a colon, these mean that. */
export const creditWords = Object.values(byLanguage).flatMap(wordList);

/** These mean it without a colon too. */
export const creditPhrases = wordList(`
    photo by | photos by | photo courtesy of | image courtesy of | courtesy of | image by | photograph by
    picture by | photo via | illustration by | photographed by | foto von | foto de | foto di | photo de`);
