import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import type { FoundArticle } from '../../reader.ts';
import { Unreadable } from '../../unreadable.ts';
import { evernote } from './evernote.ts';

const note = (title: string, text: string) =>
  `<note><title>${title}</title><content><![CDATA[<en-note><div>${text}</div></en-note>]]></content></note>`;

/** @returns the title and text of each note, and what is said of the others */
async function read(xml: string): Promise<string[]> {
  const bytes = new TextEncoder().encode(xml);
  const input = { name: 'a', size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  expect(evernote.recognises(input)).toBe(true);
  const said: string[] = [];
  try {
    for await (const found of evernote.read(input, new VFile(), { join: false })) {
      if (found instanceof Unreadable) said.push(found.message);
      if ('markdown' in found) said.push(`${found.facts.title ?? ''}: ${found.markdown.trim()}`);
    }
  } catch (error) {
    said.push((error as Error).message);
  }
  return said;
}

test('a slip in one note loses none of the others', async () => {
  expect(await read(`<en-export>${note('Bed & breakfast', 'One.')}${note('Two <b', '2')}</note>`)).toContain(
    'Bed & breakfast: One.',
  );
  expect(await read(`<?xml version="1.0"?>\n<en-export>${note('One', 'A')}${note('Two', 'B')}`)).toEqual([
    'One: A',
    'Two: B',
  ]);
});

test('notes before the place where an export was cut off are read', async () => {
  const whole = `<en-export>${note('One', 'A')}${note('Two', 'B')}</en-export>`;
  expect(await read(whole.slice(0, -40))).toEqual([
    'One: A',
    'it was cut off: its last note does not end; export it again',
  ]);
});

test('elements in elements without end are passed over', async () => {
  const deep = '<a>x'.repeat(100_000) + '</a>'.repeat(100_000);
  expect(
    await read(`<en-export>${note('One', 'A').replace('</note>', `${deep}</note>`)}</en-export>`),
  ).toEqual(['One: A']);
});

test.each([
  [
    'marks of its tenth version and of earlier ones',
    'Nobody <span style="--en-highlight:yellow;background-color: #ffef9e;">loses pay</span>, <span style="background-color: rgb(255, 250, 165);-evernote-highlight:true;">ever</span>.',
    'Nobody ==loses pay==, ==ever==.',
  ],
  [
    'lists to check',
    '<ul style="--en-todo:true;"><li style="--en-checked:false;">Lamp</li><li style="--en-checked:true;">Soup</li></ul>',
    '- ☐ Lamp\n- ☑ Soup',
  ],
  [
    'code, line by line',
    'So:<div style="--en-codeblock:true;--en-codeblockLanguage:python;padding: 8px;"><div>if 1:</div><div>&nbsp; 2</div></div>',
    'So:\n\n```python\nif 1:\n  2\n```',
  ],
])('%s', async (_, text, markdown) => {
  expect(await read(`<en-export>${note('A', text)}</en-export>`)).toEqual([`A: ${markdown}`]);
});

test('the address that the clipper left in the text alone, pictures without a place, and other files, kept beside it', async () => {
  const resource = (data: string, type: string, name?: string) =>
    `<resource><data encoding="base64">${data}</data><mime>${type}</mime>${name === undefined ? '' : `<resource-attributes><file-name>${name}</file-name></resource-attributes>`}</resource>`;
  const resources = [
    resource('AAAA', 'image/png'),
    resource('AAAB', 'application/pdf', 'Tides &amp; winds.pdf'),
    resource('AAAC', 'audio/mpeg', '../tides.mp3'),
    resource('AAAD', 'text/plain', 'index.md'),
    resource('AAAE', 'application/pdf'),
  ];
  const media = '<en-media type="application/pdf" hash="380e1e55df5600fe67ee74c667c27aae"/>';
  const clip = note(
    'A',
    `<div style="--en-clipped-source-url:https://news.example/ferry?a=1&amp;b=2;">B ${media}</div>`,
  ).replace('</note>', `${resources.join('')}</note>`);
  const bytes = new TextEncoder().encode(`<en-export>${clip}</en-export>`);
  const input = { name: 'a', size: bytes.length, start: bytes, read: () => Promise.resolve(bytes) };
  const file = new VFile();
  const [found, ...more] = await Array.fromAsync(evernote.read(input, file, { join: false }));
  expect(more).toEqual([]);
  const article = found as FoundArticle;
  expect(article.facts).toMatchObject({ source: 'https://news.example/ferry?a=1&b=2' });
  expect([...(article.attachments?.keys() ?? [])]).toEqual([
    'tides-winds.pdf',
    'tides.mp3',
    'index.md.txt',
    'file.pdf',
  ]);
  expect(article.markdown).toContain('![](cid:693e9af84d3dfcc71e640e005bdc5e2e)');
  expect(article.markdown).toContain('![](tides.mp3)');
  expect(article.markdown).toContain('\\[tides-winds.pdf]');
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    'the note "A" holds other files than pictures; they lie beside the article: tides-winds.pdf, tides.mp3, index.md.txt, file.pdf',
  ]);
});
