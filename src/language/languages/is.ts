import type { Language } from '../language.ts';

export const is: Language = {
  tag: 'is',
  name: 'Icelandic',
  quotationMarks: { double: ['„', '“'], single: ['‚', '‘'] },
  dash: '–',
  months: [
    'janúar | jan',
    'febrúar | feb',
    'mars | mar',
    'apríl | apr',
    'maí',
    'júní | jún',
    'júlí | júl',
    'ágúst | ágú',
    'september | sep',
    'október | okt',
    'nóvember | nóv',
    'desember | des',
  ],
  weekdays: `
    mánudagur | þriðjudagur | miðvikudagur | fimmtudagur | föstudagur | laugardagur | sunnudagur | mán
    þri | mið | fim | fös | lau | sun`,
  dateWords: 'kl | klukkan',
  dateOrder: 'day first',
  relatedLabels: `
    lesa líka | lesið einnig | lesa meira | sjá einnig | lestu meira | tengdar fréttir | mest lesið
    tengdar greinar`,
  embedLabels: 'innfellt efni',
  creditWords: 'ljósmynd | mynd | heimild',
  bylinePhrases: 'eftir | höfundur',
  andWords: 'og',
  publishedLabels: 'birt | birt þann',
  updatedLabels: 'uppfært | síðast uppfært',
  originalLabels: 'upprunaleg grein | upprunalegur hlekkur',
  retrievedLabels: 'sótt | vistað',
  topicLabels: 'efnisorð | lykilorð | flokkar | flokkur',
  frontMatterKeys: {
    title: 'titill',
  },
};
