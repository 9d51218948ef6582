import { expect, test } from 'vitest';
import type { Figure } from '../markdown/body.ts';
import type { Picture } from '../library/pictures.ts';
import { coverOf } from './cover.ts';

const held = (path: string): Picture => ({ kind: 'copied', path, name: path });
const figure = (src: string, inline = false): Figure => ({
  kind: 'figure',
  src,
  alt: '',
  inline,
  line: 1,
  column: 1,
});
const pictures = {
  'lead.jpg': held('lead.jpg'),
  'first.jpg': held('first.jpg'),
  'gone.jpg': { kind: 'missing' } as Picture,
  'https://a.example/b.jpg': { kind: 'remote', href: 'https://a.example/b.jpg' } as Picture,
};

test.each<[string, { src?: string; caption?: string } | undefined, Figure[], string | undefined]>([
  ['the lead image', { src: 'lead.jpg' }, [figure('first.jpg')], 'lead.jpg'],
  ['the first picture of the text, without a lead image', undefined, [figure('first.jpg')], 'first.jpg'],
  [
    'the first that can be shown',
    { src: 'gone.jpg' },
    [figure('https://a.example/b.jpg'), figure('first.jpg')],
    'first.jpg',
  ],
  ['no picture within a line', undefined, [figure('first.jpg', true)], undefined],
  ['none where a caption alone is left', { caption: 'A quay.' }, [], undefined],
])('the cover is %s', (_, image, body, src) => {
  expect(coverOf({ article: { image, body }, pictures })?.src).toBe(src);
});
