import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { recognise } from '../../readers.ts';
import type { Input } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';

/** @returns what is found in a list, and in place of what cannot be read the reason */
async function read(name: string, text: string): Promise<unknown[]> {
  const bytes = Buffer.from(text);
  const input: Input = { name, size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  const found = recognise(input)?.read(input, new VFile(), { join: false });
  if (!found) return [];
  const all = await Array.fromAsync(found).catch((error: unknown) => [error]);
  return all.map((each) => (each instanceof Unreadable ? each.message : each));
}

const address = 'https://news.example/a';
const retrieved = '2024-05-06';

test.each<[string, string, string, unknown[]]>([
  [
    'Pinboard',
    'pinboard.json',
    `[{"href":"${address}","description":"A ferry","extended":"Ask the union.","time":"2024-05-06T13:28:24Z","toread":"yes","tags":"sea work"}]`,
    [
      {
        address,
        facts: { title: 'A ferry', topics: ['sea', 'work'], retrieved: '2024-05-06T13:28:24Z' },
        remarks: ['extended: Ask the union.', 'toread'],
      },
    ],
  ],
  [
    'Readwise Reader, with its own address beside the original',
    'reader.json',
    `{"count":1,"results":[{"url":"https://read.example/1","source_url":"${address}","title":"A ferry","author":"Ida Holm","tags":{"sea":{"name":"sea","type":"manual"}},"location":"archive","notes":"","saved_at":"2024-05-06"}]}`,
    [
      {
        address,
        facts: { title: 'A ferry', author: ['Ida Holm'], topics: ['sea'], retrieved },
        remarks: ['location: archive'],
      },
    ],
  ],
  [
    'Readwise, with marks',
    'readwise.json',
    `{"results":[{"title":"A ferry","source_url":"${address}","book_tags":[],"highlights":[{"text":"six hours","note":"Ask."},{"text":"pay","note":""}]}]}`,
    [
      {
        address,
        facts: { title: 'A ferry' },
        highlights: [{ quote: 'six hours', note: 'Ask.' }, { quote: 'pay' }],
      },
    ],
  ],
  [
    'Instapaper, with what was selected',
    'instapaper.csv',
    `URL,Title,Selection,Folder,Timestamp,Tags\n${address},A ferry,six hours,Harbour,1715000000,"[""sea"",""night work""]"\n`,
    [
      {
        address,
        facts: { title: 'A ferry', topics: ['sea', 'night work'], retrieved },
        remarks: ['selection: six hours', 'folder: Harbour'],
      },
    ],
  ],
  [
    'a table with semicolons, of Excel',
    'pocket.csv',
    `title;url;time_added;tags;status\r\n"Ferry; late";${address};1715000000;sea|work;unread\r\n`,
    [{ address, facts: { title: 'Ferry; late', topics: ['sea', 'work'], retrieved } }],
  ],
  [
    'a semicolon in a headline',
    'pocket.csv',
    `title,url,time_added,tags,status\nFerry; late,${address},1715000000,sea|work,unread\n`,
    [{ address, facts: { title: 'Ferry; late', topics: ['sea', 'work'], retrieved } }],
  ],
  [
    'Pocket in any language, without a headline',
    'ril_export.html',
    `<!DOCTYPE html><html><head><title>Pocket エクスポート</title></head><body><h1>既読</h1><ul><li><a href="${address}" time_added="1715000000" tags="">${address}</a></li></ul></body></html>`,
    [{ address, facts: { retrieved }, remarks: ['folder: 既読'] }],
  ],
  [
    "Firefox's backup: folders in folders, of which people made some",
    'bookmarks-2024-05-06.json',
    `{"guid":"root________","title":"","index":0,"dateAdded":1715000000000000,"id":1,"typeCode":2,"type":"text/x-moz-place-container","root":"placesRoot","children":[{"guid":"menu________","title":"menu","type":"text/x-moz-place-container","root":"bookmarksMenuFolder","children":[{"guid":"a","title":"News","type":"text/x-moz-place-container","children":[{"guid":"b","title":"Harbour","type":"text/x-moz-place-container","children":[{"guid":"c","title":"A ferry","dateAdded":1715000000000000,"typeCode":1,"tags":"sea,night work","type":"text/x-moz-place","uri":"${address}"}]},{"type":"text/x-moz-place-separator"}]}]},{"guid":"toolbar_____","title":"toolbar","root":"toolbarFolder","type":"text/x-moz-place-container","children":[{"title":"Latest","type":"text/x-moz-place","uri":"place:sort=8"},{"title":"Again","type":"text/x-moz-place","uri":"${address}"},{"title":"B","type":"text/x-moz-place","uri":"${address}b"}]}]}`,
    [
      {
        address,
        facts: { title: 'A ferry', topics: ['sea', 'night work'], retrieved },
        remarks: ['folder: News/Harbour'],
      },
      { address: `${address}b`, facts: { title: 'B' } },
    ],
  ],
  [
    "Chromium's file",
    'Bookmarks',
    `{"checksum":"0","roots":{"bookmark_bar":{"children":[{"children":[{"date_added":"13359473600000000","name":"A ferry","type":"url","url":"${address}"}],"name":"Harbour","type":"folder"}],"name":"Bookmarks bar","type":"folder"},"other":{"children":[],"name":"Other bookmarks","type":"folder"}},"version":1}`,
    [{ address, facts: { title: 'A ferry', retrieved }, remarks: ['folder: Harbour'] }],
  ],
  [
    "Firefox's backup, cut off",
    'bookmarks.json',
    '{"guid":"root________","type":"text/x-moz-place-container","children":[{',
    [expect.stringMatching(/^it is no JSON, or was cut off: /)],
  ],
  [
    "Readwise's marks alone, which are no article",
    'readwise-data.csv',
    'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n"Six hours, no more.",A ferry,Ida Holm,,Ask.,yellow,,order,120,2024-05-06 14:00:25+00:00,sea\npay,A ferry,Ida Holm,,,,,order,130,,\n"Rowing.",Boats,Per Vik,B00X,,,,page,3,,\n',
    [
      'it holds 3 passages that somebody marked in 2 texts ("A ferry", …), and neither text nor address: there is no article in it; import the texts themselves, or a list with their addresses',
    ],
  ],
  [
    'marks with the addresses of their texts, a row for each',
    'readwise.csv',
    `Highlight,Book Title,Book Author,URL,Note,Color,Tags,Location,Highlighted at,Document tags\nsix hours,A ferry,Ida Holm,${address},Ask.,,pay,120,,sea\n"lose, pay",A ferry,Ida Holm,${address},,,,130,,\nRowing.,Boats,,,,,,3,,\n`,
    [
      {
        address,
        facts: { title: 'A ferry', author: ['Ida Holm'], topics: ['sea'] },
        highlights: [{ quote: 'six hours', note: '#pay Ask.' }, { quote: 'lose, pay' }],
      },
      expect.stringMatching(/^it holds 1 passage that somebody marked in a text \("Boats"\), and neither/),
    ],
  ],
  [
    'entries without an address',
    'karakeep.json',
    '{"bookmarks":[{"title":"A note","tags":[],"content":{"type":"text","text":"Mine"}},{"title":"B","tags":[],"content":null}]}',
    ['2 entries have no web address, and no text that is read here; the first: "A note"'],
  ],
])('%s', async (_, name, text, expected) => {
  expect(await read(name, text)).toEqual(expected);
});
