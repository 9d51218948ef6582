import type { Language } from '../language.ts';

export const az: Language = {
  tag: 'az',
  name: 'Azerbaijani',
  quotationMarks: { double: ['«', '»'], single: ['‘', '’'] },
  months: [
    'yanvar | yan',
    'fevral | fev',
    'mart | mar',
    'aprel | apr',
    'may',
    'iyun | iyn',
    'iyul | iyl',
    'avqust | avq',
    'sentyabr | sen',
    'oktyabr | okt',
    'noyabr | noy',
    'dekabr | dek',
  ],
  weekdays: `
    bazar ertəsi | çərşənbə axşamı | çərşənbə | cümə axşamı | cümə | şənbə | bazar | b.e | ç.a | c.a`,
  dateWords: 'saat | il | ci | cı',
  dateOrder: 'day first',
  relatedLabels: 'həmçinin oxuyun | daha ətraflı | əlaqəli xəbərlər',
  embedLabels: 'yerləşdirilmiş məzmun',
  creditWords: 'foto | mənbə | şəkil',
  bylineWords: 'müəllif',
  andWords: 'və',
  publishedLabels: 'dərc edilib | yayımlanıb',
  updatedLabels: 'yenilənib | yenilənmə',
  originalLabels: 'orijinal məqalə | mənbə',
};
