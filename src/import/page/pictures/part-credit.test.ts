import { expect, test } from 'vitest';
import { partCredit } from './part-credit.ts';

const words = 'The crew waits for the night ferry at the quay.';

test.each([
  [{ caption: `${words} (Photo: Ida Holm)` }, { caption: words, credit: 'Ida Holm' }],
  [{ caption: `Photo credit: Ida Holm | ${words}` }, { caption: words, credit: 'Ida Holm' }],
  [{ caption: `${words} | Foto: Ida Holm` }, { caption: words, credit: 'Ida Holm' }],
  [{ caption: `${words} /연합뉴스` }, { caption: words, credit: '연합뉴스' }],
  [{ caption: '밤의 부두. 해안군 제공' }, { caption: '밤의 부두.', credit: '해안군 제공' }],
  [{ caption: '새 도서관 무료 와이파이 제공' }, { caption: '새 도서관 무료 와이파이 제공' }],
  [
    { caption: '晚班渡輪停在碼頭。記者王大明／攝影' },
    { caption: '晚班渡輪停在碼頭。', credit: '記者王大明／攝影' },
  ],
  [{ caption: `${words}(Coast/Ida Holm)` }, { caption: words, credit: 'Coast/Ida Holm' }],
  [{ caption: `${words} (Ida Holm | The Coast)` }, { caption: words, credit: 'Ida Holm | The Coast' }],
  [{ caption: `${words} Ida Holm/The Coast` }, { caption: words, credit: 'Ida Holm/The Coast' }],
  [{ caption: `${words} COAST/Ida Holm` }, { caption: words, credit: 'COAST/Ida Holm' }],
  [{ caption: `${words} [Ida Holm/The Coast]` }, { caption: words, credit: 'Ida Holm/The Coast' }],
  [{ caption: `${words} // Ida Holm/The Coast` }, { caption: words, credit: 'Ida Holm/The Coast' }],
  [{ caption: `${words} | Ida Holm` }, { caption: words, credit: 'Ida Holm' }],
  [{ caption: `${words} - Coast News` }, { caption: words, credit: 'Coast News' }],
  [
    { caption: 'The quay at night - Ida Holm/Coast' },
    { caption: 'The quay at night', credit: 'Ida Holm/Coast' },
  ],
  [{ caption: `${words} IDA HOLM/COAST VIA LAND` }, { caption: words, credit: 'IDA HOLM/COAST VIA LAND' }],
  [{ caption: `${words} KIEL/SUND` }, { caption: `${words} KIEL/SUND` }],
  [{ caption: `${words}—Coast/Ida Holm` }, { caption: words, credit: 'Coast/Ida Holm' }],
  [{ caption: `“${words}” — Ida Holm` }, { caption: `“${words}” — Ida Holm` }],
  [{ caption: `${words} (LaPresse)` }, { caption: words, credit: 'LaPresse' }],
  [{ caption: `${words} Ida Holm/ANP` }, { caption: words, credit: 'Ida Holm/ANP' }],
  [{ caption: `${words} Reuters` }, { caption: words, credit: 'Reuters' }],
  [{ caption: `${words}Credit...Ida Holm` }, { caption: words, credit: 'Ida Holm' }],
  [
    { caption: words, credit: 'Credit…Ida Holm' },
    { caption: words, credit: 'Ida Holm' },
  ],
  [{ caption: 'Image: Ida Holm' }, { credit: 'Ida Holm' }],
  [{ caption: '(Ida Holm / Flickr)' }, { credit: 'Ida Holm / Flickr' }],
  [
    { caption: words, credit: 'Credit: Ida Holm' },
    { caption: words, credit: 'Ida Holm' },
  ],
  [{ credit: 'Ida Holm' }, { credit: 'Ida Holm' }],
  [{ credit: 'Ida Holm - View larger' }, { credit: 'Ida Holm' }],
  [{ caption: '▲ ⓒHarbour' }, { credit: 'ⓒHarbour' }],
  [{ caption: 'Image: Ida B. Holm on Flickr' }, { credit: 'Ida B. Holm on Flickr' }],
  [{ caption: 'Ida Holm / AFP / Getty Images' }, { credit: 'Ida Holm / AFP / Getty Images' }],
  [{ caption: 'Ida Holm / AFP' }, { caption: 'Ida Holm / AFP' }],
  [{ caption: `${words} | AP Photo` }, { caption: words, credit: 'AP Photo' }],
  [{ caption: `${words} REUTERS/Ida Holm` }, { caption: words, credit: 'REUTERS/Ida Holm' }],
  [{ caption: `${words} (Photo Ida Holm. AFP)` }, { caption: words, credit: 'Ida Holm. AFP' }],
  [{ credit: `${words} (Photo: Ida Holm, AP)` }, { caption: words, credit: 'Ida Holm, AP' }],
  [{ caption: '(ansa)' }, { credit: 'ansa' }],
  [{ caption: 'Foto: The old quay (Ida Holm/Coast)' }, { caption: 'The old quay', credit: 'Ida Holm/Coast' }],
  [{ credit: 'The old quay (Ida Holm/Coast)' }, { caption: 'The old quay', credit: 'Ida Holm/Coast' }],
  [{ caption: 'Foto: Ida Holm (Coast)' }, { credit: 'Ida Holm (Coast)' }],
  [{ caption: 'Foto: Ida Holm (Archiv)' }, { credit: 'Ida Holm (Archiv)' }],
  [
    { caption: `${words} /`, credit: '( Ida Holm / Coast / May 6 , 2024 )' },
    { caption: words, credit: 'Ida Holm / Coast' },
  ],
  [
    { caption: words, credit: 'Ida Holm/Coast -' },
    { caption: words, credit: 'Ida Holm/Coast' },
  ],
  [
    { caption: words, credit: 'Credit Ida Holm / AP' },
    { caption: words, credit: 'Ida Holm / AP' },
  ],
  [
    { caption: words, credit: 'Credit Suisse' },
    { caption: words, credit: 'Credit Suisse' },
  ],
  [
    { caption: words, credit: '/Ida Holm /PAP' },
    { caption: words, credit: 'Ida Holm /PAP' },
  ],
  [
    { caption: '夜の埠頭=2024年5月1日、港市役所、山田花子撮影' },
    { caption: '夜の埠頭=2024年5月1日、港市役所', credit: '山田花子撮影' },
  ],
  [{ caption: 'Η νέα γέφυρα. ΦΩΤΟΓΡΑΦΙΑ: Ida Holm' }, { caption: 'Η νέα γέφυρα.', credit: 'Ida Holm' }],
  [{ caption: 'बंदरगाह का नया पुल (फोटो- पीटीआई)' }, { caption: 'बंदरगाह का नया पुल', credit: 'पीटीआई' }],
  [{ caption: words }, { caption: words }],
  // One that begins with the word for a picture is no name, if it is that long.
  [{ caption: `Photo: Ida Holm ${words}` }, { caption: `Photo: Ida Holm ${words}` }],
  [{ caption: `${words} (Photo: Coast) Coast` }, { caption: `${words} (Photo: Coast) Coast` }],
  [{}, {}],
])('%j is %j', (said, expected) => {
  expect(partCredit(said)).toEqual(expected);
});
