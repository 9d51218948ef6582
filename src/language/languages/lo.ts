import type { Language } from '../language.ts';

export const lo: Language = {
  tag: 'lo',
  name: 'Lao',
  quotationMarks: { double: ['“', '”'], single: ['‘', '’'] },
  months: ['ມັງກອນ', 'ກຸມພາ', 'ມີນາ', 'ເມສາ', 'ພຶດສະພາ', 'ມິຖຸນາ', 'ກໍລະກົດ', 'ສິງຫາ', 'ກັນຍາ', 'ຕຸລາ', 'ພະຈິກ', 'ທັນວາ'],
  weekdays: 'ວັນຈັນ | ວັນອັງຄານ | ວັນພຸດ | ວັນພະຫັດ | ວັນສຸກ | ວັນເສົາ | ວັນອາທິດ',
  dateWords: 'ວັນທີ | ທີ | ເດືອນ | ປີ',
  dateOrder: 'day first',
  relatedLabels: 'ຂ່າວທີ່ກ່ຽວຂ້ອງ | ອ່ານເພີ່ມເຕີມ | ອ່ານຕໍ່',
  controlLabels: 'ແບ່ງປັນ | ໂຄສະນາ',
  noteLabels: 'ໝາຍເຫດ',
  readersLabels: 'ຄໍາເຫັນ | ຄຳເຫັນ',
  creditWords: 'ພາບ | ຮູບພາບ | ຮູບ',
  bylineWords: 'ຂ່າວ-ພາບ',
  bylinePhrases: 'ໂດຍ | ຂຽນໂດຍ | ຜູ້ຂຽນ',
  andWords: 'ແລະ',
  publishedLabels: 'ເຜີຍແຜ່ | ເຜີຍແຜ່ເມື່ອ',
  topicLabels: 'ຫົວຂໍ້',
};
