import type { Language } from '../language.ts';

export const yi: Language = {
  tag: 'yi',
  name: 'Yiddish',
  months: [
    'יאַנואַר | יאַנ',
    'פֿעברואַר | פֿעב',
    'מערץ',
    'אַפּריל | אַפּר',
    'מיי',
    'יוני',
    'יולי',
    'אויגוסט | אויג',
    'סעפּטעמבער | סעפּ',
    'אקטאבער | אקט',
    'נאוועמבער | נאוו',
    'דעצעמבער | דעצ',
  ],
  weekdays: 'מאָנטיק | דינסטיק | מיטוואך | דאנערשטיק | פֿרײַטיק | שבת | זונטיק',
  dateWords: 'דעם',
  dateOrder: 'day first',
  creditWords: 'בילד | מקור',
  bylinePhrases: 'פֿון | פון',
  andWords: 'און',
};
