import type { Language } from '../language.ts';

export const yue: Language = {
  tag: 'yue',
  name: 'Cantonese',
  weekdays: '星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日',
  creditWords: '圖 | 圖片 | 來源',
  bylineWords: '作者 | 文',
  bylinePhrases: '記者',
  andWords: '同 | 及 | 、',
};
