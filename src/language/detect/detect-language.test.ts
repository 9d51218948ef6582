import { expect, test } from 'vitest';
import { detectLanguage } from './detect-language.ts';

test.each([
  ['id', 'Jalan menuju pelabuhan ditutup pada hari Senin karena jembatan rusak.'],
  ['id', 'Polisi menangkap dua orang pencuri sepeda motor di Jakarta.'],
  ['id', 'Pemerintah kota mengatakan bahwa jembatan itu akan dibuka kembali minggu depan.'],
  ['ms', 'Jalan ke pelabuhan ditutup pada hari Isnin kerana jambatan rosak.'],
  ['ms', 'Polis menahan dua lelaki kerana mencuri motosikal di Kuala Lumpur.'],
  ['ms', 'Kerajaan negeri berkata jambatan itu akan dibuka semula minggu hadapan.'],
  ['ms', 'Harga beras naik lagi akibat musim kemarau yang panjang.'],
  ['sw', 'Daraja la zamani limefungwa kwa wiki mbili, na vivuko vya usiku katika bandari ni vichache.'],
  [
    'zu',
    'Idolobha livale ibhuloho elidala, futhi abantu bathi bakhathazekile ngoba akukho ezinye izindlela, kodwa uthe kuzolunga.',
  ],
  [
    'xh',
    'Isixeko siyivale ibhulorho, kwaye abantu bathi baxhalabile kuba akukho zindlela zimbi, kodwa uthe kuya kulunga ngoku.',
  ],
  ['cy', 'Mae’r ddinas wedi cau’r hen bont am bythefnos, ac nid yw’r fferi nos yn rhedeg heddiw.'],
  ['ga', 'Dhún an chathair an seandroichead, agus níl an bád ag rith inniu, ach tá na hoibrithe ag obair.'],
  ['eo', 'La urbo fermis la malnovan ponton dum du semajnoj, kaj la nokta pramo hodiaŭ ne funkcias.'],
  [
    'so',
    'Magaalada ayaa xirtay buundada hore, doonta habeenkiina maanta ma shaqeyneyso, ayaa uu sheegay in la sugo.',
  ],
  ['gl', 'A ponte vella está pechada unha semana máis, e tamén o peirao; as obras xa comezaron.'],
  ['pt', 'A ponte velha está fechada por mais uma semana, e também o cais; as obras já começaram.'],
  ['af', 'Die stad sluit die ou brug. Dit sal nie lank duur nie, het die leier gesê.'],
  ['nl', 'De stad sluit de oude brug. Het zal niet lang duren, zei de leider.'],
  ['ne', 'सहरले पुरानो पुल राति बन्द गर्नेछ। यो लामो हुँदैन, प्रमुखले भने, र बासिन्दा खुसी छैनन्।'],
  ['hi', 'शहर का पुराना पुल दो हफ्ते के लिए बंद है और रात की नाव आज नहीं चलेगी।'],
  ['kk', 'Ескі көпір екі аптаға жабылды, түнгі паром уақытша жүрмейді, жұмысшылар ұзақ күтті.'],
  ['mn', 'Хуучин гүүр хоёр долоо хоногоор хаагдсан бөгөөд шөнийн усан онгоц явахгүй өнөөдөр.'],
  ['ru', 'Старый мост закрыт на две недели, и ночной паром сегодня не ходит.'],
  ['be', 'Стары мост зачынены на два тыдні, і начны паром сёння не ходзіць, кажуць у порце.'],
  ['ps', 'زوړ پل د دوو اونیو لپاره وتړل شو او د شپې کښتۍ نن نه ځي، د بندر مشرانو وویل.'],
  ['ur', 'پرانا پل دو ہفتے کے لیے بند ہے اور رات کی کشتی آج نہیں چلے گی، بندرگاہ کے افسروں نے کہا۔'],
  ['km', 'ស្ពានចាស់ត្រូវបានបិទរយៈពេលពីរសប្តាហ៍'],
  ['my', 'တံတားဟောင်းကို နှစ်ပတ်ကြာ ပိတ်ထားသည်'],
  ['si', 'පැරණි පාලම සති දෙකකට වසා ඇත'],
  ['zh', '旧桥本周关闭两个星期，港口的夜间渡轮今天不开，市政府说。'],
  ['zh-Hant', '舊橋本週關閉兩個星期，港口的夜間渡輪今天不開，市政府說。'],
  ['ja', '古い東橋は二週間閉鎖され、夜の渡し船は今日は運航しないと市は説明した。'],
  ['ur', 'خلاصہ'],
  ['fa', 'پل کهنه'],
  ['ar', 'الخلاصة'],
  ['dv', 'އާ ބްރިޖް ދެ ހަފްތާއަށް ބަންދުކޮށްފައި'],
])('%s: %s', (lang, sentence) => {
  expect(detectLanguage(sentence)).toBe(lang);
});

const hebrew = 'העירייה סוגרת את הגשר הישן בלילה החל מיום ראשון ועד יוני, אמרה המועצה.';
const english = 'The city closes the old bridge at night from Sunday until June, the council said.';
const arabic = 'قررت الحكومة إغلاق الجسر القديم ليلا ابتداء من يوم الأحد حتى شهر يونيو.';

test.each([
  ['en', `${english}\n${hebrew}\n${english}`],
  ['he', `${hebrew}\n${english}\n${hebrew}\n${hebrew}`],
  ['en', `${english}\n${arabic}\n${english}`],
  ['ar', `${arabic}\n${arabic}\n${english}`],
])('of a text in two languages that run two ways, the one that has more of it: %s', (lang, text) => {
  expect(detectLanguage(text)).toBe(lang);
});
