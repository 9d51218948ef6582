import type { Language } from '../language.ts';

export const sq: Language = {
  tag: 'sq',
  name: 'Albanian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  months: [
    'janar | jan',
    'shkurt | shk',
    'mars | mar',
    'prill | pri',
    'maj',
    'qershor | qer',
    'korrik | korr',
    'gusht | gush',
    'shtator | sht',
    'tetor | tet',
    'nëntor | nën',
    'dhjetor | dhj',
  ],
  weekdays: `
    e hënë | e martë | e mërkurë | e enjte | e premte | e shtunë | e diel | hën | mar | mër | enj | pre
    sht | die`,
  dateWords: 'më | ora | në',
  dateOrder: 'day first',
  relatedLabels: 'lexo edhe | lexoni edhe | lexo më shumë | lexo gjithashtu',
  controlLabels: `
    reklamë | reklama | shpërndaje | shpërndajeni | shpërndaje artikullin | printo | komente | komentet
    komento | lini një koment | lexo më shumë | regjistrohu | mbyll | shfaq më shumë | shiko më shumë
    kopjo linkun`,
  readersLabels: 'komente | komentet',
  signUpLabels: 'abonohu | abonohuni | regjistrohu',
  callPhrases: `
    na ndiqni | lexo edhe | lexoni edhe
    lexo më shumë | lexoni më shumë | shiko edhe | abonohuni | regjistrohuni | shkarkoni aplikacionin
    bashkohuni | na shkruani | bëhuni pjesë`,
  followPhrases: 'ndiqni',
  channelWords: 'aplikacionin | kanalin | buletinin',
  noticePhrases: `
    shfletuesi juaj nuk mbështet | artikulli vazhdon pas | komentet që përmbajnë | ndalohet kopjimi
    ne përdorim cookies | opinionet e shprehura në këtë | pikëpamjet e shprehura në këtë`,
  rightsPhrases: 'të gjitha të drejtat e rezervuara',
  termsPhrases: 'kushtet e përdorimit | politika e privatësisë',
  embedLabels: 'përmbajtje e integruar',
  creditWords: 'foto | fotografi | burimi',
  bylinePhrases: 'nga | shkruan | autori',
  roles: 'gazetar | gazetare | redaktor | redaktore | korrespondent',
  andWords: 'dhe',
  authorLabels: 'rreth autorit | rreth autores',
  publishedLabels: 'publikuar | publikuar më',
  updatedLabels: 'përditësuar | përditësuar më',
  originalLabels: 'artikulli origjinal | burimi',
  retrievedLabels: 'aksesuar më | ruajtur më',
  topicLabels: 'etiketa | tema | fjalë kyçe | kategori',
};
