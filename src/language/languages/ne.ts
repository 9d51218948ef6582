import type { Language } from '../language.ts';

export const ne: Language = {
  tag: 'ne',
  name: 'Nepali',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'जनवरी',
    'फेब्रुअरी',
    'मार्च',
    'अप्रिल',
    'मे',
    'जुन',
    'जुलाई',
    'अगस्ट',
    'सेप्टेम्बर',
    'अक्टोबर',
    'नोभेम्बर',
    'डिसेम्बर',
  ],
  weekdays: 'सोमबार | मङ्गलबार | बुधबार | बिहीबार | शुक्रबार | शनिबार | आइतबार',
  dateOrder: 'day first',
  relatedLabels: 'यो पनि पढ्नुहोस् | थप पढ्नुहोस् | सम्बन्धित समाचार',
  creditWords: 'तस्बिर | तस्वीर | फोटो | स्रोत',
  bylineWords: 'लेखक | संवाददाता',
  andWords: 'र',
  publishedLabels: 'प्रकाशित | प्रकाशित मिति',
  updatedLabels: 'अद्यावधिक',
  originalLabels: 'मूल लेख',
  tellingWords:
    'छ | छन् | छैन | छैनन् | थियो | थिए | भने | पनि | गरेको | गरेका | भएको | हुनेछ | गर्नेछ | र | लागि | भन्दै | गर्ने | हुने',
  topicLabels: 'ट्याग | विषय',
  frontMatterKeys: {
    title: 'शिर्षक',
  },
};
