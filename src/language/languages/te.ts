import type { Language } from '../language.ts';

export const te: Language = {
  tag: 'te',
  name: 'Telugu',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: [
    'జనవరి',
    'ఫిబ్రవరి',
    'మార్చి',
    'ఏప్రిల్',
    'మే',
    'జూన్',
    'జులై | జూలై',
    'ఆగస్టు',
    'సెప్టెంబర్ | సెప్టెంబరు',
    'అక్టోబర్ | అక్టోబరు',
    'నవంబర్ | నవంబరు',
    'డిసెంబర్ | డిసెంబరు',
  ],
  weekdays: 'సోమవారం | మంగళవారం | బుధవారం | గురువారం | శుక్రవారం | శనివారం | ఆదివారం',
  dateOrder: 'day first',
  relatedLabels: 'ఇవి కూడా చదవండి | ఇది కూడా చదవండి | సంబంధిత వార్తలు | మరిన్ని వార్తలు',
  controlLabels: 'ప్రకటన | షేర్ చేయండి | ప్రింట్ | మరింత చదవండి',
  readersLabels: 'వ్యాఖ్యలు',
  publishedLabels: 'ప్రచురణ తేదీ | ప్రచురించబడింది',
  updatedLabels: 'అప్‌డేట్',
};
