import type { Language } from '../language.ts';

export const km: Language = {
  tag: 'km',
  name: 'Khmer',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'],
  weekdays: 'ចន្ទ | ច័ន្ទ | អង្គារ | ពុធ | ព្រហស្បតិ៍ | សុក្រ | សៅរ៍ | អាទិត្យ',
  dateWords: 'ថ្ងៃទី | ថ្ងៃ | ខែ | ឆ្នាំ',
  dateOrder: 'day first',
  relatedLabels: 'អត្ថបទទាក់ទង | អត្ថបទពាក់ព័ន្ធ | ព័ត៌មានពាក់ព័ន្ធ | អានបន្ថែម',
  controlLabels: 'ចែករំលែក | ពាណិជ្ជកម្ម',
  noteLabels: 'កំណត់សម្គាល់',
  readersLabels: 'មតិយោបល់',
  creditWords: 'រូបភាព | រូបថត | រូប',
  bylineWords: 'អ្នកនិពន្ធ | អ្នកសរសេរ | អ្នកយកព័ត៌មាន',
  bylinePhrases: 'ដោយ | អត្ថបទដោយ | និពន្ធដោយ | សរសេរដោយ',
  andWords: 'និង',
  publishedLabels: 'ចុះផ្សាយ | ផ្សាយនៅ',
  topicLabels: 'ប្រធានបទ',
};
