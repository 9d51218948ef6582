import { expect, test } from 'vitest';
import { htmlOf, render } from '../test-context.ts';

const lines = [
  'The ferry left the old quay at noon, as it does on every working day of the year. Nobody saw it leave.',
  '“It was late again,” said Ida Holm, who has kept the harbour office for twenty years and more. She laughed.',
  'The council meets on Monday. It will hear those who live on the other side, and the two who row the boats.',
  'Until then the lake is crossed by whoever has a boat of their own, the harbour office said in the evening.',
];
const count = (markdown: string) => htmlOf(markdown).match(/<p>/g)?.length;

test('each line of a text without blank lines is a paragraph', () => {
  expect(count(lines.join('\n'))).toBe(4);
  expect(count(`## Late\n${lines.join(' \n')}\n\n- one\n- two`)).toBe(4);
  expect(count(`By Ida Holm\nMay 6, 2024\nThe quay\n${lines.join('\n')}`)).toBe(7);
});

test.each([
  ['wrapped by an editor', lines.join(' ').replace(/(.{60,75}) /g, '$1\n'), 1],
  ['in paragraphs', lines.map((line) => line.replace('. ', '.\n')).join('\n\n'), 4],
  ['of a sentence each', lines.map((line) => line.replace(/[.,”]+ /g, ' ')).join('\n'), 1],
  ['of verses', 'The ferry left.\nThe quay was old.\nNobody saw.\nIt was late.\nShe laughed.', 1],
])('lines %s are none', (_, markdown, paragraphs) => {
  expect(count(markdown)).toBe(paragraphs);
});

test('a picture keeps the caption on the next line', () => {
  const markdown = `${lines.join('\n')}\n![Quay](q.jpg)\nThe quay. Photo: Ida Holm\n${lines[0]}`;
  expect(count(markdown)).toBe(5);
  expect(render(markdown).body).toContainEqual(
    expect.objectContaining({ kind: 'figure', credit: 'Ida Holm' }),
  );
});
