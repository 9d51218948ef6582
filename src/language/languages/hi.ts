import type { Language } from '../language.ts';

export const hi: Language = {
  tag: 'hi',
  name: 'Hindi',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'जनवरी | जन॰',
    'फ़रवरी | फ़र॰ | फरवरी',
    'मार्च',
    'अप्रैल',
    'मई',
    'जून',
    'जुलाई | जुल॰',
    'अगस्त | अग॰',
    'सितंबर | सित॰ | सितम्बर',
    'अक्टूबर | अक्टू॰ | अक्तूबर',
    'नवंबर | नव॰ | नवम्बर',
    'दिसंबर | दिस॰ | दिसम्बर',
  ],
  weekdays: `
    सोमवार | मंगलवार | बुधवार | गुरुवार | शुक्रवार | शनिवार | रविवार | सोम | मंगल | बुध | गुरु | शुक्र
    शनि | रवि | बृहस्पतिवार`,
  dateWords: 'को | बजे',
  dateOrder: 'day first',
  relatedLabels: 'यह भी पढ़ें | ये भी पढ़ें | और पढ़ें | संबंधित खबरें',
  embedLabels: 'एम्बेड | एम्बेड की गई सामग्री',
  creditWords: 'फोटो | फ़ोटो | तस्वीर | स्रोत | छवि',
  bylineWords: 'लेखक | रिपोर्टर',
  bylineEndings: 'द्वारा',
  andWords: 'और | एवं',
  publishedLabels: 'प्रकाशित | प्रकाशन तिथि',
  updatedLabels: 'अपडेट | अद्यतन | अंतिम अपडेट',
  originalLabels: 'मूल लेख | मूल लिंक | स्रोत',
  retrievedLabels: 'अभिगमन तिथि | सहेजा गया',
  topicLabels: 'टैग | टैग्स | विषय | कीवर्ड | श्रेणियाँ',
  readingTimes: '{minutes} मिनट में पढ़ें | {minutes} मिनट पढ़ने का समय',
};
