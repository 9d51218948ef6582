import type { Language } from '../language.ts';

export const yue: Language = {
  tag: 'yue',
  name: 'Cantonese',
  weekdays: '星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日',
  dateWords: '上午 | 下午',
  hourWords: '時 | 點',
  minuteWords: '分',
  creditWords: '圖 | 圖片 | 來源',
  creditEndings: '攝 | 攝影',
  bylineWords: '文',
  bylinePhrases: '記者 | 作者',
  andWords: '同 | 及 | 、',
};
