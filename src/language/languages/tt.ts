import type { Language } from '../language.ts';

export const tt: Language = {
  tag: 'tt',
  name: 'Tatar',
  quotationMarks: { double: ['«', '»'], single: ['„', '“'] },
  months: [
    'гыйнвар | гыйн',
    'февраль | фев',
    'март | мар',
    'апрель | апр',
    'май',
    'июнь',
    'июль',
    'август | авг',
    'сентябрь | сент',
    'октябрь | окт',
    'ноябрь | нояб',
    'декабрь | дек',
  ],
  weekdays: `
    дүшәмбе | сишәмбе | чәршәмбе | пәнҗешәмбе | җомга | шимбә | якшәмбе | дүш | сиш | чәр | пәнҗ | җом
    шим | якш`,
  dateWords: 'ел',
  dateOrder: 'day first',
  relatedLabels: 'шулай ук укыгыз',
  creditWords: 'фото | рәсем | чыганак',
  bylinePhrases: 'автор',
  andWords: 'һәм',
};
