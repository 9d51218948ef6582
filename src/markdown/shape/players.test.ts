import { expect, test } from 'vitest';
import { bodyOf } from '../test-context.ts';

test.each([
  ['a recording alone', '<audio controls src="talk.mp3"></audio>', { sort: 'audio', src: 'talk.mp3' }],
  [
    'the first of several sources',
    '<video poster="p.jpg"><source src="clip.webm"><source src="clip.mp4">No video.</video>',
    { sort: 'video', src: 'clip.webm' },
  ],
  [
    'one with a name',
    '<video src="clip.mp4" title="The quay"></video>',
    { src: 'clip.mp4', title: 'The quay' },
  ],
  ['an image of sound', '![The talk](talk.ogg)', { sort: 'audio', src: 'talk.ogg', title: 'The talk' }],
  ['an image of film, as Obsidian writes it', '![[clip.mp4]]', { sort: 'video', src: 'clip.mp4' }],
])('%s is a player', (_, markdown, part) => {
  expect(bodyOf(markdown)).toEqual([expect.objectContaining({ kind: 'player', line: 1, ...part })]);
});

test('a player within a line parts the line, and nothing of it is lost', () => {
  expect(bodyOf('Hear <audio src="talk.mp3"></audio> this.')).toEqual([
    { kind: 'html', html: '<p>Hear </p>' },
    expect.objectContaining({ kind: 'player', src: 'talk.mp3' }),
    { kind: 'html', html: '<p> this.</p>' },
  ]);
});

test.each([
  ['on a server', '<audio src="https://a.example/talk.mp3"></audio>', { url: 'https://a.example/talk.mp3' }],
  ['on a server, the scheme left out', '<video src="//a.example/c.mp4">', { url: 'https://a.example/c.mp4' }],
  [
    'below a label',
    '**Embed:**\n\n<video src="https://a.example/c.mp4"></video>',
    { url: 'https://a.example/c.mp4' },
  ],
  [
    'with a name',
    '<video src="https://a.example/c.mp4" title="Quay"></video>',
    { url: 'https://a.example/c.mp4', html: 'Quay' },
  ],
  ['that lost its address', '<video controls></video>', {}],
  ['in its own address', '<audio src="data:audio/mpeg;base64,SUQz"></audio>', {}],
  ['of a script', '<video src="javascript:alert(1)"></video>', {}],
])('a recording %s is a card', (_, markdown, part) => {
  expect(bodyOf(markdown)).toEqual([{ kind: 'embed', ...part }]);
});
