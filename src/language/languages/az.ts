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
  relatedLabels: 'həmçinin oxuyun | daha ətraflı | əlaqəli xəbərlər | oxşar xəbərlər | digər xəbərlər',
  controlLabels: `
    reklam | paylaş | paylaşın | çap et | çapa ver | şərhlər | şərh yaz | ətraflı | daha ətraflı
    ətraflı oxu | davamını oxu | daxil ol | abunə ol | bağla | daha çox göstər | linki kopyala`,
  readersLabels: 'şərhlər',
  signUpLabels: 'abunə ol',
  callPhrases: `
    bizi izləyin | abunə olun | həmçinin oxuyun
    bizi izlə | həmçinin oxu | davamını oxu | ətraflı oxu | kanalımıza qoşulun | telegram kanalımıza
    bizə yazın`,
  channelWords: 'kanalımıza | bülleten | tətbiqi',
  noticePhrases: `
    brauzeriniz dəstəkləmir | xəbərdə orfoqrafik səhv | məqalədə səhv | mətndə orfoqrafik səhv
    şərhlər dərc olunur | materiallardan istifadə edərkən | saytdakı materiallardan istifadə`,
  rightsPhrases: 'bütün hüquqlar qorunur',
  termsPhrases: 'istifadə şərtləri | məxfilik siyasəti',
  embedLabels: 'yerləşdirilmiş məzmun',
  pictureWords: 'şəkil',
  creditWords: 'foto | mənbə | şəkil',
  bylinePhrases: 'müəllif',
  roles: 'jurnalist | redaktor | müxbir',
  andWords: 'və',
  authorLabels: 'müəllif haqqında',
  publishedLabels: 'dərc edilib | yayımlanıb',
  updatedLabels: 'yenilənib | yenilənmə',
  originalLabels: 'orijinal məqalə | mənbə',
  retrievedLabels: 'əldə edilib | saxlanılıb',
  topicLabels: 'etiketlər | teqlər | mövzular | mövzu | açar sözlər',
  readingTimes: 'oxuma müddəti: {minutes} dəq',
};
