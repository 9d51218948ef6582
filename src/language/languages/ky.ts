import type { Language } from '../language.ts';

export const ky: Language = {
  tag: 'ky',
  name: 'Kyrgyz',
  quotationMarks: { double: ['«', '»'], single: ['„', '“'] },
  months: [
    'январь | янв',
    'февраль | фев',
    'март | мар',
    'апрель | апр',
    'май',
    'июнь | июн',
    'июль | июл',
    'август | авг',
    'сентябрь | сен',
    'октябрь | окт',
    'ноябрь | ноя',
    'декабрь | дек',
  ],
  weekdays: `
    дүйшөмбү | шейшемби | шаршемби | бейшемби | жума | ишемби | жекшемби | дүй | шейш | шарш | бейш
    ишм | жек`,
  dateWords: 'жылдын | жылы | ж',
  dateOrder: 'day first',
  relatedLabels: 'дагы окуңуз',
  controlLabels: `
    жарнама | бөлүшүү | басып чыгаруу | пикирлер | толугураак | жазылуу | кирүү | жабуу`,
  readersLabels: 'пикирлер',
  signUpLabels: 'жазылуу',
  rightsPhrases: 'бардык укуктар корголгон',
  creditWords: 'сүрөт | фото | булак',
  bylinePhrases: 'автор',
  andWords: 'жана',
  authorLabels: 'автор жөнүндө',
};
