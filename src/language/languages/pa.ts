import type { Language } from '../language.ts';

export const pa: Language = {
  tag: 'pa',
  name: 'Punjabi',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: ['ਜਨਵਰੀ', 'ਫਰਵਰੀ', 'ਮਾਰਚ', 'ਅਪ੍ਰੈਲ', 'ਮਈ', 'ਜੂਨ', 'ਜੁਲਾਈ', 'ਅਗਸਤ', 'ਸਤੰਬਰ', 'ਅਕਤੂਬਰ', 'ਨਵੰਬਰ', 'ਦਸੰਬਰ'],
  weekdays: 'ਸੋਮਵਾਰ | ਮੰਗਲਵਾਰ | ਬੁੱਧਵਾਰ | ਵੀਰਵਾਰ | ਸ਼ੁੱਕਰਵਾਰ | ਸ਼ਨੀਵਾਰ | ਐਤਵਾਰ',
  dateOrder: 'day first',
  relatedLabels: 'ਇਹ ਵੀ ਪੜ੍ਹੋ | ਹੋਰ ਪੜ੍ਹੋ | ਸਬੰਧਤ ਖ਼ਬਰਾਂ',
  controlLabels: 'ਇਸ਼ਤਿਹਾਰ | ਸਾਂਝਾ ਕਰੋ | ਸ਼ੇਅਰ ਕਰੋ | ਹੋਰ ਪੜ੍ਹੋ',
  readersLabels: 'ਟਿੱਪਣੀਆਂ',
  callPhrases: 'ਸਾਨੂੰ ਫਾਲੋ ਕਰੋ | ਇਹ ਵੀ ਪੜ੍ਹੋ | ਹੋਰ ਪੜ੍ਹੋ | ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ',
  publishedLabels: 'ਪ੍ਰਕਾਸ਼ਿਤ',
  updatedLabels: 'ਅੱਪਡੇਟ',
};
