import type { Language } from '../language.ts';

export const kk: Language = {
  tag: 'kk',
  name: 'Kazakh',
  quotationMarks: { double: ['«', '»'], single: ['„', '“'] },
  months: [
    'қаңтар | қаң',
    'ақпан | ақп',
    'наурыз | нау',
    'сәуір | сәу',
    'мамыр | мам',
    'маусым | мау',
    'шілде | шіл',
    'тамыз | там',
    'қыркүйек | қыр',
    'қазан | қаз',
    'қараша | қар',
    'желтоқсан | жел',
  ],
  weekdays: `
    дүйсенбі | сейсенбі | сәрсенбі | бейсенбі | жұма | сенбі | жексенбі | дс | сс | ср | бс | жм | сб
    жс`,
  dateWords: 'жыл | жылғы | жылы | ж',
  dateOrder: 'day first',
  relatedLabels: 'оқи отырыңыз | тағы оқыңыз | тақырып бойынша',
  controlLabels: `
    жарнама | бөлісу | басып шығару | пікірлер | пікір қалдыру | толығырақ | толық оқу | әрі қарай оқу
    жазылу | кіру | тіркелу | жабу | сілтемені көшіру`,
  readersLabels: 'пікірлер',
  signUpLabels: 'жазылу',
  callPhrases: 'бізге жазылыңыз | сондай-ақ оқыңыз',
  rightsPhrases: 'барлық құқықтар қорғалған',
  pictureWords: 'сурет',
  creditWords: 'фото | сурет | дереккөз',
  bylinePhrases: 'автор',
  roles: 'журналист | тілші | редактор',
  andWords: 'және',
  authorLabels: 'автор туралы',
  publishedLabels: 'жарияланды',
  updatedLabels: 'жаңартылды',
  originalLabels: 'түпнұсқа',
  readingTimes: 'оқу уақыты: {minutes} мин',
};
