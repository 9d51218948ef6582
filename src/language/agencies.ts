import { phrasesOf, wordList } from './phrases.ts';

/** News agencies that no person is called like, with whatever capitals. */
export const newsAgencies = wordList(
  'Reuters | dpa | AFP | APA | EFE | ANSA | Associated Press | Agence France-Presse',
);

/** All agencies that pictures come from, as they write themselves. */
export const pictureAgencies = [
  ...newsAgencies,
  ...wordList(`
    REUTERS | AA | AAP | Agerpres | Anadolu | ANI | ANP | Antara | AP | Belga | Bloomberg | CP | ČTK | EPA | Europa Press
    Folhapress | Hina | Keystone | Kyodo | Kyodo News | LaPresse | Lehtikuva | Lusa | MAXPPP | MTI | NTB | NurPhoto | PA | PAP
    PTI | Ritzau | Scanpix | SIPA | Tanjug | TASS | TT | TTXVN | UPI | Xinhua | Yonhap | ZUMA | ZUMA Press
    Adobe Stock | AdobeStock | Alamy | Alamy Stock | Depositphotos | Flickr | Getty | Getty Images | Imago | iStock
    iStockphoto | Pexels | picture alliance | Pixabay | Shutterstock | Unsplash | Wikimedia | Wikimedia Commons`),
  ...phrasesOf('agencies'),
];
