import type { Language } from '../language.ts';

export const gu: Language = {
  tag: 'gu',
  name: 'Gujarati',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'જાન્યુઆરી',
    'ફેબ્રુઆરી',
    'માર્ચ',
    'એપ્રિલ',
    'મે',
    'જૂન',
    'જુલાઈ',
    'ઓગસ્ટ',
    'સપ્ટેમ્બર',
    'ઓક્ટોબર',
    'નવેમ્બર',
    'ડિસેમ્બર',
  ],
  weekdays: 'સોમવાર | મંગળવાર | બુધવાર | ગુરુવાર | શુક્રવાર | શનિવાર | રવિવાર',
  dateOrder: 'day first',
  relatedLabels: 'આ પણ વાંચો | વધુ વાંચો | સંબંધિત સમાચાર',
  controlLabels: 'જાહેરાત | શેર કરો | વધુ વાંચો',
  readersLabels: 'ટિપ્પણીઓ',
  callPhrases: 'અમને ફોલો કરો | ફોલો કરો | સબસ્ક્રાઇબ કરો | આ પણ વાંચો | વધુ વાંચો | એપ ડાઉનલોડ કરો',
  publishedLabels: 'પ્રકાશિત | પ્રકાશન તારીખ',
  updatedLabels: 'અપડેટ',
};
