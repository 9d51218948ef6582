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
  controlLabels: `
    auglýsing | auglýsingar | deila | deila frétt | deildu | deila þessari frétt | deila grein | prenta
    athugasemdir | skrifa athugasemd | lesa meira | sjá meira | lesa áfram | lesa nánar | innskráning
    skráðu þig inn | gerast áskrifandi | loka | afrita tengil | afrita hlekk | hlusta | vista
    fréttin heldur áfram fyrir neðan auglýsinguna | greinin heldur áfram fyrir neðan auglýsinguna
    skrá inn | sýna meira`,
  noteLabels: 'neðanmálsgreinar',
  readersLabels: 'athugasemdir',
  signUpLabels: 'skrá mig | gerast áskrifandi',
  callPhrases: `
    fylgdu okkur | fylgstu með okkur | lesa einnig | lestu einnig | skráðu þig á póstlista
    lestu líka | lesið einnig | skráðu þig á | gerstu áskrifandi
    lesa meira | lestu meira | gerast áskrifandi | sendu okkur ábendingu`,
  followPhrases: 'fylgdu',
  noticePhrases: `
    vafrinn þinn styður ekki | greinin heldur áfram | þessi grein er aðeins fyrir áskrifendur
    við notum vafrakökur`,
  rightsPhrases: 'allur réttur áskilinn | öll réttindi áskilin',
  termsPhrases: 'notendaskilmálar | persónuverndarstefna',
  furnitureNames: 'auglysing | auglysingar | athugasemdir',
  embedLabels: 'innfellt efni',
  pictureWords: 'mynd',
  creditWords: 'ljósmynd | mynd | heimild',
  bylinePhrases: 'eftir | höfundur',
  roles: 'blaðamaður | ritstjóri | fréttamaður | fréttastjóri',
  andWords: 'og',
  authorLabels: 'um höfundinn',
  publishedLabels: 'birt | birt þann',
  updatedLabels: 'uppfært | síðast uppfært',
  originalLabels: 'upprunaleg grein | upprunalegur hlekkur',
  retrievedLabels: 'sótt | vistað',
  topicLabels: 'efnisorð | lykilorð | flokkar | flokkur',
  readingTimes: 'lestrartími: {minutes} mín | {minutes} mín. lestur',
  frontMatterKeys: {
    title: 'titill',
  },
};
