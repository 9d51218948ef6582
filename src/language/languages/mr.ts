import type { Language } from '../language.ts';

export const mr: Language = {
  tag: 'mr',
  name: 'Marathi',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'जानेवारी',
    'फेब्रुवारी',
    'मार्च',
    'एप्रिल',
    'मे',
    'जून',
    'जुलै',
    'ऑगस्ट',
    'सप्टेंबर',
    'ऑक्टोबर',
    'नोव्हेंबर',
    'डिसेंबर',
  ],
  weekdays: 'सोमवार | मंगळवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार',
  dateOrder: 'day first',
  relatedLabels: 'हेही वाचा | हे ही वाचा | आणखी वाचा | संबंधित बातम्या',
  controlLabels: 'जाहिरात',
};
