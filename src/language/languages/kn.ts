import type { Language } from '../language.ts';

export const kn: Language = {
  tag: 'kn',
  name: 'Kannada',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'ಜನವರಿ',
    'ಫೆಬ್ರವರಿ',
    'ಮಾರ್ಚ್',
    'ಏಪ್ರಿಲ್',
    'ಮೇ',
    'ಜೂನ್',
    'ಜುಲೈ',
    'ಆಗಸ್ಟ್',
    'ಸೆಪ್ಟೆಂಬರ್',
    'ಅಕ್ಟೋಬರ್',
    'ನವೆಂಬರ್',
    'ಡಿಸೆಂಬರ್',
  ],
  weekdays: 'ಸೋಮವಾರ | ಮಂಗಳವಾರ | ಬುಧವಾರ | ಗುರುವಾರ | ಶುಕ್ರವಾರ | ಶನಿವಾರ | ಭಾನುವಾರ',
  dateOrder: 'day first',
  relatedLabels: 'ಇದನ್ನೂ ಓದಿ | ಇದನ್ನು ಓದಿ | ಹೆಚ್ಚು ಓದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು',
  controlLabels: 'ಜಾಹೀರಾತು | ಹಂಚಿಕೊಳ್ಳಿ | ಇನ್ನಷ್ಟು ಓದಿ',
  readersLabels: 'ಕಾಮೆಂಟ್‌ಗಳು',
  callPhrases: 'ನಮ್ಮನ್ನು ಫಾಲೋ ಮಾಡಿ | ಇದನ್ನೂ ಓದಿ | ಮತ್ತಷ್ಟು ಓದಿ | ಇನ್ನಷ್ಟು ಓದಿ',
  publishedLabels: 'ಪ್ರಕಟಿಸಲಾಗಿದೆ | ಪ್ರಕಟಣೆ ದಿನಾಂಕ',
  updatedLabels: 'ನವೀಕರಿಸಲಾಗಿದೆ',
};
