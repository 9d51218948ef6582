import type { Language } from '../language.ts';

export const ta: Language = {
  tag: 'ta',
  name: 'Tamil',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'ஜனவரி',
    'பிப்ரவரி',
    'மார்ச்',
    'ஏப்ரல்',
    'மே',
    'ஜூன்',
    'ஜூலை',
    'ஆகஸ்ட் | ஆகஸ்டு',
    'செப்டம்பர்',
    'அக்டோபர்',
    'நவம்பர்',
    'டிசம்பர்',
  ],
  weekdays: 'திங்கள் | செவ்வாய் | புதன் | வியாழன் | வெள்ளி | சனி | ஞாயிறு',
  dateOrder: 'day first',
  relatedLabels: 'மேலும் படிக்க | இதையும் படிக்க | இதையும் படியுங்கள் | இதையும் படிங்க | தொடர்புடைய செய்திகள்',
  controlLabels: 'விளம்பரம் | செய்தியைக் கேட்க',
};
