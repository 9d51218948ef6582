import { expect, test } from 'vitest';
import { VFile } from 'vfile';
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
