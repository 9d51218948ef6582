import type { Language } from '../language.ts';

export const ml: Language = {
  tag: 'ml',
  name: 'Malayalam',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'ജനുവരി',
    'ഫെബ്രുവരി',
    'മാർച്ച്',
    'ഏപ്രിൽ',
    'മേയ് | മെയ്',
    'ജൂൺ',
    'ജൂലൈ',
    'ഓഗസ്റ്റ്',
    'സെപ്റ്റംബർ',
    'ഒക്ടോബർ',
    'നവംബർ',
    'ഡിസംബർ',
  ],
  weekdays: 'തിങ്കൾ | ചൊവ്വ | ബുധൻ | വ്യാഴം | വെള്ളി | ശനി | ഞായർ',
  dateOrder: 'day first',
  relatedLabels: 'കൂടുതൽ വായിക്കുക | ഇതും വായിക്കുക | ബന്ധപ്പെട്ട വാർത്തകൾ',
  controlLabels: 'പരസ്യം | പങ്കിടുക | ഷെയർ ചെയ്യുക | കൂടുതൽ വായിക്കുക',
  readersLabels: 'അഭിപ്രായങ്ങൾ',
  publishedLabels: 'പ്രസിദ്ധീകരിച്ചത്',
  updatedLabels: 'അപ്ഡേറ്റ് | പുതുക്കിയത്',
};
