import type { Language } from '../language.ts';

export const mk: Language = {
  tag: 'mk',
  name: 'Macedonian',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  months: [
    'јануари | јан',
    'февруари | фев',
    'март | мар',
    'април | апр',
    'мај',
    'јуни | јун',
    'јули | јул',
    'август | авг',
    'септември | сеп',
    'октомври | окт',
    'ноември | ное',
    'декември | дек',
  ],
  weekdays: `
    понеделник | вторник | среда | четврток | петок | сабота | недела | пон | вто | сре | чет | пет
    саб | нед`,
  dateWords: 'во | година | год | г',
  hourWords: 'часот',
  dateOrder: 'day first',
  relatedLabels: 'прочитајте и | прочитај и | прочитајте повеќе | поврзани вести | прочитај повеќе',
  embedLabels: 'вградена содржина',
  creditWords: 'извор | фото | фотографија',
  bylinePhrases: 'пишува | автор | авторка',
  andWords: 'и',
  publishedLabels: 'објавено',
  updatedLabels: 'ажурирано | последна измена',
  originalLabels: 'оригинална статија | извор',
  retrievedLabels: 'пристапено | зачувано',
  topicLabels: 'тагови | ознаки | теми | тема | клучни зборови | категории',
  frontMatterKeys: {
    title: 'наслов',
  },
};
